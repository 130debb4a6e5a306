#include "ui/workload/models/models_editor.h"

#include "plan/counts/model_counts.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/workload/models/shape_delegate.h"
#include "workload/presets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int fewest_rows = 2;
constexpr int most_rows = 7;
constexpr int widest_name = 110;
/// Narrower, and the editable columns would need a scroll bar.
constexpr int width_with_parameters = 424;

QToolButton* makeButton(const QString& icon, const QString& name, const QString& toolTip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(name);
    return button;
}

} // namespace

ModelsEditor::ModelsEditor(QWidget* parent)
    : QWidget(parent), view_(new QTableView(this)),
      add_(makeButton(QStringLiteral("add"), tr("Add model"), tr("Add a model: a preset or your own sizes"),
                      this)),
      duplicate_(makeButton(QStringLiteral("duplicate"), tr("Duplicate model"),
                            tr("Duplicate the selected models, to vary a size"), this)),
      remove_(makeButton(QStringLiteral("remove"), tr("Remove model"),
                         tr("Remove the selected models (Delete)"), this)) {
    auto* heading = new SectionLabel(tr("&Models"), this);
    heading->setBuddy(view_);
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(heading);
    top->addStretch();
    for (QToolButton* button : {add_, duplicate_, remove_})
        top->addWidget(button);

    view_->setModel(&model_);
    view_->setItemDelegate(new ShapeDelegate(view_));
    view_->setAccessibleName(tr("Models"));
    styleTable(view_);
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    view_->setAlternatingRowColors(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = view_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setTextElideMode(Qt::ElideRight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(view_);

    auto* removeAction = new QAction(tr("Remove"), view_);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    view_->addAction(removeAction);
    connect(removeAction, &QAction::triggered, this, &ModelsEditor::removeSelected);
    connect(duplicate_, &QToolButton::clicked, this, &ModelsEditor::duplicateSelected);
    connect(remove_, &QToolButton::clicked, this, &ModelsEditor::removeSelected);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ModelsEditor::updateButtons);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ModelsEditor::updateButtons);
    connect(&model_, &ShapesModel::edited, this, &ModelsEditor::fitHeight);
    connect(&model_, &ShapesModel::edited, this, &ModelsEditor::fitColumns);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ModelsEditor::fitColumns);
    buildAddMenu();
    fitHeight();
    updateButtons();
}

void ModelsEditor::buildAddMenu() {
    auto* menu = new QMenu(add_);
    for (const ModelShape& shape : model_presets()) {
        const QString text =
            tr("%1  –  %2 parameters")
                .arg(QString::fromStdString(shape.name), formatParameters(parameter_count(shape)));
        connect(menu->addAction(text), &QAction::triggered, this, [this, shape] { addShape(shape); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Custom…")), &QAction::triggered, this, [this] {
        addShape({.name = "custom", .d_model = 256, .d_ff = 1024, .layers = 4, .heads = 4});
        view_->edit(model_.index(model_.rowCount() - 1, ShapesModel::Name));
    });
    openOnClick(add_, menu);
}

void ModelsEditor::addShape(const ModelShape& shape) {
    view_->selectRow(model_.add(shape));
    view_->scrollToBottom();
}

std::vector<int> ModelsEditor::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ModelsEditor::duplicateSelected() {
    const int last = model_.duplicate(selectedRows());
    if (last >= 0) view_->selectRow(last);
}

void ModelsEditor::removeSelected() {
    const std::vector<int> rows = selectedRows();
    model_.remove(rows);
    if (!rows.empty() && model_.rowCount() > 0)
        view_->selectRow(std::min(rows.front(), model_.rowCount() - 1));
}

void ModelsEditor::updateButtons() {
    const bool any = view_->selectionModel()->hasSelection();
    duplicate_->setEnabled(any);
    remove_->setEnabled(any);
}

void ModelsEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    view_->setColumnHidden(ShapesModel::Parameters, width() < width_with_parameters);
    fitColumns();
}

int ModelsEditor::widthOfNames() const {
    const QAbstractItemView* items = view_; // which lets others ask for its widths
    const int content = std::min(items->sizeHintForColumn(ShapesModel::Name), widest_name);
    return std::max(content, headingWidth(view_->horizontalHeader(), ShapesModel::Name));
}

/// What the table takes beside its columns.
int ModelsEditor::widthAround() const {
    const bool scrolls = model_.rowCount() > most_rows; // the bar of rows comes only with many
    return 2 * view_->frameWidth() + (scrolls ? view_->verticalScrollBar()->sizeHint().width() : 0);
}

std::vector<ModelsEditor::Column> ModelsEditor::columnsOfNumbers() const {
    const QAbstractItemView* items = view_;
    std::vector<Column> out;
    for (int number = 0; number < model_.columnCount(); ++number) {
        if (number == ShapesModel::Name || view_->isColumnHidden(number)) continue;
        const int content = items->sizeHintForColumn(number);
        out.push_back({number, content, std::max(content, headingWidth(view_->horizontalHeader(), number))});
    }
    return out;
}

int ModelsEditor::wholeWidth() const {
    int whole = widthAround() + widthOfNames();
    for (const Column& column : columnsOfNumbers())
        if (column.number != ShapesModel::Parameters)
            whole += column.wanted; // which comes where there is room
    return whole;
}

void ModelsEditor::fitColumns() {
    const int room = view_->width() - widthAround();
    const std::vector<Column> columns = columnsOfNumbers();
    int least = widthOfNames();
    int wanted = least;
    for (const Column& column : columns) {
        least += column.least;
        wanted += column.wanted;
    }
    // Numbers stand whole; where there is no room for all headings, those are cut.
    const double share =
        wanted > least ? std::clamp((room - least) / static_cast<double>(wanted - least), 0.0, 1.0) : 1;
    int left = room;
    for (const Column& column : columns) {
        const int width = column.least + static_cast<int>(share * (column.wanted - column.least));
        view_->setColumnWidth(column.number, width);
        left -= width;
    }
    view_->setColumnWidth(ShapesModel::Name,
                          std::max(left, headingWidth(view_->horizontalHeader(), ShapesModel::Name)));
}

void ModelsEditor::fitHeight() {
    const int rows = std::clamp(model_.rowCount(), fewest_rows, most_rows);
    view_->setFixedHeight(view_->horizontalHeader()->sizeHint().height() +
                          rows * view_->verticalHeader()->defaultSectionSize() + 2 * view_->frameWidth());
}

} // namespace stepscope
