#include "cpu/step_tracer.h"

#include "plan/op_traits.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stepscope::cpu {

namespace {

/// Has a pool keep its log for a scope.
class Keeping {
public:
    Keeping(ThreadPool& pool, PoolLog& log) : pool_(pool) { pool.keep_log(&log); }
    ~Keeping() { pool_.keep_log(nullptr); }
    Keeping(const Keeping&) = delete;
    Keeping& operator=(const Keeping&) = delete;

private:
    ThreadPool& pool_;
};

} // namespace

StepTracer::StepTracer(const StepPlan& plan, ThreadPool& pool) : plan_(plan), pool_(pool) {
    trace_.origin = "Stepscope";
    trace_.lanes.reserve(static_cast<std::size_t>(pool.threads()));
    trace_.lanes.emplace_back("calling thread");
    for (int worker = 1; worker < pool.threads(); ++worker)
        trace_.lanes.push_back("pool thread " + std::to_string(worker));
    log_.threads.resize(trace_.lanes.size() - 1);
    ops_.resize(plan.ops.size());
}

void StepTracer::take(int step, const std::function<void(const Op&)>& run) {
    const Keeping keeping(pool_, log_);
    // Between two ops nothing but the clock is read.
    const Time begin = PoolLog::Clock::now();
    for (std::size_t op = 0; op < ops_.size(); ++op) {
        ops_[op].begin = PoolLog::Clock::now();
        run(plan_.ops[op]);
        ops_[op].end = PoolLog::Clock::now();
    }
    const Time end = PoolLog::Clock::now();

    if (!begin_) begin_ = begin;
    trace_.periods.push_back({.step = step, .begin_ns = since_begin(begin), .end_ns = since_begin(end)});
    for (std::size_t op = 0; op < ops_.size(); ++op)
        add(Activity::Op, 0, op, ops_[op]);
    for (std::size_t thread = 0; thread < log_.threads.size(); ++thread) {
        for (const PoolLog::Share& share : log_.threads[thread]) {
            const auto next = std::ranges::upper_bound(ops_, share.begin, {}, &PoolLog::Share::begin);
            add(Activity::Task, static_cast<int>(thread) + 1,
                static_cast<std::size_t>(next - ops_.begin()) - 1, share);
        }
        log_.threads[thread].clear();
    }
}

std::int64_t StepTracer::since_begin(Time time) const {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time - *begin_).count();
}

void StepTracer::add(Activity activity, int lane, std::size_t op, const PoolLog::Share& share) {
    const std::int64_t start = since_begin(share.begin);
    trace_.events.push_back({.start_ns = start,
                             .duration_ns = since_begin(share.end) - start,
                             .kind = kind_of(activity, op),
                             .lane = lane,
                             .op = static_cast<int>(op)});
}

int StepTracer::kind_of(Activity activity, std::size_t op) {
    const std::string name = name_with_purpose(plan_, plan_.ops[op]);
    auto& kinds = activity == Activity::Op ? op_kinds_ : task_kinds_;
    const auto [found, added] = kinds.try_emplace(name, static_cast<int>(trace_.kinds.size()));
    if (added)
        trace_.kinds.push_back(
            {.activity = activity, .name = name, .short_name = name, .shape = std::nullopt, .bytes = 0});
    return found->second;
}

StepTrace StepTracer::trace() && {
    std::ranges::stable_sort(trace_.events, {}, &TraceEvent::start_ns);
    return std::move(trace_);
}

} // namespace stepscope::cpu
