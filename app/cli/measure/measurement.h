#pragma once

#include "measure/progress.h"
#include "measure/run_session.h"
#include "run/runner.h"

#include <set>
#include <stop_token>

namespace stepscope::cli {

/// Measures what a run's setup has left to do, and tells on standard error how it goes.
class Measurement {
public:
    /// `setup` outlives this; its session and results have all that is measured.
    Measurement(RunSetup& setup, RunOptions options, ProgressStyle style, std::stop_token stop)
        : setup_(setup), options_(std::move(options)), style_(style), stop_(std::move(stop)) {}

    /// All cells but those of the setup's `skip`; `again` names those that are done and measured once more.
    void run(const std::set<int>& again = {});
    /// These cells alone, as a resumption of the run that has just ended.
    void run_once_more(const std::set<int>& cells);

    Outcome outcome() const { return outcome_; }
    /// Whether the session has all of it.
    bool kept() const { return kept_; }

private:
    RunSetup& setup_;
    RunOptions options_;
    ProgressStyle style_;
    std::stop_token stop_;
    Outcome outcome_ = Outcome::Completed;
    bool kept_ = true;
};

} // namespace stepscope::cli
