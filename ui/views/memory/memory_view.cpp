#include "ui/views/memory/memory_view.h"

#include "backend/find_device.h"
#include "plan/build.h"
#include "run/estimate/memory_course.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/memory/memory_plot.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/views/memory/fit_advice.h"
#include "ui/views/memory/memory_picture.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/tables/table_style.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

QString shapeKey() {
    return QStringLiteral("memory/shape");
}

} // namespace

MemoryView::MemoryView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("memory"), {}, {}), parent), title_(new ElidedLabel),
      summary_(new ElidedLabel), shape_(new QComboBox), plot_(new MemoryPlot), beside_(new MemoryPlot),
      ownersHeading_(new SectionLabel({})), table_(new QTableView), advice_(new FitAdvice),
      drawing_(new DrawnWhenSeen(*this, [this] { fill(); })) {
    buildPage();
    connect(&controller(), &RunController::resultsReplaced, this, &MemoryView::refresh);
    connect(&controller(), &RunController::cellsChanged, this, &MemoryView::goOn);
    connect(&selection(), &Selection::changed, this, &MemoryView::goOn);
    connect(plot_, &MemoryPlot::opRead, this, &MemoryView::showOwners);
    connect(advice_, &FitAdvice::valueWanted, this, &View::valueWanted);
    connect(shape_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(shapeKey(), shape_->currentIndex());
        for (MemoryPlot* plot : {plot_, beside_})
            plot->setShape(static_cast<MemoryShape>(shape_->currentData().toInt()));
    });
    shape_->setCurrentIndex(QSettings().value(shapeKey(), 0).toInt() == 1 ? 1 : 0);
    refresh();
}

void MemoryView::buildPage() {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2);
    summary_->setLines(4); // of which it takes what it needs
    summary_->setForegroundRole(QPalette::PlaceholderText);
    shape_->addItem(tr("Each tensor"), static_cast<int>(MemoryShape::Blocks));
    shape_->addItem(tr("By role"), static_cast<int>(MemoryShape::Roles));
    shape_->setItemData(0, tr("Every tensor where it lies in the memory of the step"), Qt::ToolTipRole);
    shape_->setItemData(1, tr("What is alive at each operation, by what it is for"), Qt::ToolTipRole);
    shape_->setAccessibleName(tr("What is drawn"));
    plot_->setAccessibleName(tr("Memory over the course of a step"));
    beside_->setAccessibleName(tr("Memory of the other chosen cell"));
    beside_->hide();

    proxy_.setSourceModel(&owners_);
    proxy_.setSortRole(OwnersModel::SortRole);
    table_->setModel(&proxy_);
    table_->setAccessibleName(tr("Tensors by their bytes"));
    styleTable(table_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(OwnersModel::Bytes, Qt::DescendingOrder);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->horizontalHeader()->setStretchLastSection(true);
    // A number without its unit would read as another number.
    table_->horizontalHeader()->setSectionResizeMode(OwnersModel::Bytes, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->resizeSection(OwnersModel::Name,
                                              table_->fontMetrics().averageCharWidth() * 16);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(summary_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 8);
    top->addLayout(words, 1);
    top->addWidget(shape_, 0, Qt::AlignTop);

    auto* owners = new QWidget;
    auto* ownersLayout = new QVBoxLayout(owners);
    ownersLayout->setContentsMargins(0, 8, 0, 0);
    ownersLayout->setSpacing(6);
    ownersHeading_->setContentsMargins(14, 0, 14, 0);
    ownersLayout->addWidget(ownersHeading_);
    ownersLayout->addWidget(table_, 1);
    auto* advice = new QScrollArea;
    advice->setAccessibleName(tr("What would make the cell smaller"));
    advice->setWidgetResizable(true);
    advice->setFrameShape(QFrame::NoFrame);
    advice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    advice->setWidget(advice_);
    advice->setMinimumWidth(280);
    auto* below = new QSplitter(Qt::Horizontal);
    below->setObjectName(QStringLiteral("memoryLists"));
    below->addWidget(owners);
    below->addWidget(advice);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    auto* plots = new QSplitter(Qt::Horizontal);
    plots->addWidget(plot_);
    plots->addWidget(beside_);
    plots->setChildrenCollapsible(false);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("memoryParts"));
    split->addWidget(plots);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    setPage(page, plot_);
}

MemoryView::Device MemoryView::known(const std::string& id) const {
    Device out;
    const std::vector<DeviceInfo> all = controller().backends().devices();
    const DeviceInfo* device = find_device(all, id);
    if (device == nullptr) return out;
    out.isHere = true;
    out.precisions = device->precisions;
    if (device->memory_total > 0) out.memory = device->memory_total;
    try {
        out.needs = controller().backends().find(id).plan_needs(id);
    } catch (const BackendError&) {
        out.needs = {};
    }
    return out;
}

const MemoryView::Device& MemoryView::deviceOf(const std::string& id) const {
    const auto found = devices_.find(id);
    return found != devices_.end() ? found->second : devices_.emplace(id, known(id)).first->second;
}

std::vector<int> MemoryView::wantedCells() const {
    const Results& results = controller().results();
    std::vector<int> out;
    if (results.find(selection().cell())) out.push_back(selection().cell());
    for (const int cell : selection().cells()) {
        if (out.size() != 1 || cell == out.front()) continue;
        if (const CellResult* other = results.find(cell); other && whyUnknown(other->cell).isEmpty())
            out.push_back(cell);
    }
    return out;
}

void MemoryView::goOn() {
    // Steps change nothing here: a cell has one plan.
    if (wantedCells() != cells_) refresh();
}

void MemoryView::refresh() {
    cells_ = wantedCells();
    const CellResult* result = controller().results().find(selection().cell());
    // Whether there is something to show is known without being seen; what it is, is worked out then.
    if (!result)
        return explain(
            tr("No cell selected"),
            tr("Press Run (F5), or open a session or a table and choose a cell in the results: its "
               "memory is drawn from its plan, whether it has run or not."));
    if (const QString unknown = whyUnknown(result->cell); !unknown.isEmpty())
        return explain(tr("This cell cannot be planned"), unknown);
    const bool wasEmpty = isEmpty();
    setEmpty(false);
    if (wasEmpty) emit chartChanged();
    drawing_->outdate();
}

void MemoryView::explain(const QString& heading, const QString& advice) {
    plan_.reset();
    const bool wasEmpty = isEmpty();
    empty()->setText(heading, advice);
    setEmpty(true);
    if (!wasEmpty) emit chartChanged();
}

QString MemoryView::whyUnknown(const Cell& cell) const {
    QStringList missing;
    for (const Axis& axis : axes())
        if (axis.of_plan && axis.kind != AxisKind::Device && !is_known(axis, cell))
            missing.push_back(labelOf(axis));
    for (const ModelSize& size : model_sizes)
        if (cell.model.*size.member <= 0) missing.push_back(QString::fromUtf8(size.name));
    if (missing.isEmpty()) {
        try {
            validate(cell.model);
            validate(cell.options, cell.model);
        } catch (const WorkloadError& error) {
            return shownText(error.field()) + QStringLiteral(": ") + toldText(error.problem());
        }
        return {};
    }
    return tr("The table that it comes from does not say: %1. Sessions and JSON files do; so does a run "
              "here.")
        .arg(listOf(missing));
}

std::optional<std::int64_t> MemoryView::limitOf(const CellResult& result, const Device& device,
                                                QString& name) const {
    const auto& run = controller().results().run();
    if (run && run->sweep.memory_limit_bytes) {
        name = tr("limit");
        return run->sweep.memory_limit_bytes;
    }
    if (result.available_bytes) {
        name = tr("available");
        return result.available_bytes;
    }
    name = tr("device");
    return device.memory;
}

StepPlan MemoryView::planOf(const CellResult& cell) const {
    return build_step_plan(cell.cell.model, cell.cell.options, deviceOf(cell.cell.device).needs);
}

std::int64_t MemoryView::unplannedOf(const CellResult& cell) const {
    if (!cell.prediction || deviceOf(cell.cell.device).isHere) return 0;
    return cell.prediction->peak_bytes - plan_->arena_bytes;
}

std::vector<MemoryPicture> MemoryView::picturesOf(const std::vector<int>& cells,
                                                  const QPalette& palette) const {
    std::vector<MemoryPicture> out;
    std::int64_t most = 0;
    for (const int cell : cells) {
        const CellResult* result = controller().results().find(cell);
        if (!result) continue;
        MemoryPicture& picture = out.emplace_back(pictureOf(planOf(*result), palette));
        picture.limit = limitOf(*result, deviceOf(result->cell.device), picture.limit_name);
        most = std::max(most, picture.arena_bytes);
        if (cells.size() > 1) picture.title = titleAmong(controller().results(), result->cell);
    }
    for (MemoryPicture& picture : out)
        picture.least_scale = most;
    return out;
}

void MemoryView::fill() {
    if (isEmpty()) return; // the cell on show cannot be planned
    const CellResult* shown = cells_.empty() ? nullptr : controller().results().find(cells_.front());
    if (!shown) return;
    const CellResult& result = *shown;
    const Device& device = deviceOf(result.cell.device);
    plan_ = planOf(result);
    std::vector<MemoryPicture> pictures = picturesOf(cells_, palette());
    const std::optional<std::int64_t> limit = pictures.front().limit;
    const QString limitName = pictures.front().limit_name;
    const QString peakOp = pictures.front().ops.value(pictures.front().peak_op);
    plot_->setPicture(std::move(pictures.front()));
    beside_->setVisible(pictures.size() > 1);
    beside_->setSubject(pictures.back().title);
    beside_->setPicture(pictures.size() > 1 ? std::move(pictures.back()) : MemoryPicture());
    title_->setText(titleOf(controller().results(), result.cell));
    plot_->setSubject(title_->text());
    QString summary = tr("Peak %1 at %2").arg(formatBytes(plan_->arena_bytes), peakOp);
    if (const std::int64_t more = unplannedOf(result); more > 0)
        summary += tr(" · and %1 that %2, which is not on this machine, took beside the tensors")
                       .arg(formatBytes(more), shownText(result.cell.device));
    if (limit)
        summary += plan_->arena_bytes <= *limit
                       ? tr(" · fits in %1 (%2)").arg(formatBytes(*limit), limitName)
                       : tr(" · %1 more than there is (%2 %3)")
                             .arg(formatBytes(plan_->arena_bytes - *limit), limitName, formatBytes(*limit));
    summary_->setText(summary);
    showOwners(-1);
    advice_->setCells(lighter_cells(result.cell, device.needs, device.precisions, limit), limit);
    table_->resizeColumnsToContents();
    // Names give way to the numbers beside them; their tooltips have them whole.
    constexpr int widest_name = 140;
    constexpr int least_name = 80;
    const int numbers = table_->columnWidth(OwnersModel::Bytes) + table_->columnWidth(OwnersModel::Share);
    table_->setColumnWidth(OwnersModel::Name, std::min(table_->columnWidth(OwnersModel::Name),
                                                       std::clamp(table_->viewport()->width() - numbers,
                                                                  least_name, widest_name)));
}

QString MemoryView::summary() const {
    return summary_->text();
}

void MemoryView::showOwners(int op) {
    if (!plan_ || plan_->ops.empty()) return owners_.setOwners({});
    const int peak = plot_->map().picture().peak_op;
    const int shown = op < 0 ? peak : op;
    ownersHeading_->setText(shown == peak ? tr("At the peak")
                                          : tr("At %1").arg(plot_->map().picture().ops.value(shown)));
    owners_.setOwners(owners_at(*plan_, shown));
}

Drawing MemoryView::draw(const DrawingOptions& options) const {
    const CellResult* result = controller().results().find(selection().cell());
    if (!result) return {};
    std::vector<MemoryMap> maps;
    for (MemoryPicture& picture : picturesOf(wantedCells(), lightPalette())) {
        MemoryMap& map = maps.emplace_back();
        map.setShape(static_cast<MemoryShape>(shape_->currentData().toInt()));
        map.setPicture(std::move(picture));
    }
    return drawMemory(std::move(maps),
                      tr("Memory of a step, %1").arg(titleOf(controller().results(), result->cell)),
                      options.size);
}

} // namespace stepscope
