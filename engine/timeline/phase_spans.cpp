#include "timeline/phase_spans.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

/// "forward/attention" of "forward/attention/qkv" for a depth of 2.
std::string first_parts(const std::string& path, int depth) {
    std::size_t end = 0;
    for (; depth > 0 && end != std::string::npos; --depth)
        end = path.find('/', end + (end > 0 ? 1 : 0));
    return path.substr(0, end);
}

/// What an op is in, from the outermost; none: nothing at that level.
std::array<std::optional<PhaseSpan>, phase_levels> phases_of(const TimelineOp& op) {
    const std::string pass = first_parts(op.path, 1);
    const std::string part = first_parts(op.path, 2);
    std::array<std::optional<PhaseSpan>, phase_levels> out;
    out[0] = PhaseSpan{.name = pass, .path = pass, .level = 0};
    if (op.layer >= 0)
        out[1] = PhaseSpan{
            .name = "layer " + std::to_string(op.layer), .path = pass, .layer = op.layer, .level = 1};
    if (part != pass)
        out[2] = PhaseSpan{.name = part.substr(pass.size() + 1), .path = part, .layer = op.layer, .level = 2};
    return out;
}

/// When work of an op ran in a step.
struct OpTime {
    std::int64_t begin_ns = INT64_MAX, end_ns = INT64_MIN;
    bool ran() const { return begin_ns < end_ns; }
};

/// Joins neighbours in the order of the plan, so that what streams do at once does not tear phases apart.
class PhaseWriter {
public:
    explicit PhaseWriter(std::vector<PhaseSpan>& out) : out_(out) {}
    ~PhaseWriter() {
        for (std::optional<PhaseSpan>& span : open_)
            close(span);
    }
    PhaseWriter(const PhaseWriter&) = delete;
    PhaseWriter& operator=(const PhaseWriter&) = delete;

    void add(const std::array<std::optional<PhaseSpan>, phase_levels>& within, const OpTime& time) {
        bool outer_is_other = false;
        for (std::size_t level = 0; level < phase_levels; ++level) {
            std::optional<PhaseSpan>& now = open_[level];
            const std::optional<PhaseSpan>& wanted = within[level];
            const bool same =
                !outer_is_other && now && wanted && now->path == wanted->path && now->layer == wanted->layer;
            if (!same) {
                // What lies in a layer begins anew with it.
                outer_is_other = outer_is_other || level == 0 || (now && wanted);
                close(now);
                now = wanted;
                if (now) {
                    now->begin_ns = time.begin_ns;
                    now->end_ns = time.end_ns;
                }
            }
            if (!now) continue;
            now->begin_ns = std::min(now->begin_ns, time.begin_ns);
            now->end_ns = std::max(now->end_ns, time.end_ns);
        }
    }

private:
    void close(std::optional<PhaseSpan>& span) {
        if (span) out_.push_back(*std::exchange(span, std::nullopt));
    }

    std::vector<PhaseSpan>& out_;
    std::array<std::optional<PhaseSpan>, phase_levels> open_;
};

} // namespace

std::vector<PhaseSpan> phase_spans(const Timeline& timeline) {
    const StepTrace& trace = timeline.trace;
    std::vector<PhaseSpan> all;
    auto event = trace.events.begin();
    for (auto step = trace.periods.begin(); step != trace.periods.end(); ++step) {
        const bool last = std::next(step) == trace.periods.end();
        std::map<std::size_t, OpTime> times; // of those that ran: steps may be as many as ops
        for (; event != trace.events.end() && (last || event->start_ns < step->end_ns); ++event) {
            if (event->op < 0 || !is_work(trace.kinds[static_cast<std::size_t>(event->kind)].activity))
                continue;
            OpTime& time = times[static_cast<std::size_t>(event->op)];
            time.begin_ns = std::min(time.begin_ns, event->start_ns);
            time.end_ns = std::max(time.end_ns, event->end_ns());
        }
        PhaseWriter writer(all);
        for (const auto& [op, time] : times)
            if (time.ran()) writer.add(phases_of(timeline.ops[op]), time);
    }
    std::ranges::stable_sort(all, [](const PhaseSpan& a, const PhaseSpan& b) {
        return a.level != b.level ? a.level < b.level : a.begin_ns < b.begin_ns;
    });
    std::vector<PhaseSpan> out;
    out.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        PhaseSpan& span = all[i];
        if (i + 1 < all.size() && all[i + 1].level == span.level)
            span.end_ns = std::min(span.end_ns, all[i + 1].begin_ns);
        if (span.end_ns > span.begin_ns) out.push_back(std::move(span));
    }
    return out;
}

} // namespace stepscope
