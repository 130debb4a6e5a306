#include "ui/controller/selection.h"

#include "records/figures.h"
#include "ui/controller/run_controller.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Of axes and figures, in the language of the window.
FilterNames fieldNames() {
    FilterNames out;
    for (const Axis& axis : axes())
        for (const QString& name : {labelOf(axis), columnLabelOf(axis)})
            out.emplace_back(name.toStdString(), axis.name);
    for (const Figure& figure : figures())
        out.emplace_back(labelOf(figure).toStdString(), figure.id);
    return out;
}

} // namespace

Selection::Selection(RunController& controller, QObject* parent) : QObject(parent), controller_(controller) {
    connect(&controller_, &RunController::resultsReplaced, this, &Selection::resultsReplaced);
    connect(&controller_, &RunController::currentCellChanged, this, [this](int cell) {
        if (follows_) set({cell}, cell, true);
    });
}

void Selection::choose(int cell) {
    choose(std::vector<int>{cell}, cell);
}

void Selection::choose(std::vector<int> cells, int current) {
    if (cells.empty()) return;
    if (std::find(cells.begin(), cells.end(), current) == cells.end()) current = cells.front();
    bool follows = follows_ && cells.size() == 1;
    if (cells != cells_ || !controller_.showsRun())
        follows = controller_.showsRun() && cells.size() == 1 && current == controller_.currentCell();
    chosen_ = !follows;
    set(std::move(cells), current, follows);
}

void Selection::open(int cell) {
    choose(cell);
    emit opened();
}

void Selection::setFollows(bool on) {
    const int running = controller_.currentCell();
    if (on) chosen_ = false;
    if (on && running >= 0)
        set({running}, running, true);
    else
        set(cells_, cell_, on);
}

void Selection::setPart(const StepPart& part) {
    if (part == part_) return;
    part_ = part;
    emit partChanged();
}

void Selection::setFilter(const QString& typed) {
    if (typed == filter_) return;
    if (!typing_) before_.push_back(filter_);
    typing_ = before_.back() != typed; // else it is what it was before
    if (!typing_) before_.pop_back();
    apply(typed);
}

void Selection::narrow(const std::string& condition) {
    step(QString::fromStdString(with_condition(filter_.toStdString(), condition)));
}

void Selection::filterIn() {
    if (!cells_.empty()) narrow(cell_condition(Relation::Is, cells_));
}

void Selection::filterOut() {
    if (!cells_.empty()) narrow(cell_condition(Relation::IsNot, cells_));
}

void Selection::goBack() {
    if (before_.isEmpty()) return;
    typing_ = false;
    apply(before_.takeLast());
}

void Selection::resetFilter() {
    step({});
}

void Selection::step(const QString& filter) {
    if (filter == filter_) return;
    typing_ = false;
    before_.push_back(filter_);
    apply(filter);
}

void Selection::apply(const QString& filter) {
    filter_ = filter;
    cellFilter_ = CellFilter(filter_.toStdString(), fieldNames());
    emit filterChanged();
}

void Selection::setWordsIn(const QObject* whose, CellFilter::Shows shows) {
    whoseWords_ = whose;
    wordsIn_ = std::move(shows);
    if (!cellFilter_.empty()) emit filterChanged();
}

void Selection::forgetWordsIn(const QObject* whose) {
    if (whose == whoseWords_) setWordsIn(nullptr, {});
}

bool Selection::accepts(const CellResult& cell,
                        const std::function<bool(std::string_view word)>& shows) const {
    return std::ranges::all_of(cellFilter_.terms(), [&](const FilterTerm& term) {
        return CellFilter::accepts(term, cell, wordsIn_) ||
               (term.is_word() && std::ranges::any_of(term.values, shows));
    });
}

const CellResult* Selection::partnerOf(int cell) const {
    return baseline_ ? partners_.of(cell, controller_.results(), *baseline_->results) : nullptr;
}

QString Selection::baselineTitle() const {
    return baseline_ ? Words::tr("Baseline: %1").arg(shownText(baseline_->name)) : QString();
}

void Selection::setBaseline(std::optional<Baseline> baseline) {
    if (!baseline && !baseline_) return;
    baseline_ = std::move(baseline);
    partners_.forget();
    emit baselineChanged();
}

void Selection::takeShownAsBaseline() {
    const std::filesystem::path& path = controller_.source();
    //: what was on show at that time, which is in no file
    const QString unnamed = tr("As it was at %1").arg(QLocale().toString(QTime::currentTime()));
    setBaseline(Baseline{.results = std::make_shared<const Results>(controller_.results()),
                         .name = path.empty() ? unnamed : nameOfRun(path),
                         .path = path});
}

void Selection::wantProfile(const ProfileWish& wish) {
    ProfileWish whole = wish;
    if (whole.cell < 0) whole.cell = cell_;
    emit profileWanted(whole);
}

void Selection::showProfile(const std::shared_ptr<const Profile>& profile) {
    emit profileShown(profile);
}

void Selection::wantBaseline(const QString& path) {
    emit baselineWanted(path);
}

void Selection::resultsReplaced() {
    chosen_ = false;
    partners_.forget();
    if (controller_.showsRun()) return set({}, -1, true); // the first cell announces itself
    // Of a file, the first cell that has something to show: times, else why there are none.
    const Results& results = controller_.results();
    for (const Times times : {Times::Steps, Times::Statistics})
        for (const CellResult& cell : results.cells())
            if (times_of(cell) == times) return set({cell.cell.index}, cell.cell.index, false);
    for (const CellResult& cell : results.cells())
        if (results.run() && cell.status) return set({cell.cell.index}, cell.cell.index, false);
    set({}, -1, follows_);
}

void Selection::set(std::vector<int> cells, int current, bool follows) {
    if (cells == cells_ && current == cell_ && follows == follows_) return;
    cells_ = std::move(cells);
    cell_ = current;
    follows_ = follows;
    emit changed();
}

} // namespace stepscope
