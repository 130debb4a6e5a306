#pragma once

#include "records/results.h"
#include "records/traces/step_range.h"
#include "run/cell/in_turns.h"
#include "run/engine_thread.h"
#include "run/estimate/progress_estimate.h"
#include "sessions/resume.h"
#include "ui/controller/forecaster.h"
#include "ui/text/labels/run_labels.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace stepscope {

struct ForeignTimeline;

/// A session that is to go on.
struct ResumeWish {
    std::filesystem::path session;
    bool noisyAgain = false; ///< cells that were measured while the machine was busy run once more
    bool anyway = false;     ///< in spite of ResumeDoubts
};

/// What speaks against going on with a session here.
struct ResumeDoubts {
    std::vector<Difference> differences; ///< between where it was measured and here
    bool ofNewerVersion = false;         ///< one has written to it
    bool empty() const { return differences.empty() && !ofNewerVersion; }
};

/// How far measuring pairs in turns is.
struct TurnsProgress {
    std::size_t pair = 0, pairs = 0; ///< which, from 0, of how many
    int round = 0, rounds = 0;       ///< of it, that are whole, of how many
    TurnsPair cells;
};

/// The window's side of a run. Owns the engine thread; drains its records on a timer (stopped when nothing
/// runs), applies them to the results, and tells the views in a few merged signals.
class RunController : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Starting, Running, Paused, Stopping, InTurns };

    explicit RunController(std::shared_ptr<const BackendRegistry> backends, QObject* parent = nullptr);
    ~RunController() override;

    State state() const { return state_; }
    /// Whether there is a run.
    bool isActive() const { return isBusy() && !turns_; }
    /// Whether the device is taken: by a run, or by what is measured in turns.
    bool isBusy() const { return state_ != State::Idle; }
    /// What is on show: of the run, or of a file.
    const Results& results() const { return results_; }
    /// Of the run, on show or not.
    const Results& runResults() const { return away_ ? away_->results : results_; }
    /// Whether a run is active whose results are on show.
    bool showsRun() const { return isActive() && !away_; }
    /// Whether a file is on show in the place of a run, which `showRun` brings back.
    bool runIsAway() const { return away_.has_value(); }
    void showRun();
    /// What is on show in the place of results; null: they are.
    const std::shared_ptr<const ForeignTimeline>& report() const { return report_; }
    const BackendRegistry& backends() const { return *backends_; }
    Forecaster& forecaster() { return forecaster_; }

    /// The cell that runs, or the last one that did; -1 for none, and while the run is not on show.
    int currentCell() const { return away_ ? -1 : currentCell_; }
    int runningCell() const { return currentCell_; } ///< on show or not
    /// Where the results are on disk: the run's session, or the file they were read from. May be empty.
    const std::filesystem::path& source() const { return source_; }
    /// What goes on with a cell that has begun and not ended: it may be of a run that a kill cut off.
    Underway underway(const CellResult& cell) const;
    /// What is predicted, by the run's own record or a forecast of the same cell: the latest one of the sweep
    /// that is edited, or that of what is on show.
    std::optional<Prediction> predictionOf(const CellResult& cell) const;
    std::optional<double> predictedSeconds(const CellResult& cell) const; ///< of a step
    double elapsedSeconds() const;                                        ///< of the run, pauses left out
    RunProgress progress() const;
    /// Why no cell of a valid sweep can run on this machine; empty: one can, as far as is known.
    QString whyNothingRuns(const SweepSpec& sweep) const;

    /// The command-line program that runs cells in processes of their own.
    void setChildProgram(std::optional<std::filesystem::path> program) { childProgram_ = std::move(program); }
    const std::optional<std::filesystem::path>& childProgram() const { return childProgram_; }

    /// The device is taken by something else than a run: none can start, and no forecast measures. `why`: a
    /// sentence for whoever wants to start one; empty: the device is free again.
    void setDeviceTaken(const QString& why);
    /// Adds what a profiler told of a cell of the session, where that is on show or the run's.
    void addProfile(const std::filesystem::path& session, Profile profile);

    /// Whether runs that start from now on time each operation, in a pass of its own after a cell's last
    /// step.
    bool takesBreakdown() const { return breakdown_; }
    void setTakesBreakdown(bool on);
    /// Whether they trace steps of each cell in a process of its own, and which; none: the first one that is
    /// past the warm-up.
    bool takesTimeline() const { return timeline_; }
    void setTakesTimeline(bool on);
    const std::optional<StepRange>& timelineSteps() const { return timelineSteps_; }
    void setTimelineSteps(const std::optional<StepRange>& steps) { timelineSteps_ = steps; }

    /// Runs a sweep and logs it to `session`, a file that does not exist yet; none: nothing is kept.
    void start(const SweepSpec& sweep, const std::optional<std::filesystem::path>& session);
    /// Reads a session anew, under the lock that keeps other programs out, runs what it has left undone, and
    /// appends to it. Where steps may take another time here, or not all of it is understood,
    /// `resumeDoubted` comes instead, unless the wish says to go on anyway.
    void resume(const ResumeWish& wish);
    void pause();
    void proceed();
    void stop();

    /// Measures pairs in turns, one after another, off the GUI thread (run/cell/in_turns.h). Each is told by
    /// `pairMeasured`; what cannot be measured by `failed`. Not while the device is taken.
    void measureInTurns(std::vector<TurnsPair> pairs, const TurnsPlan& plan = {});
    /// How far that is; none: nothing is measured in turns.
    const std::optional<TurnsProgress>& turns() const { return turns_; }

    /// Shows results that come from a file. Those of a run that is active wait meanwhile (`runIsAway`).
    void show(Results results, const std::filesystem::path& source);
    /// Shows in the place of results, of which there are none meanwhile, what a report of another program
    /// says.
    void showReport(std::shared_ptr<const ForeignTimeline> report, const std::filesystem::path& source);

signals:
    void stateChanged();
    void resultsReplaced();                 ///< other cells than before
    void cellsChanged(int first, int last); ///< rows of results().cells()
    void currentCellChanged(int cell);
    void messagesArrived(const std::vector<stepscope::Message>& messages);
    void progressChanged();
    void takesBreakdownChanged(bool on);
    void takesTimelineChanged(bool on);
    void runEnded(stepscope::Outcome outcome);
    void forecastChanged();
    void turnsChanged(); ///< `turns()`
    void pairMeasured(const stepscope::TurnsPair& pair, const stepscope::Turns& turns);
    void failed(const QString& reason); ///< what was asked for did not happen, and why
    /// A run did not go on: `resume` with `wish.anyway` does so in spite of `doubts`.
    void resumeDoubted(const stepscope::ResumeWish& wish, const stepscope::ResumeDoubts& doubts);
    /// A run did not start because its session cannot be written; it may start elsewhere, or without.
    void sessionFailed(const stepscope::SweepSpec& sweep, const QString& reason);

private:
    struct Request {
        SweepSpec sweep;
        RunOptions options;
        std::optional<std::filesystem::path> session;
        std::optional<KeptRun> kept; // of a run that goes on
        Results earlier;             // what it says so far; its steps are those of `kept`
    };
    struct Opened;
    static std::shared_ptr<Opened> openToResume(const ResumeWish& wish, const BackendRegistry& backends);
    void takeOpened(const ResumeWish& wish, Opened& opened);
    bool mayStart();
    void begin(std::unique_ptr<Request> request);
    void backToIdle();
    std::shared_ptr<const Forecast> forecastOf(const SweepSpec& sweep) const;
    const Prediction* forecastOf(const CellResult& cell) const;
    void forecastShown();
    void forecastShownAnew();
    void keepPredictions(Request& request) const;
    void launch();
    void replace(Results results, const std::filesystem::path& source);
    void drain();
    void finish();
    void setState(State state);
    void startEstimate();
    void takeTurns();
    void endTurns();

    std::shared_ptr<const BackendRegistry> backends_;
    std::optional<std::filesystem::path> childProgram_;
    bool breakdown_ = false;
    bool timeline_ = false;
    QString deviceTaken_; // why nothing can start
    std::optional<StepRange> timelineSteps_;
    /// Results and where they are on disk.
    struct Shown {
        Results results;
        std::filesystem::path source;
    };
    Results results_;
    std::filesystem::path source_;
    std::shared_ptr<const ForeignTimeline> report_;
    std::optional<Shown> away_; // the run's, while a file is on show
    State state_ = State::Idle;
    std::unique_ptr<Request> request_; // waits for the forecaster to be idle, and so do the next
    std::vector<TurnsPair> pairs_;     // to be measured in turns, as `plan_` says
    TurnsPlan plan_;
    std::optional<TurnsProgress> turns_;
    int currentCell_ = -1;
    ProgressEstimate estimate_;
    std::shared_ptr<const Forecast> forecast_;      // the latest
    std::shared_ptr<const Forecast> shownForecast_; // of what is on show; null: not needed, or not yet
    bool shownAsked_ = false;                       // for that
    QElapsedTimer clock_;
    double elapsedBefore_ = 0; // seconds until the last pause
    QTimer timer_;
    Forecaster forecaster_;
    Background reader_{this};  // of a session that is to go on
    Background inTurns_{this}; // measures pairs
    EngineThread engine_;      // last: ends before what it feeds
};

} // namespace stepscope
