#include "ui/messages/messages_view.h"

#include "ui/controller/selection.h"
#include "ui/text/labels/run_labels.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

MessagesView::MessagesView(MessagesModel& model, Selection& selection, QWidget* parent)
    : QWidget(parent), model_(model), table_(new QTableView(this)) {
    table_->setModel(&model_);
    table_->setAccessibleName(tr("Messages"));
    table_->setFrameShape(QFrame::NoFrame);
    styleTable(table_);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    table_->horizontalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(MessagesModel::Time,
                           fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 20);
    int widest = 0;
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        widest = std::max(widest, fontMetrics().horizontalAdvance(labelOf(severity)));
    constexpr int around_words = 60; // the icon, and margins around both
    table_->setColumnWidth(MessagesModel::Kind, widest + around_words);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* nothing =
        new MutedLabel(tr("No messages yet: what a run or a file has to say is listed here."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    auto* stack = new QStackedWidget(this);
    stack->addWidget(nothing);
    stack->addWidget(table_);
    layout->addWidget(stack);
    const auto showWhatThereIs = [this, stack] { stack->setCurrentIndex(model_.rowCount() > 0 ? 1 : 0); };
    connect(&model_, &QAbstractItemModel::rowsInserted, this, showWhatThereIs);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, showWhatThereIs);
    connect(&model_, &QAbstractItemModel::modelReset, this, showWhatThereIs);
    showWhatThereIs();

    auto* copyAction = new QAction(tr("&Copy"), table_);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    auto* clearAction = new QAction(tr("C&lear the list"), table_);
    table_->addActions({copyAction, clearAction});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &MessagesView::copy);
    connect(clearAction, &QAction::triggered, &model_, &MessagesModel::clear);
    connect(&model_, &QAbstractItemModel::rowsInserted, table_, &QTableView::scrollToBottom);
    connect(table_, &QTableView::activated, &selection, [&selection](const QModelIndex& index) {
        if (const int cell = index.data(MessagesModel::CellRole).toInt(); cell >= 0) selection.open(cell);
    });
}

void MessagesView::copy() {
    QStringList lines;
    const bool some = table_->selectionModel()->hasSelection();
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (some && !table_->selectionModel()->isRowSelected(row)) continue;
        QStringList words;
        for (int column = 0; column < MessagesModel::ColumnCount; ++column)
            words.push_back(model_.index(row, column).data().toString());
        lines.push_back(words.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace stepscope
