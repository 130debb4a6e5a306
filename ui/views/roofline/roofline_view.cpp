#include "ui/views/roofline/roofline_view.h"

#include "nsight/profile_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/nsight/profile_labels.h"
#include "ui/plot/roofline/roofline_plot.h"
#include "ui/text/format.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

#include <cmath>
#include <map>

namespace stepscope {

namespace {

constexpr int phase_depth = 2; ///< of "forward/attention" in a report

QString grainKey() {
    return QStringLiteral("roofline/grain");
}

bool hasParts(const BreakdownReport& report, std::size_t row) {
    return row + 1 < report.rows.size() && report.rows[row + 1].parent == static_cast<int>(row);
}

/// The row's own name, and that of its phase where it is one op of several there.
QString nameOf(const BreakdownRow& row) {
    QString name = QString::fromStdString(row.path).section(QLatin1Char('/'), 1);
    if (row.name.empty()) name += QStringLiteral(" · ") + QString::fromStdString(row.op);
    return shownText(name);
}

QStringList wordsOf(const BreakdownRow& row) {
    const auto percent = [](double share) {
        return QLocale().toString(share * 100, 'f', 1) + QStringLiteral("\u00A0%");
    };
    QStringList out = {
        shownText(row.path) + (row.op.empty() ? QString() : QStringLiteral(" · ") + shownText(row.op)),
        RooflineView::tr("%1, %2 of the step").arg(formatSeconds(row.seconds), percent(row.share)),
        RooflineView::tr("%1 FLOP/byte, %2")
            .arg(formatSignificant(row.flops / row.bytes, 3),
                 formatFlops(row.flops_per_second.value_or(0), true))};
    if (const auto share = row.of_peak())
        out.push_back(
            RooflineView::tr("%1 of what bounds it: %2").arg(percent(*share), labelOf(*row.bound())));
    return out;
}

} // namespace

RooflinePicture rooflineOf(const BreakdownReport& report, RooflineGrain grain, const QPalette& palette) {
    RooflinePicture out;
    if (report.peaks) {
        out.peak_flops = report.peaks->flops;
        out.peak_bytes = report.peaks->bytes_per_second;
    }
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const BreakdownRow& row = report.rows[i];
        const bool wanted = grain == RooflineGrain::Ops ? !hasParts(report, i) : row.depth == phase_depth;
        if (!wanted || !(row.flops > 0) || !(row.bytes > 0) || !row.flops_per_second) continue;
        const QString phase = QString::fromStdString(row.path).section(QLatin1Char('/'), 0, 0);
        out.points.push_back({.name = nameOf(row),
                              .group = shownText(phase),
                              .color = colorOfPhase(phase, palette),
                              .flops_per_byte = row.flops / row.bytes,
                              .flops_per_second = *row.flops_per_second,
                              .share = row.share,
                              .words = wordsOf(row)});
    }
    return out;
}

std::vector<RooflinePoint> measuredPoints(const Profile& profile, RooflineGrain grain,
                                          const QPalette& palette) {
    struct Sum {
        double flops = 0, bytes = 0, seconds = 0, share = 0;
    };
    std::map<QString, Sum> sums;
    for (const ProfileRow& row : profile_table(profile)) {
        if (!row.planned_flops || !row.dram_bytes || !(row.seconds > 0)) continue;
        const QString path = QString::fromStdString(row.path);
        Sum& sum =
            sums[grain == RooflineGrain::Ops ? path : path.section(QLatin1Char('/'), 0, phase_depth - 1)];
        sum.flops += *row.planned_flops;
        sum.bytes += *row.dram_bytes;
        sum.seconds += row.seconds;
        sum.share += row.share;
    }
    std::vector<RooflinePoint> out;
    for (const auto& [path, sum] : sums) {
        if (!(sum.flops > 0) || !(sum.bytes > 0)) continue;
        const QString phase = path.section(QLatin1Char('/'), 0, 0);
        const QString rest = path.section(QLatin1Char('/'), 1);
        out.push_back({.name = shownText(rest.isEmpty() ? path : rest),
                       .group = shownText(phase),
                       .color = colorOfPhase(phase, palette),
                       .flops_per_byte = sum.flops / sum.bytes,
                       .flops_per_second = sum.flops / sum.seconds,
                       .share = sum.share,
                       .words = {RooflineView::tr("%1, measured").arg(shownText(path)),
                                 RooflineView::tr("%1 by its kernels alone, %2 of memory moved")
                                     .arg(formatSeconds(sum.seconds), formatBytes(std::llround(sum.bytes))),
                                 RooflineView::tr("%1 FLOP/byte, %2")
                                     .arg(formatSignificant(sum.flops / sum.bytes, 3),
                                          formatFlops(sum.flops / sum.seconds, true))},
                       .measured = true});
    }
    return out;
}

RooflineView::RooflineView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("roofline"), {}, {}), parent),
      ask_(empty()->addButton(tr("Time each operation in the next run"))), title_(new ElidedLabel),
      summary_(new ElidedLabel), grain_(new QComboBox), plot_(new RooflinePlot),
      drawing_(new DrawnWhenSeen(*this, [this] { fill(); })) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2);
    summary_->setLines(3);
    summary_->setForegroundRole(QPalette::PlaceholderText);
    grain_->addItem(tr("Operations"), static_cast<int>(RooflineGrain::Ops));
    grain_->addItem(tr("Phases"), static_cast<int>(RooflineGrain::Phases));
    grain_->setAccessibleName(tr("What the points are"));
    grain_->setCurrentIndex(QSettings().value(grainKey(), 0).toInt() == 1 ? 1 : 0);
    plot_->setAccessibleName(tr("Roofline"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(summary_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 8);
    top->addLayout(words, 1);
    top->addWidget(grain_, 0, Qt::AlignTop);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(plot_, 1);
    setPage(page, plot_);

    connect(grain_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(grainKey(), grain_->currentIndex());
        refresh();
    });
    connect(&controller(), &RunController::resultsReplaced, this, &RooflineView::refresh);
    connect(&controller(), &RunController::cellsChanged, this, &RooflineView::goOn);
    connect(ask_, &QPushButton::clicked, this, [this] { controller().setTakesBreakdown(true); });
    connect(&controller(), &RunController::takesBreakdownChanged, this, [this] {
        if (isEmpty()) explain();
        goOn();
    });
    connect(&selection(), &Selection::changed, this, &RooflineView::goOn);
    refresh();
}

RooflineGrain RooflineView::grain() const {
    return static_cast<RooflineGrain>(grain_->currentData().toInt());
}

RooflinePicture RooflineView::pictureOf(const CellResult& cell, const QPalette& palette) const {
    RooflinePicture out = rooflineOf(report_of(cell), grain(), palette);
    out.given_flops = cell.given_peak_flops.value_or(0);
    if (const Profile* profile = measuredKernelsOf(cell)) {
        const std::vector<RooflinePoint> measured = measuredPoints(*profile, grain(), palette);
        out.points.insert(out.points.end(), measured.begin(), measured.end());
        out.rings = tr("measured by Nsight");
    }
    return out;
}

const CellResult* RooflineView::wanted() const {
    const Results& results = controller().results();
    if (!selection().follows()) return results.find(selection().cell());
    const CellResult* last = results.find(selection().cell());
    for (const CellResult& cell : results.cells())
        if (cell.cell.index <= selection().cell() && !cell.phases.empty()) last = &cell;
    return last;
}

void RooflineView::goOn() {
    const CellResult* cell = wanted();
    const bool drawn = cell && !cell->phases.empty();
    const std::size_t profiles = cell ? cell->profiles.size() : 0;
    if (drawn == isEmpty() || (cell && cell->cell.index != cell_) || profiles != profiles_) refresh();
}

void RooflineView::refresh() {
    const CellResult* result = wanted();
    const bool wasEmpty = isEmpty();
    const bool drawn = result && !result->phases.empty();
    setEmpty(!drawn);
    if (wasEmpty == drawn) emit chartChanged();
    if (!drawn) {
        cell_ = -1;
        return explain();
    }
    cell_ = result->cell.index;
    profiles_ = result->profiles.size();
    drawing_->outdate();
}

void RooflineView::fill() {
    const CellResult* result = controller().results().find(cell_);
    if (!result) return;
    title_->setText(titleOf(controller().results(), result->cell));
    QString summary = result->peaks ? tr("Under the peaks that were measured on this device: %1, %2 GB/s")
                                          .arg(formatFlops(result->peaks->flops, true),
                                               formatSignificant(result->peaks->bytes_per_second / 1e9, 3))
                                    : tr("The device's peaks were not measured");
    summary += tr(" · large: much of the step's time");
    if (const Profile* profile = measuredKernelsOf(*result))
        summary += tr(" · rings: by the bytes and kernels that Nsight measured (%1)")
                       .arg(shownText(profile->report));
    summary_->setText(summary);
    plot_->setPicture(pictureOf(*result, palette()));
    plot_->setSubject(title_->text());
}

void RooflineView::explain() {
    const bool asked = controller().takesBreakdown();
    ask_->setVisible(!asked);
    empty()->setText(
        controller().results().find(selection().cell()) ? tr("This cell has no breakdown")
                                                        : tr("No roofline yet"),
        asked ? tr("The runs to come take one of each cell: press Run (F5).")
              : tr("A roofline is drawn from the time of each operation: turn on Options › Time each "
                   "operation, and press Run (F5)."));
}

Drawing RooflineView::draw(const DrawingOptions& options) const {
    const CellResult* result = wanted();
    if (!result) return {};
    RooflineMap map;
    map.setPicture(pictureOf(*result, lightPalette()));
    return drawRoofline(std::move(map), tr("Roofline, %1").arg(titleOf(controller().results(), result->cell)),
                        options.size);
}

} // namespace stepscope
