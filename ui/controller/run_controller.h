#pragma once

#include "records/results.h"
#include "run/engine_thread.h"
#include "run/estimate/progress_estimate.h"
#include "ui/controller/forecaster.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

namespace stepscope {

/// The window's side of a run. Owns the engine thread; drains its records on a timer (stopped when nothing
/// runs), applies them to the results, and tells the views in a few merged signals.
class RunController : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Starting, Running, Paused, Stopping };

    explicit RunController(std::shared_ptr<const BackendRegistry> backends, QObject* parent = nullptr);
    ~RunController() override;

    State state() const { return state_; }
    bool isActive() const { return state_ != State::Idle; }
    const Results& results() const { return results_; }
    const BackendRegistry& backends() const { return *backends_; }
    Forecaster& forecaster() { return forecaster_; }

    /// The cell that runs, or the last one that did; -1 for none.
    int currentCell() const { return currentCell_; }
    /// Where the results are on disk: the run's session, or the file they were read from. May be empty.
    const std::filesystem::path& source() const { return source_; }
    /// Seconds of a step as predicted, by the run's own record or the latest forecast of the same cell.
    std::optional<double> predictedSeconds(const CellResult& cell) const;
    double elapsedSeconds() const; ///< of the run, pauses left out
    RunProgress progress() const;

    /// The command-line program that runs cells in processes of their own.
    void setChildProgram(std::optional<std::filesystem::path> program) { childProgram_ = std::move(program); }

    /// Whether runs that start from now on time each operation, in a pass of its own after a cell's last
    /// step.
    bool takesBreakdown() const { return breakdown_; }
    void setTakesBreakdown(bool on);

    /// Runs a sweep and logs it to `session`, a file that does not exist yet.
    void start(const SweepSpec& sweep, const std::filesystem::path& session);
    /// Runs what `earlier`, read from `session`, has left undone, and appends to it.
    /// Cells of `again` are measured once more, although they are done.
    void resume(const std::filesystem::path& session, Results earlier, const std::set<int>& again = {});
    void pause();
    void proceed();
    void stop();

    /// Shows results that come from a file. Not while a run is active.
    void show(Results results, const std::filesystem::path& source);

signals:
    void stateChanged();
    void resultsReplaced();                 ///< other cells than before
    void cellsChanged(int first, int last); ///< rows of results().cells()
    void currentCellChanged(int cell);
    void messagesArrived(const std::vector<stepscope::Message>& messages);
    void progressChanged();
    void takesBreakdownChanged(bool on);
    void runEnded(stepscope::Outcome outcome);
    void forecastChanged();
    void failed(const QString& reason); ///< what was asked for did not happen, and why

private:
    struct Request {
        SweepSpec sweep;
        RunOptions options;
        std::filesystem::path session;
        std::optional<Results> earlier;
    };
    void begin(std::unique_ptr<Request> request);
    void keepPredictions(Request& request) const;
    void launch();
    void drain();
    void finish();
    void setState(State state);
    void startEstimate();

    std::shared_ptr<const BackendRegistry> backends_;
    std::optional<std::filesystem::path> childProgram_;
    bool breakdown_ = false;
    Results results_;
    std::filesystem::path source_;
    State state_ = State::Idle;
    std::unique_ptr<Request> request_; // waits for the forecaster to be idle
    int currentCell_ = -1;
    ProgressEstimate estimate_;
    std::shared_ptr<const Forecast> forecast_; // the latest
    QElapsedTimer clock_;
    double elapsedBefore_ = 0; // seconds until the last pause
    QTimer timer_;
    Forecaster forecaster_;
    EngineThread engine_; // last: ends before what it feeds
};

} // namespace stepscope
