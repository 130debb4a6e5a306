#pragma once

#include "backend/backend.h"
#include "records/traces/step_range.h"

#include <optional>

namespace stepscope {

/// Brackets steps for an attached profiler: one capture range, whatever ends them.
class CaptureBracket {
public:
    /// `context` outlives it. `steps`: none of a cell of which nothing is captured.
    CaptureBracket(Context& context, std::optional<StepRange> steps) : context_(context), steps_(steps) {}
    ~CaptureBracket() { close(); }
    CaptureBracket(const CaptureBracket&) = delete;
    CaptureBracket& operator=(const CaptureBracket&) = delete;

    void before_step(int step) {
        if (!steps_ || open_ || step < steps_->first || step > steps_->last) return;
        context_.start_profiler();
        open_ = true;
    }
    void after_step(int step) {
        if (steps_ && step >= steps_->last) close();
    }

private:
    void close() {
        if (open_) context_.stop_profiler();
        open_ = false;
    }

    Context& context_;
    std::optional<StepRange> steps_;
    bool open_ = false;
};

} // namespace stepscope
