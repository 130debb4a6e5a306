#include "ui/help/diagnostics_page.h"

#include "diagnostics/diagnostics_text.h"
#include "system/files/user_folders.h"
#include "ui/files/file_commands.h"
#include "ui/files/save_question.h"
#include "ui/help/window_diagnostics.h"
#include "ui/text/engine_sentences.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/tables/table_style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr int name_room = 170;

DiagnosticFolders foldersOf(const DiagnosticsPage::Sources& sources) {
    DiagnosticFolders out = DiagnosticFolders::usual();
    out.settings = QFileInfo(QSettings().fileName()).absolutePath().toStdString();
    out.sessions = sources.sessions;
    return out;
}

/// As high as its value is in the width of its column: trees ask for one line.
class ValueDelegate : public QStyledItemDelegate {
public:
    explicit ValueDelegate(QTreeWidget* tree) : QStyledItemDelegate(tree), tree_(*tree) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        constexpr int around_words = 7;
        const int margin = tree_.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &tree_) + 1;
        QTextLayout words(index.data().toString(), tree_.font());
        QTextOption wrapped;
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        words.setTextOption(wrapped);
        double height = 0;
        words.beginLayout();
        for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine()) {
            line.setLineWidth(std::max(1, tree_.columnWidth(index.column()) - 2 * margin));
            height += line.height();
        }
        words.endLayout();
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                static_cast<int>(std::ceil(std::max<double>(height, tree_.fontMetrics().height()))) +
                    around_words};
    }

private:
    const QTreeWidget& tree_;
};

} // namespace

DiagnosticsPage::DiagnosticsPage(const Sources& sources, QWidget* window)
    : QDialog(window), files_(sources.files), tree_(new QTreeWidget(this)), note_(new MutedLabel({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Diagnostics"));
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("Diagnostics"));
    styleTree(tree_);
    tree_->setAlternatingRowColors(false);
    tree_->setUniformRowHeights(false);
    tree_->setWordWrap(true);
    tree_->setItemDelegateForColumn(1, new ValueDelegate(tree_));
    tree_->setTextElideMode(Qt::ElideNone);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Lines are as many as the width makes them, which must not depend on how many there are.
    tree_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    tree_->header()->setStretchLastSection(true);
    tree_->header()->resizeSection(0, name_room);
    connect(tree_->header(), &QHeaderView::sectionResized, tree_, [this] { tree_->doItemsLayout(); });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* copyButton = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("As Markdown, for a bug report"));
    connect(copyButton, &QPushButton::clicked, this, &DiagnosticsPage::copy);
    auto* saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    connect(saveButton, &QPushButton::clicked, this, &DiagnosticsPage::save);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tree_);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    resize(std::min(720, window->width() - 40), std::min(620, window->height() - 40));

    groups_ = {program_diagnostics(),
               system_diagnostics(sources.backends),
               windowDiagnostics(*window),
               device_diagnostics(sources.backends),
               {library_title, {}},
               {profiler_title, {}},
               folder_diagnostics(foldersOf(sources)),
               languageDiagnostics(),
               messageDiagnostics(sources.messages)};
    groups_ = with_short_home(std::move(groups_), home_directory());
    fill();
    ask(sources);
}

void DiagnosticsPage::ask(const Sources& sources) {
    note_->setText(tr("Libraries and profilers are asked for their versions…"));
    asking_.start(
        [&backends = sources.backends, tools = sources.tools](const std::stop_token& stop) {
            return with_short_home({library_diagnostics(backends), profiler_diagnostics(tools, stop)},
                                   home_directory());
        },
        [this](const std::vector<DiagnosticGroup>& told) {
            for (const DiagnosticGroup& group : told)
                take(group);
            note_->clear();
            fill();
        },
        [this](const QString& reason) { note_->setText(toldText(reason)); });
}

void DiagnosticsPage::take(const DiagnosticGroup& group) {
    const auto own = std::ranges::find(groups_, group.title, &DiagnosticGroup::title);
    if (own != groups_.end()) own->rows = group.rows;
}

void DiagnosticsPage::fill() {
    tree_->clear();
    for (const DiagnosticGroup& group : groups_) {
        if (group.rows.empty()) continue;
        auto* const heading = new QTreeWidgetItem(tree_, {labelOfDiagnostic(group.title)});
        QFont bold = tree_->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        heading->setExpanded(true);
        for (const DiagnosticRow& row : group.rows) {
            auto* const item =
                new QTreeWidgetItem(heading, {labelOfDiagnostic(row.name), toldText(row.value)});
            for (const int column : {0, 1})
                item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        }
    }
}

QString DiagnosticsPage::text() const {
    return QString::fromStdString(diagnostics_markdown(groups_));
}

void DiagnosticsPage::copy() {
    QGuiApplication::clipboard()->setText(text());
    if (!asking_.busy()) note_->setText(tr("Copied."));
}

void DiagnosticsPage::save() {
    const std::optional<QString> path =
        askWhereToWrite({.title = tr("Save diagnostics"),
                         .suggestion = QDir::home().filePath(QStringLiteral("stepscope-diagnostics.md")),
                         .extension = QStringLiteral("md"),
                         .filter = tr("Markdown (*.md)")},
                        this);
    if (path) files_.writeBytes(text().toUtf8(), *path, Replace::Yes);
}

} // namespace stepscope
