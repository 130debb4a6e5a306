#include "ui/views/timeline/timeline_view.h"

#include "system/text/symbol_name.h"
#include "timeline/export/timeline_formats.h"
#include "ui/accessible/chart_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/nsight/profile_labels.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_lack.h"
#include "ui/views/timeline/timeline_search.h"
#include "ui/views/timeline/timeline_words.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/menu_button.h"
#include "workload/axes.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

QString colorsKey() {
    return QStringLiteral("timeline/colors");
}

} // namespace

TimelineView::TimelineView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("timeline"), {}, {}), parent),
      source_(controller(), selection()),
      ask_(empty()->addButton(tr("Trace a step of each cell in the next run"))), title_(new ElidedLabel),
      headline_(new ElidedLabel), shares_(new ElidedLabel), details_(new ElidedLabel), colors_(new QComboBox),
      export_(new QToolButton), back_(new QToolButton), search_(new TimelineSearch), plot_(new TimelinePlot),
      kernels_(new KernelPanel), drawing_(new DrawnWhenSeen(*this, [this] { fill(); })) {
    buildPage();
    plot_->setReader([this](const TimelineSpan& span, bool ofPhases) {
        if (!timeline_) return QStringList();
        const auto id = static_cast<std::size_t>(span.id);
        if (ofPhases) return withMeasured(readingOf(*statistics_, phases_.at(id)), phases_[id].path, {});
        const TraceEvent& event = timeline_->trace.events.at(id);
        if (event.op < 0) return source_.withMeasured(readingOf(*timeline_, event), id);
        const TimelineOp& op = timeline_->ops[static_cast<std::size_t>(event.op)];
        return withMeasured(readingOf(*timeline_, event), op.path, op.op);
    });
    connect(plot_, &TimelinePlot::spanChosen, this, &TimelineView::takeSpan);
    connect(plot_, &TimelinePlot::rangeChanged, this, &TimelineView::tellDetails);
    connect(plot_, &TimelinePlot::sameWanted, this, &TimelineView::goToSame);
    connect(plot_, &TimelinePlot::searchWanted, search_->field(),
            [field = search_->field()] { field->setFocus(Qt::ShortcutFocusReason); });
    connect(plot_, &TimelinePlot::menuWanted, this, [this](const QPoint& position) {
        QMenu* menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(position);
    });
    connect(kernels_, &KernelPanel::rowChosen, this, &TimelineView::takeRow);
    connect(kernels_, &KernelPanel::menuWanted, this,
            [this](KernelGrouping grouping, const std::string& name, const QPoint& position) {
                QMenu* menu = makeRowMenu(grouping, name);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(position);
            });
    connect(kernels_, &KernelPanel::gapChosen, this, [this](qint64 begin, qint64 end) {
        plot_->choose(-1); // what is on show from now on is the gap
        takeSpan(-1, false);
        const TimeRange gap{static_cast<double>(begin), static_cast<double>(end)};
        plot_->showRange({gap.from - gap.length(), gap.to + gap.length()});
        plot_->setRange(gap);
    });
    connect(search_, &TimelineSearch::wordsChanged, this, &TimelineView::takeWords);
    connect(search_, &TimelineSearch::stepWanted, this, &TimelineView::goToMarked);
    connect(search_, &TimelineSearch::left, plot_, [this] { plot_->setFocus(Qt::ShortcutFocusReason); });
    connect(colors_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(colorsKey(), colors_->currentIndex());
        repaintLanes();
    });
    connect(ask_, &QPushButton::clicked, this, [this] { controller().setTakesTimeline(true); });
    connect(&controller(), &RunController::takesTimelineChanged, this, [this] {
        if (isEmpty()) explainEmptiness();
    });
    connect(&controller(), &RunController::resultsReplaced, this, &TimelineView::refresh);
    connect(&controller(), &RunController::cellsChanged, this, &TimelineView::goOn);
    connect(&selection(), &Selection::changed, this, [this] {
        if (source_.wantedCell() != cell()) refresh();
    });
    connect(&selection(), &Selection::partChanged, this, &TimelineView::takePart);
    connect(&selection(), &Selection::profileShown, this,
            [this](const std::shared_ptr<const Profile>& profile) {
                if (profile && profile->trace) showReport(profile);
            });
    connect(back_, &QToolButton::clicked, this, [this] { showReport({}); });
    refresh();
}

TimelineView::~TimelineView() = default;

void TimelineView::buildTop(QVBoxLayout* layout) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2);
    for (ElidedLabel* label : {headline_, shares_}) {
        label->setLines(2);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    colors_->addItem(tr("Coloured by phase"), static_cast<int>(TimelineColors::Phase));
    colors_->addItem(tr("Coloured by kind"), static_cast<int>(TimelineColors::Kind));
    colors_->setItemData(0, tr("By the pass that the work is of, in a shade for each part of it"),
                         Qt::ToolTipRole);
    colors_->setItemData(1, tr("Matrix products, attention, other operations, copies and fills"),
                         Qt::ToolTipRole);
    colors_->setAccessibleName(tr("What the colours say"));
    colors_->setCurrentIndex(QSettings().value(colorsKey(), 0).toInt() == 1 ? 1 : 0);
    export_->setText(tr("E&xport"));
    export_->setIcon(themedIcon(QStringLiteral("export")));
    export_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    export_->setAutoRaise(true);
    export_->setToolTip(tr("Writes the timeline to a file that other programs read"));
    openOnClick(export_, makeExportMenu(export_));

    auto* first = new QHBoxLayout;
    first->addWidget(title_, 1);
    back_->setText(tr("Back"));
    back_->setToolTip(tr("Shows the timeline of the run again, in whose place that of a report is on show"));
    back_->setAutoRaise(true);
    back_->hide();
    first->addWidget(back_, 0, Qt::AlignTop);
    first->addWidget(export_, 0, Qt::AlignTop);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(14, 10, 14, 6);
    top->setSpacing(2);
    top->addLayout(first);
    top->addWidget(headline_);
    top->addWidget(shares_);
    layout->addLayout(top);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(14, 0, 14, 6);
    tools->addWidget(search_, 1);
    tools->addWidget(colors_);
    layout->addLayout(tools);
}

void TimelineView::buildPage() {
    details_->setLines(7);
    details_->setContentsMargins(14, 4, 14, 4);
    details_->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* lanes = new QWidget;
    auto* lanesLayout = new QVBoxLayout(lanes);
    lanesLayout->setContentsMargins(0, 0, 0, 0);
    lanesLayout->setSpacing(0);
    lanesLayout->addWidget(plot_, 1);
    lanesLayout->addWidget(details_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("timelineParts"));
    split->addWidget(lanes);
    split->addWidget(kernels_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop(layout);
    layout->addWidget(split, 1);
    setPage(page, plot_);
}

QMenu* TimelineView::makeExportMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("E&xport"), parent);
    menu->setToolTipsVisible(true);
    for (const TimelineFormat& format : timeline_formats()) {
        //: %1: a format of files such as Chrome trace
        QAction* action = menu->addAction(tr("%1…").arg(QString::fromUtf8(format.name)));
        action->setToolTip(tr("For %1").arg(QString::fromUtf8(format.readers)));
        connect(action, &QAction::triggered, this, [this, &format] { exportAs(format); });
    }
    return menu;
}

void TimelineView::addProfile(QMenu* menu, const ProfileWish& wish) {
    const auto shown = [](const std::string& words) {
        return QString::fromStdString(words).replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    const QString text = !wish.kernel.empty()  ? tr("&Profile %1 with Nsight…").arg(shown(wish.kernel))
                         : !wish.phase.empty() ? tr("&Profile %1 with Nsight…").arg(shown(wish.phase))
                                               : tr("&Profile with Nsight…");
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, wish] { selection().wantProfile(wish); });
}

/// The kernel of an event in the phase that it is of; -1: the phase that is chosen, or the step.
ProfileWish TimelineView::wishOf(int event) const {
    ProfileWish wish{.cell = cell()};
    if (!timeline_ || event < 0) {
        wish.phase = selection().part().path; // that is chosen in the lanes or elsewhere
        return wish;
    }
    const TraceEvent& chosen = timeline_->trace.events[static_cast<std::size_t>(event)];
    const TracedKind& kind = timeline_->trace.kinds[static_cast<std::size_t>(chosen.kind)];
    if (kind.activity == Activity::Kernel) wish.kernel = short_symbol(kind.name);
    if (chosen.op >= 0) wish.phase = timeline_->ops[static_cast<std::size_t>(chosen.op)].path;
    return wish;
}

QMenu* TimelineView::makeRowMenu(KernelGrouping grouping, const std::string& name) {
    auto* menu = new QMenu(this);
    if (!source_.isForeign()) { // another program's cannot be run from here
        ProfileWish wish{.cell = cell()};
        if (grouping == KernelGrouping::Name) wish.kernel = short_symbol(name);
        if (grouping == KernelGrouping::Phase) wish.phase = name;
        addProfile(menu, wish);
    }
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, kernels_, &KernelPanel::copyText);
    return menu;
}

QMenu* TimelineView::makeMenu() {
    auto* menu = new QMenu(this);
    const int chosen = plot_->chosen();
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled, const auto& what) {
        QAction* action = menu->addAction(text);
        action->setShortcut(key); // as a reminder: the lanes hear it by themselves
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, what);
    };
    add(tr("&Next of the same kernel"), QKeySequence(Qt::Key_Period), chosen >= 0, [this] { goToSame(1); });
    add(tr("&Previous of the same kernel"), QKeySequence(Qt::Key_Comma), chosen >= 0,
        [this] { goToSame(-1); });
    menu->addSeparator();
    add(tr("&Zoom to the range"), QKeySequence(Qt::Key_Return), plot_->range().has_value(),
        [this] { plot_->showRange(*plot_->range()); });
    add(tr("Show &all"), QKeySequence(Qt::Key_Home), plot_->isZoomed(), [this] { plot_->showAll(); });
    menu->addSeparator();
    add(tr("&Copy what is said of it"), {}, !details().isEmpty(),
        [this] { QGuiApplication::clipboard()->setText(details()); });
    offerChartTable(*menu, plot_);
    menu->addMenu(makeExportMenu(menu));
    if (source_.isForeign()) return menu; // another program's cannot be run from here
    menu->addSeparator();
    addProfile(menu, wishOf(chosen));
    return menu;
}

TimelineColors TimelineView::colorsChoice() const {
    return static_cast<TimelineColors>(colors_->currentData().toInt());
}

void TimelineView::showReport(const std::shared_ptr<const Profile>& profile) {
    source_.takeReport(profile);
    if (profile) {
        if (profile->cell != selection().cell()) selection().choose(profile->cell);
        emit wanted();
    }
    refresh();
}

void TimelineView::takeOver(const View& earlier) {
    source_.takeReport(static_cast<const TimelineView&>(earlier).source_.report());
    refresh();
}

void TimelineView::goOn(int first, int last) {
    if (source_.isForeign()) return;
    // Steps arrive often, a timeline once.
    const int wanted = source_.wantedCell();
    const CellResult* result = controller().results().find(wanted);
    if (wanted != cell() || (result && source_.timelineOf(*result)) == isEmpty()) return refresh();
    // What a measured step takes beside the traced one is known once the cell is done.
    const bool isOwn = first <= cell() && cell() <= last;
    if (isOwn && timeline_ && result && source_.timelineOf(*result) == timeline_)
        headline_->setText(source_.headlineOf(*timeline_, summary_));
}

void TimelineView::refresh() {
    source_.follow();
    const bool any = source_.timeline() != nullptr;
    const bool other = any == isEmpty();
    if (!any) explainEmptiness();
    setEmpty(!any);
    if (other) emit chartChanged();
    drawing_->outdate();
}

void TimelineView::explainEmptiness() {
    ask_->setVisible(!controller().takesTimeline());
    const TimelineLack lack = lackOfTimeline(controller(), cell());
    empty()->setText(lack.title, lack.text);
}

/// Anew for another timeline alone: what a person has zoomed to stays when the palette changes.
void TimelineView::fill() {
    const std::shared_ptr<const Timeline> timeline = source_.timeline();
    if (!timeline) {
        timeline_.reset();
        return;
    }
    back_->setVisible(source_.isReported(timeline));
    colors_->setVisible(knows_ops(timeline->trace)); // which have phases and kinds
    if (timeline_ == timeline) return repaintLanes();
    timeline_ = timeline;
    statistics_.emplace(*timeline_);
    phases_ = phase_spans(*timeline_);
    marks_.clear();
    summary_ = statistics_->summary();
    title_->setText(source_.title());
    plot_->setSubject(title_->text());
    headline_->setText(source_.headlineOf(*timeline_, summary_));
    shares_->setText(source_.sharesOf(*timeline_, summary_));
    plot_->setPicture(pictureOf(*timeline_, phases_, colorsChoice(), palette()));
    kernels_->setTimeline(timeline_);
    if (!search_->words().isEmpty())
        takeWords();
    else
        takePart();
    tellDetails();
}

/// What Nsight Compute told of the same part of the step, behind what the lanes say of it.
QStringList TimelineView::withMeasured(QStringList reading, const std::string& path,
                                       const std::string& op) const {
    const CellResult* const result = controller().results().find(cell());
    const Profile* const profile = result ? measuredKernelsOf(*result) : nullptr;
    const std::optional<ProfileRow> part = profile ? profile_part(*profile, path, op) : std::nullopt;
    if (part) reading.push_back(measuredText(*part).section(QLatin1Char('\n'), 0, 0));
    return reading;
}

void TimelineView::repaintLanes() {
    if (!timeline_) return;
    plot_->changePicture(pictureOf(*timeline_, phases_, colorsChoice(), palette()));
    plot_->mark(marks_);
}

TimelinePlot* TimelineView::plot() const {
    drawing_->catchUp();
    return plot_;
}

KernelPanel* TimelineView::kernels() const {
    drawing_->catchUp();
    return kernels_;
}

QString TimelineView::headline() const {
    drawing_->catchUp();
    return headline_->text() + QLatin1Char('\n') + shares_->text();
}

bool TimelineView::showsPart() const {
    return !isEmpty() && plot_->isZoomed();
}

void TimelineView::mark(EventMarks marks) {
    marks_ = std::move(marks);
    plot_->mark(marks_);
    tellFound();
}

void TimelineView::tellFound() {
    const int found = marks_.empty() ? -1 : countOf(marks_);
    int place = -1;
    const int chosen = plot_->chosen();
    if (found > 0 && chosen >= 0 && marks_[static_cast<std::size_t>(chosen)] != 0)
        place = static_cast<int>(std::count(marks_.begin(), marks_.begin() + chosen, char{1}));
    search_->tell(place, found);
}

void TimelineView::takeSpan(int id, bool ofPhases) {
    if (!timeline_) return;
    if (id < 0) { // nothing is chosen any more
        kernels_->chooseRowOf(-1);
        choosePart({});
        if (search_->words().isEmpty()) mark({});
    } else if (ofPhases) {
        const PhaseSpan& phase = phases_[static_cast<std::size_t>(id)];
        choosePart({.path = phase.path, .op = {}});
        kernels_->choosePhase(phase.path);
    } else {
        chooseEvent(id);
    }
    tellDetails();
    tellFound();
}

/// What goes with an event that is chosen: its row, its operation, and the others like it in the lanes,
/// unless the person looks for something else.
void TimelineView::chooseEvent(int event) {
    kernels_->chooseRowOf(event);
    const TraceEvent& chosen = timeline_->trace.events[static_cast<std::size_t>(event)];
    if (chosen.op >= 0) {
        const TimelineOp& op = timeline_->ops[static_cast<std::size_t>(chosen.op)];
        choosePart({.path = op.path, .op = op.op});
    }
    if (!search_->words().isEmpty()) return;
    const TracedKind& kind = timeline_->trace.kinds[static_cast<std::size_t>(chosen.kind)];
    const KernelGrouping grouping = kernels_->kernels().grouping();
    mark(is_work(kind.activity) ? marksOfRow(*timeline_, grouping, row_name_of(*timeline_, chosen, grouping))
                                : EventMarks());
}

void TimelineView::choosePart(const StepPart& part) {
    const QScopedValueRollback choosing(choosing_, true);
    selection().setPart(part);
}

void TimelineView::takeRow(KernelGrouping grouping, const std::string& name) {
    if (!timeline_) return;
    if (grouping == KernelGrouping::Phase) choosePart({.path = name, .op = {}});
    mark(marksOfRow(*timeline_, grouping, name));
}

/// Another view chose it.
void TimelineView::takePart() {
    if (choosing_ || !timeline_ || source_.timeline() != timeline_) return;
    const StepPart& part = selection().part();
    plot_->choose(-1);
    kernels_->choosePhase(part.op.empty() ? part.path : std::string());
    mark(part.empty() ? EventMarks() : marksOfPart(*timeline_, part));
    tellDetails();
}

void TimelineView::takeWords() {
    if (!timeline_) return;
    if (!search_->words().isEmpty()) return mark(marksOfWords(*timeline_, search_->words()));
    if (plot_->chosen() >= 0)
        chooseEvent(plot_->chosen());
    else
        mark({});
}

void TimelineView::goToMarked(int direction) {
    const int next = nextMarked(marks_, plot_->chosen(), direction);
    if (next < 0) return;
    // What is marked stays so while one goes through it.
    plot_->choose(next);
    kernels_->chooseRowOf(next);
    const TraceEvent& event = timeline_->trace.events[static_cast<std::size_t>(next)];
    if (event.op >= 0) {
        const TimelineOp& op = timeline_->ops[static_cast<std::size_t>(event.op)];
        choosePart({.path = op.path, .op = op.op});
    }
    tellDetails();
    tellFound();
}

void TimelineView::goToSame(int direction) {
    const int chosen = plot_->chosen();
    if (!timeline_ || chosen < 0) return goToMarked(direction);
    const int kind = timeline_->trace.events[static_cast<std::size_t>(chosen)].kind;
    const std::string& name = timeline_->trace.kinds[static_cast<std::size_t>(kind)].name;
    EventMarks same;
    same.reserve(timeline_->trace.events.size());
    for (const TraceEvent& event : timeline_->trace.events)
        same.push_back(timeline_->trace.kinds[static_cast<std::size_t>(event.kind)].name == name ? 1 : 0);
    const int next = nextMarked(same, chosen, direction);
    if (next < 0) return;
    plot_->choose(next);
    chooseEvent(next);
    tellDetails();
    tellFound();
}

void TimelineView::tellDetails() {
    QString text;
    const auto& range = plot_->range();
    if (timeline_ && range)
        text = wordsOf(
            statistics_->range(static_cast<std::int64_t>(range->from), static_cast<std::int64_t>(range->to)),
            range->from, range->to, knows_ops(timeline_->trace));
    else if (timeline_)
        text = plot_->reading().join(QLatin1Char('\n'));
    const bool none = text.isEmpty();
    details_->setForegroundRole(none ? QPalette::PlaceholderText : QPalette::WindowText);
    details_->setText(none
                          ? tr("Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks "
                               "for names")
                          : text);
}

QString TimelineView::details() const {
    drawing_->catchUp();
    return details_->foregroundRole() == QPalette::WindowText ? details_->text() : QString();
}

void TimelineView::exportAs(const TimelineFormat& format) {
    const std::shared_ptr<const Timeline> timeline = source_.timeline();
    if (!timeline) return;
    const CellResult* result = source_.isForeign() ? nullptr : source_.result();
    const std::string title =
        result ? full_title_of(result->cell) : controller().source().filename().string();
    const std::string content =
        format.write({*timeline, title, result ? result->cell.device : std::string()});
    emit writeWanted(
        QByteArray::fromStdString(content),
        QString::fromUtf8(format.extension.data() + 1, static_cast<qsizetype>(format.extension.size()) - 1),
        QString::fromUtf8(format.name));
}

Drawing TimelineView::draw(const DrawingOptions& options) const {
    const std::shared_ptr<const Timeline> timeline = source_.timeline();
    if (!timeline) return {};
    TimelineMap map;
    map.setPicture(pictureOf(*timeline, phase_spans(*timeline), colorsChoice(), lightPalette()));
    if (timeline_ == timeline && !marks_.empty()) map.mark(marks_);
    const std::optional<TimeRange> part =
        options.visible ? std::optional(plot_->map().visible()) : std::nullopt;
    return drawTimeline(std::move(map), part, source_.chartTitle(), options.size);
}

} // namespace stepscope
