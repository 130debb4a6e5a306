#include "ui/nsight/profile_panel.h"

#include "records/results.h"
#include "ui/controller/selection.h"
#include "ui/nsight/arrived_lines.h"
#include "ui/nsight/profile_labels.h"
#include "ui/nsight/profile_runner.h"
#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr auto most_lines = static_cast<int>(ArrivedLines::most_lines); ///< of output, that are kept
enum Page { OutputPage, ReportPage };

} // namespace

ProfilePanel::ProfilePanel(ProfileRunner& runner, Selection& selection, QWidget* parent)
    : QWidget(parent), runner_(runner), pages_(new QTabWidget), state_(new ElidedLabel),
      title_(new ElidedLabel), bar_(new QProgressBar),
      cancel_(new QPushButton(themedIcon(QStringLiteral("stop"), IconTone::Danger), tr("Cancel"))),
      output_(new QPlainTextEdit), table_(new QTableView), advice_(new ElidedLabel) {
    pages_->setDocumentMode(true);
    pages_->addTab(buildOutput(), tr("Output"));
    pages_->addTab(buildReport(), tr("Report"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);

    constexpr int second_ms = 1000;
    clock_.setInterval(second_ms);
    connect(&clock_, &QTimer::timeout, this, &ProfilePanel::tellProgress);
    connect(&runner_, &ProfileRunner::started, this, &ProfilePanel::begin);
    connect(&runner_, &ProfileRunner::progressed, this, &ProfilePanel::tellProgress);
    connect(&runner_, &ProfileRunner::linesArrived, output_, &QPlainTextEdit::appendPlainText);
    connect(&runner_, &ProfileRunner::taken, this, [this](const std::shared_ptr<const Profile>& profile) {
        tellEnd(tr("Done: %1, %2").arg(shownText(profile->report), descriptionOf(*profile)));
        setReport(profile);
    });
    connect(&runner_, &ProfileRunner::failed, this, &ProfilePanel::tellEnd);
    connect(&runner_, &ProfileRunner::cancelled, this, &ProfilePanel::tellEnd);
    connect(cancel_, &QPushButton::clicked, &runner_, &ProfileRunner::cancel);
    connect(&selection, &Selection::profileShown, this,
            [this](const std::shared_ptr<const Profile>& profile) {
                if (!profile || profile->kernels.empty()) return;
                setReport(profile);
                emit wanted();
            });
    tellEnd(tr("Nothing is being profiled. Run › Profile with Nsight… begins."));
    setReport({});
    output_->setPlainText(runner_.printed().join(QLatin1Char('\n')));
    if (runner_.isRunning()) showProgress();
}

void ProfilePanel::takeOver(const ProfilePanel& earlier) {
    setReport(earlier.report_);
    pages_->setCurrentIndex(earlier.pages_->currentIndex());
    hasBegun_ = earlier.hasBegun_;
    if (!runner_.isRunning() && hasBegun_) tellEnd(earlier.stateText()); // as it was said once
}

QWidget* ProfilePanel::buildOutput() {
    output_->setReadOnly(true);
    output_->setFrameShape(QFrame::NoFrame);
    output_->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a small window must hold it beside a view
    output_->setMaximumBlockCount(most_lines);
    output_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    pages_->setAccessibleName(tr("What the profiler does and tells"));
    output_->setAccessibleName(tr("What the profiler prints"));
    bar_->setAccessibleName(tr("Kernels that are profiled"));
    bar_->setTextVisible(false);
    bar_->setMaximumWidth(200);
    constexpr int lines_of_state = 4; // why a profile failed
    state_->setLines(lines_of_state);
    cancel_->setToolTip(tr("Ends the profiler and what it runs"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 6, 14, 4);
    top->setSpacing(10);
    top->addWidget(state_, 1);
    top->addWidget(bar_);
    top->addWidget(cancel_);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(output_, 1);
    return page;
}

QWidget* ProfilePanel::buildReport() {
    rows_.setSortRole(ProfileModel::SortRole);
    rows_.setSourceModel(&model_);
    table_->setModel(&rows_);
    table_->setAccessibleName(tr("Kernels of the report"));
    styleTable(table_);
    table_->setTextElideMode(Qt::ElideMiddle); // kernels are told apart by what their names end with
    table_->setFrameShape(QFrame::NoFrame);
    table_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    table_->setAlternatingRowColors(true);
    table_->setItemDelegate(new NumberDelegate(table_));
    table_->setSortingEnabled(true);
    table_->sortByColumn(ProfileModel::Time, Qt::DescendingOrder);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    auto* copy = new QAction(tr("&Copy"), table_);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table_->addAction(copy);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ProfilePanel::copyText);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfilePanel::tellAdvice);
    title_->setContentsMargins(14, 6, 14, 4);
    advice_->setContentsMargins(14, 4, 14, 6);
    advice_->setLines(2);
    advice_->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title_);
    layout->addWidget(table_, 1);
    layout->addWidget(advice_);
    return page;
}

void ProfilePanel::begin() {
    output_->clear();
    pages_->setCurrentIndex(OutputPage);
    showProgress();
    emit wanted();
}

void ProfilePanel::showProgress() {
    hasBegun_ = true;
    bar_->show();
    cancel_->show();
    cancel_->setEnabled(true);
    clock_.start();
    tellProgress();
}

void ProfilePanel::tellProgress() {
    const auto progress = runner_.progress();
    if (!progress) return;
    const bool counts = progress->tool == ProfilerTool::Ncu && progress->expected > 0;
    bar_->setRange(0, counts ? static_cast<int>(progress->expected) : 0);
    if (counts) bar_->setValue(static_cast<int>(std::min(progress->kernels, progress->expected)));
    const QString where = tr("%1, cell %2").arg(labelOf(progress->tool)).arg(cell_number(progress->cell));
    const QString clock = formatClock(progress->seconds);
    cancel_->setEnabled(!progress->stopping);
    if (progress->stopping)
        state_->setText(tr("%1: ending, %2").arg(where, clock));
    else if (counts)
        state_->setText(tr("%1: %2 of about %3 kernels, %4")
                            .arg(where, QLocale().toString(static_cast<qulonglong>(progress->kernels)),
                                 QLocale().toString(static_cast<qulonglong>(progress->expected)), clock));
    else
        state_->setText(tr("%1: %2").arg(where, clock));
}

void ProfilePanel::tellEnd(const QString& text) {
    clock_.stop();
    bar_->hide();
    cancel_->hide();
    state_->setText(text);
}

QString ProfilePanel::stateText() const {
    return state_->text();
}

void ProfilePanel::setReport(const std::shared_ptr<const Profile>& profile) {
    const bool any = profile && !profile->kernels.empty();
    pages_->setTabEnabled(ReportPage, any);
    if (!any) return;
    report_ = profile;
    model_.setRows(profile_table(*profile));
    title_->setText(tr("%1: %2. Each kernel ran alone: their sum is no step's time.")
                        .arg(shownText(profile->report), descriptionOf(*profile)));
    fitColumns();
    pages_->setCurrentIndex(ReportPage);
    if (rows_.rowCount() > 0) table_->setCurrentIndex(rows_.index(0, 0));
    tellAdvice();
}

void ProfilePanel::tellAdvice() {
    const QModelIndex current = rows_.mapToSource(table_->currentIndex());
    const QString advice =
        current.isValid() ? adviceOf(model_.rows()[static_cast<std::size_t>(current.row())]) : QString();
    advice_->setText(advice);
    advice_->setVisible(!advice.isEmpty());
}

void ProfilePanel::fitColumns() {
    constexpr int widest = 260;
    for (int column = 0; column < ProfileModel::ColumnCount; ++column)
        table_->horizontalHeader()->resizeSection(column, std::min(widest, fittingWidth(table_, column)));
}

void ProfilePanel::copyText() const {
    const auto add = [](QStringList& lines, const QStringList& cells) {
        lines.push_back(cells.join(QLatin1Char('\t')));
    };
    QStringList lines, cells;
    for (int column = 0; column < ProfileModel::ColumnCount; ++column)
        cells.push_back(rows_.headerData(column, Qt::Horizontal).toString());
    add(lines, cells);
    const bool all = table_->selectionModel()->selectedRows().size() < 2;
    for (int row = 0; row < rows_.rowCount(); ++row) {
        if (!all && !table_->selectionModel()->isRowSelected(row)) continue;
        cells.clear();
        for (int column = 0; column < ProfileModel::ColumnCount; ++column)
            cells.push_back(rows_.index(row, column).data().toString());
        add(lines, cells);
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace stepscope
