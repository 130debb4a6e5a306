#include "ui/controller/run_controller.h"

#include "backend/find_device.h"
#include "records/trust.h"
#include "run/host/environment.h"
#include "sessions/errors.h"
#include "system/error_message.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/plain_text.h"
#include "workload/validate.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// About the rate of a display; nothing shorter could be seen.
constexpr int drain_interval_ms = 33;

} // namespace

RunController::RunController(std::shared_ptr<const BackendRegistry> backends, QObject* parent)
    : QObject(parent), backends_(std::move(backends)), forecaster_(backends_, this), engine_(backends_) {
    timer_.setInterval(drain_interval_ms);
    connect(&timer_, &QTimer::timeout, this, &RunController::drain);
    connect(&forecaster_, &Forecaster::idle, this, [this] {
        if (request_) launch();
        if (!pairs_.empty()) takeTurns();
    });
    connect(&inTurns_, &Background::idle, this, &RunController::endTurns);
    connect(&forecaster_, &Forecaster::ready, this, [this](const std::shared_ptr<const Forecast>& forecast) {
        forecast_ = forecast;
        emit forecastChanged();
        forecastShown();
    });
    connect(&forecaster_, &Forecaster::shownReady, this,
            [this](const std::shared_ptr<const Forecast>& forecast) {
                shownForecast_ = forecast;
                emit forecastChanged();
            });
}

RunController::~RunController() = default;

std::optional<Prediction> RunController::predictionOf(const CellResult& cell) const {
    // A later forecast says nothing of what has run.
    if ((cell.prediction && cell.prediction->step_seconds) || cell.started || cell.status)
        return cell.prediction;
    const Prediction* const forecast = forecastOf(cell);
    return forecast && (forecast->step_seconds || !cell.prediction) ? *forecast : cell.prediction;
}

/// Of a cell by a forecast; null: there is none of it.
const Prediction* RunController::forecastOf(const CellResult& cell) const {
    const auto index = static_cast<std::size_t>(cell.cell.index);
    for (const Forecast* const each : {forecast_.get(), shownForecast_.get()})
        if (each && index < each->cells.size() && each->cells[index].cell == cell.cell)
            return &each->cells[index].prediction;
    return nullptr;
}

/// Cells of what is on show that have not run are predicted whichever sweep is edited.
void RunController::forecastShown() {
    if (shownAsked_ || showsRun() || !results_.run()) return;
    const bool anyUnknown = std::ranges::any_of(results_.cells(), [this](const CellResult& cell) {
        return !cell.started && !cell.status && !(cell.prediction && cell.prediction->step_seconds) &&
               !forecastOf(cell);
    });
    if (!anyUnknown) return;
    shownAsked_ = true;
    forecaster_.requestShown(results_.run()->sweep);
}

/// Other results are on show.
void RunController::forecastShownAnew() {
    shownAsked_ = false;
    shownForecast_.reset();
    forecaster_.cancelShown();
    forecastShown();
}

std::optional<double> RunController::predictedSeconds(const CellResult& cell) const {
    const std::optional<Prediction> prediction = predictionOf(cell);
    return prediction ? prediction->step_seconds : std::nullopt;
}

void RunController::setState(State state) {
    if (state == state_) return;
    state_ = state;
    emit stateChanged();
    if (const int running = currentCell(); running >= 0) emit cellsChanged(running, running);
}

Underway RunController::underway(const CellResult& cell) const {
    if (!showsRun() || cell.cell.index != currentCell()) return Underway::Unfinished;
    return state_ == State::Paused ? Underway::Paused : Underway::Running;
}

double RunController::elapsedSeconds() const {
    const bool ticking = state_ == State::Running || state_ == State::Stopping;
    return elapsedBefore_ + (ticking && clock_.isValid() ? static_cast<double>(clock_.elapsed()) / 1e3 : 0.0);
}

RunProgress RunController::progress() const {
    if (away_ && !isActive()) return ProgressEstimate(results_).at(results_, 0); // of the file on show
    RunProgress progress = estimate_.at(runResults(), elapsedSeconds());
    if (state_ == State::Stopping) progress.remaining_seconds.reset(); // what is left will not be run
    return progress;
}

void RunController::setTakesBreakdown(bool on) {
    if (on == breakdown_) return;
    breakdown_ = on;
    emit takesBreakdownChanged(on);
}

void RunController::setTakesTimeline(bool on) {
    if (on == timeline_) return;
    timeline_ = on;
    emit takesTimelineChanged(on);
}

void RunController::startEstimate() {
    const Results& run = runResults();
    estimate_ = forecast_ ? ProgressEstimate(run, forecast_->cells) : ProgressEstimate(run);
}

void RunController::start(const SweepSpec& sweep, const std::optional<std::filesystem::path>& session) {
    auto request = std::make_unique<Request>();
    request->sweep = sweep;
    request->session = session;
    begin(std::move(request));
}

struct RunController::Opened {
    std::unique_ptr<Request> request; // null: there is nothing to go on with
    ResumeDoubts doubts;
    std::vector<Message> damage;
};

/// Off the GUI thread: a session may be long, and devices slow to say what they are.
std::shared_ptr<RunController::Opened> RunController::openToResume(const ResumeWish& wish,
                                                                   const BackendRegistry& backends) {
    auto [writer, content] = SessionWriter::resume(wish.session);
    auto opened = std::make_shared<Opened>();
    opened->damage = damageOf(content.report);
    const Results& earlier = content.results();
    if (!earlier.run()) return opened;
    auto request = std::make_unique<Request>();
    request->sweep = earlier.run()->sweep;
    request->session = wish.session;
    RunOptions& options = request->options;
    options.resumed = true;
    options.skip = finished_cells(request->sweep, earlier);
    options.deadly = deadly_cells(request->sweep, earlier);
    if (wish.noisyAgain)
        for (const int cell : noisy_cells(earlier))
            if (options.skip.erase(cell) > 0) options.again.push_back(cell);
    if (std::cmp_less(options.skip.size(), cell_count(request->sweep))) {
        if (!earlier.run()->environment.empty())
            opened->doubts.differences =
                differences(request->sweep, earlier.run()->environment, describe_environment(backends));
        opened->doubts.ofNewerVersion = content.report.is_of_newer_version();
    }
    request->earlier = earlier;
    request->kept = KeptRun{std::move(writer), std::move(content).results()};
    opened->request = std::move(request);
    return opened;
}

void RunController::resume(const ResumeWish& wish) {
    if (!mayStart()) return;
    forecaster_.setHeld(true);
    setState(State::Starting);
    reader_.start(
        [wish, backends = backends_](const std::stop_token&) { return openToResume(wish, *backends); },
        [this, wish](const std::shared_ptr<Opened>& opened) { takeOpened(wish, *opened); },
        [this](const QString& reason) {
            backToIdle();
            emit failed(reason);
        });
}

void RunController::takeOpened(const ResumeWish& wish, Opened& opened) {
    backToIdle();
    if (!opened.request) {
        emit failed(tr("This file does not say which sweep it belongs to, so it cannot be resumed."));
        return;
    }
    if (!opened.doubts.empty() && !wish.anyway) {
        opened.request.reset(); // lets others write to the session while the person thinks
        emit resumeDoubted(wish, opened.doubts);
        return;
    }
    if (!opened.damage.empty()) emit messagesArrived(opened.damage);
    begin(std::move(opened.request));
}

void RunController::backToIdle() {
    forecaster_.setHeld(false);
    setState(State::Idle);
}

void RunController::setDeviceTaken(const QString& why) {
    deviceTaken_ = why;
    if (!isBusy()) forecaster_.setHeld(!why.isEmpty());
}

void RunController::addProfile(const std::filesystem::path& session, Profile profile) {
    const int cell = profile.cell;
    if (source_ == session) {
        results_.apply(std::move(profile));
        emit cellsChanged(cell, cell); // the cells of a sweep are numbered by row
    } else if (away_ && away_->source == session) {
        away_->results.apply(std::move(profile));
    }
}

bool RunController::mayStart() {
    if (!isBusy() && !deviceTaken_.isEmpty()) {
        emit failed(deviceTaken_);
        return false;
    }
    if (!isBusy()) return true;
    emit failed(turns_ ? tr("Cells are being measured in turns. Stop that first.")
                       : tr("A run is in progress. Stop it first."));
    return false;
}

void RunController::begin(std::unique_ptr<Request> request) {
    if (!mayStart()) return;
    try {
        validate(request->sweep);
    } catch (const WorkloadError& error) {
        emit failed(toldText(std::string_view(error.what())));
        return;
    }
    request->options.child_program = childProgram_;
    request->options.breakdown = breakdown_;
    request->options.timeline = timeline_;
    request->options.timeline_steps = timelineSteps_;
    request_ = std::move(request);
    forecaster_.setHeld(true);
    setState(State::Starting);
    if (!forecaster_.busy()) launch();
}

/// The latest forecast, if it is of this very sweep.
std::shared_ptr<const Forecast> RunController::forecastOf(const SweepSpec& sweep) const {
    if (!forecast_) return nullptr;
    const bool same = std::ranges::equal(expand(sweep), forecast_->cells, {}, {}, &CellForecast::cell);
    return same ? forecast_ : nullptr;
}

QString RunController::whyNothingRuns(const SweepSpec& sweep) const {
    const std::vector<DeviceInfo> here = backends_->devices();
    const auto isHere = [&](const std::string& id) { return find_device(here, id) != nullptr; };
    if (std::ranges::none_of(sweep.devices, isHere))
        return tr("%1 is not on this machine; choose another device on the left.")
            .arg(shownText(sweep.devices.front()));
    return toldText(std::string_view(why_nothing_runs(sweep, *backends_)));
}

/// A forecast is of the moment, by how fast the devices were just now: the run keeps what it said.
void RunController::keepPredictions(Request& request) const {
    if (!forecast_) return;
    for (const Cell& cell : expand(request.sweep)) {
        const auto index = static_cast<std::size_t>(cell.index);
        if (index >= forecast_->cells.size() || !(forecast_->cells[index].cell == cell)) continue;
        if (const auto seconds = forecast_->cells[index].prediction.step_seconds)
            request.options.predicted_seconds[cell.index] = *seconds;
    }
}

void RunController::launch() {
    const std::unique_ptr<Request> request = std::move(request_);
    keepPredictions(*request);
    try {
        if (request->session && !request->kept)
            request->kept = KeptRun{SessionWriter::create(*request->session)};
        engine_.start(request->sweep, request->options, std::move(request->kept), forecastOf(request->sweep));
    } catch (const SessionError& error) {
        backToIdle();
        emit sessionFailed(request->sweep, toldText(std::string_view(error.what())));
        return;
    } catch (const std::exception& error) {
        backToIdle();
        emit failed(toldText(std::string_view(message_of(error))));
        return;
    }
    results_ = std::move(request->earlier);
    source_ = request->session.value_or(std::filesystem::path());
    report_.reset();
    away_.reset();
    currentCell_ = -1;
    elapsedBefore_ = 0;
    startEstimate();
    clock_.start();
    timer_.start();
    setState(State::Running);
    emit resultsReplaced();
}

void RunController::pause() {
    if (state_ != State::Running) return;
    engine_.pause();
    elapsedBefore_ = elapsedSeconds();
    setState(State::Paused);
}

void RunController::proceed() {
    if (state_ != State::Paused) return;
    clock_.restart();
    engine_.resume();
    setState(State::Running);
}

void RunController::stop() {
    if (state_ == State::Starting) { // the engine has not begun
        reader_.cancel();
        request_.reset();
        backToIdle();
        return;
    }
    if (state_ == State::InTurns) {
        if (!pairs_.empty()) return endTurns(); // the first has not begun
        setState(State::Stopping);
        inTurns_.cancel();
        return;
    }
    if (state_ != State::Running && state_ != State::Paused) return;
    if (state_ == State::Paused) clock_.restart();
    setState(State::Stopping);
    engine_.stop();
}

void RunController::measureInTurns(std::vector<TurnsPair> pairs, const TurnsPlan& plan) {
    if (pairs.empty() || !mayStart()) return;
    turns_ = TurnsProgress{.pairs = pairs.size(), .rounds = plan.rounds, .cells = pairs.front()};
    pairs_ = std::move(pairs);
    plan_ = plan;
    forecaster_.setHeld(true);
    setState(State::InTurns);
    emit turnsChanged();
    if (!forecaster_.busy()) takeTurns();
}

void RunController::takeTurns() {
    // Told while the next are measured: what is done stays, even if the rest is stopped.
    const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    inTurns_.start(
        [this, tell, pairs = std::exchange(pairs_, {}), plan = plan_,
         backends = backends_](const std::stop_token& stop) {
            measure_pairs_in_turns(
                pairs, *backends, plan, stop,
                {.progress =
                     [&](std::size_t number, int rounds) {
                         tell([this, number, pair = pairs[number], rounds] {
                             if (!turns_) return;
                             turns_->pair = number;
                             turns_->cells = pair;
                             turns_->round = rounds;
                             emit turnsChanged();
                         });
                     },
                 .measured =
                     [&](std::size_t number, const Turns& turns) {
                         tell([this, pair = pairs[number], turns] { emit pairMeasured(pair, turns); });
                     },
                 .failed =
                     [&](std::size_t, const std::exception& error) {
                         tell([this, text = QString::fromUtf8(message_of(error))] {
                             emit failed(tr("They could not be measured in turns. %1").arg(text));
                         });
                     }});
            return true;
        },
        [](bool) {}, [this](const QString& reason) { emit failed(reason); });
}

void RunController::endTurns() {
    pairs_.clear();
    turns_.reset();
    backToIdle();
    emit turnsChanged();
}

void RunController::show(Results results, const std::filesystem::path& source) {
    report_.reset();
    replace(std::move(results), source);
}

void RunController::showReport(std::shared_ptr<const ForeignTimeline> report,
                               const std::filesystem::path& source) {
    report_ = std::move(report);
    replace({}, source);
}

void RunController::replace(Results results, const std::filesystem::path& source) {
    if (isActive() && state_ != State::Starting && !away_) away_ = Shown{std::move(results_), source_};
    results_ = std::move(results);
    source_ = source;
    if (!away_) {
        currentCell_ = -1;
        elapsedBefore_ = 0;
        const bool anyLeft =
            std::ranges::any_of(results_.cells(), [](const CellResult& cell) { return !cell.status; });
        if (anyLeft)
            startEstimate();
        else
            estimate_ = ProgressEstimate::of_cells(results_);
    }
    forecastShownAnew();
    emit resultsReplaced();
    emit messagesArrived(results_.messages());
    emit progressChanged();
}

void RunController::showRun() {
    if (!away_) return;
    results_ = std::move(away_->results);
    source_ = away_->source;
    report_.reset();
    away_.reset();
    forecastShownAnew();
    emit resultsReplaced();
    if (isActive() && currentCell_ >= 0) emit currentCellChanged(currentCell_);
    emit progressChanged();
}

void RunController::drain() {
    // Read before draining: an engine seen to have ended has nothing more to say after this batch.
    const bool ended = !engine_.running();
    const std::vector<Record> batch = engine_.records().drain();
    if (auto session = engine_.take_new_session()) source_ = *std::move(session);
    bool replaced = false;
    int first = std::numeric_limits<int>::max();
    int last = -1;
    int started = -1;
    std::vector<Message> messages;
    const auto touch = [&](int cell) {
        first = std::min(first, cell);
        last = std::max(last, cell);
    };
    for (const Record& record : batch) {
        (away_ ? away_->results : results_).apply(record);
        if (std::holds_alternative<RunStarted>(record)) replaced = true;
        if (const auto* start = std::get_if<CellStarted>(&record)) touch(started = start->cell.index);
        if (const auto* step = std::get_if<StepDone>(&record)) touch(step->cell);
        if (const auto* done = std::get_if<CellDone>(&record)) touch(done->cell);
        if (const auto* breakdown = std::get_if<Breakdown>(&record)) touch(breakdown->cell);
        if (const auto* timeline = std::get_if<Timeline>(&record)) touch(timeline->cell);
        if (const auto* profile = std::get_if<Profile>(&record)) touch(profile->cell);
        if (const auto* message = std::get_if<Message>(&record)) messages.push_back(*message);
    }
    if (replaced) {
        const auto expected = engine_.expected();
        const Results& run = runResults();
        estimate_ = expected ? ProgressEstimate(run, expected->cells) : ProgressEstimate(run);
        if (!away_) emit resultsReplaced();
    } else if (last >= 0 && !away_) {
        emit cellsChanged(first, last); // the cells of a sweep are numbered by row
    }
    if (started >= 0) {
        currentCell_ = started;
        if (!away_) emit currentCellChanged(started);
    }
    if (!messages.empty()) emit messagesArrived(messages);
    emit progressChanged();
    if (ended) finish();
}

void RunController::finish() {
    timer_.stop();
    elapsedBefore_ = elapsedSeconds();
    clock_.invalidate();
    forecaster_.setHeld(false);
    setState(State::Idle);
    if (!away_) forecastShownAnew(); // a run that was stopped has cells that wait
    const auto& end = runResults().ended();
    emit runEnded(end ? end->outcome : Outcome::Failed);
}

} // namespace stepscope
