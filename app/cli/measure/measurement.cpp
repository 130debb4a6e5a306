#include "measure/measurement.h"

#include "run/estimate/forecast.h"
#include "sessions/errors.h"

namespace stepscope::cli {

void Measurement::run(const std::set<int>& again) {
    std::optional<BackendRegistry>& backends = setup_.backends;
    if (!backends) backends = BackendRegistry::load_for(setup_.sweep.devices);
    options_.skip = setup_.skip;
    options_.deadly = setup_.deadly;
    options_.resumed = setup_.resumed;
    options_.again.assign(again.begin(), again.end());
    // Before the run: planning takes processor time that a step would miss.
    Forecast expected;
    if (style_ == ProgressStyle::Bar) expected = forecast(setup_.sweep, *backends, {}, stop_);
    Progress progress(setup_.sweep, setup_.results, setup_.skip, std::move(expected), style_);
    const auto sink = [&](const Record& record) {
        if (setup_.session)
            if (const auto moved = setup_.session->write(record)) {
                setup_.results.apply(*moved);
                progress.apply(*moved);
            }
        setup_.results.apply(record);
        progress.apply(record); // last: what is told is safe
    };
    if (setup_.session) setup_.session->recover_from([this]() -> const Results& { return setup_.results; });
    try {
        PauseGate gate;
        outcome_ = run_sweep(setup_.sweep, *backends, sink, stop_, gate, options_);
    } catch (const SessionError& error) {
        progress.apply(Message{Severity::Error, error.what(), std::nullopt});
        outcome_ = Outcome::Stopped;
        kept_ = false;
    }
}

void Measurement::run_once_more(const std::set<int>& cells) {
    setup_.resumed = true;
    setup_.skip.clear();
    for (const Cell& cell : expand(setup_.sweep))
        if (!cells.contains(cell.index)) setup_.skip.insert(cell.index);
    run(cells);
}

} // namespace stepscope::cli
