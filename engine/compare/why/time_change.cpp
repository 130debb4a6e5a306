#include "compare/why/time_change.h"

#include "compare/step_values.h"
#include "compare/under_tool.h"
#include "records/breakdown/time_division.h"
#include "records/figures.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <list>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

constexpr std::array cause_rows = {
    Cause{"arithmetic", STEPSCOPE_TEXT("compare", "Arithmetic"),
          STEPSCOPE_TEXT("compare", "More or fewer FLOPs, at the rate that the baseline reached, of "
                                    "operations that FLOPs bound"),
          &Explained::arithmetic},
    Cause{"traffic", STEPSCOPE_TEXT("compare", "Traffic"),
          STEPSCOPE_TEXT("compare", "More or fewer bytes, at the rate that the baseline reached, of "
                                    "operations that bytes bound"),
          &Explained::traffic},
    Cause{"operations", STEPSCOPE_TEXT("compare", "Other operations"),
          STEPSCOPE_TEXT("compare", "Operations that one side alone ran by themselves"),
          &Explained::operations},
    Cause{"clock", STEPSCOPE_TEXT("compare", "Clock"),
          STEPSCOPE_TEXT("compare", "Another SM clock, of operations that FLOPs bound"), &Explained::clock},
    Cause{"rest", STEPSCOPE_TEXT("compare", "Unexplained"),
          STEPSCOPE_TEXT("compare", "What neither FLOPs, bytes, other operations nor the clock explain: "
                                    "another rate, launching, waiting"),
          &Explained::rest}};

const TimeDivision& parts_of_steps() {
    return time_division("phases");
}

/// What a foreign file may hold instead of a time or a count.
double told(double value) {
    return std::isfinite(value) && value > 0 ? value : 0;
}

/// What both sides have of a kind, each once: what one alone has stands between, behind what came before it
/// there.
template <typename Key, typename Entry>
class Merged {
public:
    using Place = typename std::list<Entry>::iterator;

    /// The entry of `key`; a new one stands behind `previous`.
    Place at(const Key& key, const std::optional<Place>& previous) {
        const auto [found, fresh] = places_.try_emplace(key);
        if (fresh)
            found->second = entries_.insert(previous ? std::next(*previous) : entries_.begin(), Entry());
        return found->second;
    }

    auto begin() { return entries_.begin(); }
    auto end() { return entries_.end(); }

private:
    std::list<Entry> entries_;
    std::map<Key, Place> places_;
};

struct MergedPart {
    PartChange change;                                                       ///< but for its operations
    Merged<std::pair<std::string, std::string>, OperationChange> operations; ///< by path and op
};
using MergedParts = Merged<std::string, MergedPart>;

void add_side(MergedParts& parts, const std::vector<PhaseTime>& phases, Work PartChange::*of_part,
              Work OperationChange::*of_operation) {
    std::optional<MergedParts::Place> part;
    std::map<std::string, decltype(MergedPart::operations)::Place> latest; // by part, the operation before
    for (const PhaseTime& phase : phases) {
        const std::string name = parts_of_steps().part_of(phase, nullptr);
        part = parts.at(name, part);
        PartChange& change = (*part)->change;
        change.part = name;
        const auto before = latest.find(name);
        const auto operation = (*part)->operations.at(
            {phase.path, phase.op}, before != latest.end() ? std::optional(before->second) : std::nullopt);
        operation->path = phase.path;
        operation->op = phase.op;
        latest.insert_or_assign(name, operation);
        const Work work{told(phase.seconds), told(phase.flops), told(phase.bytes)};
        (*operation).*of_operation += work;
        change.*of_part += work;
    }
}

std::vector<PartChange> parts_of(const CellResult& baseline, const CellResult& current) {
    MergedParts merged;
    add_side(merged, baseline.phases, &PartChange::baseline, &OperationChange::baseline);
    add_side(merged, current.phases, &PartChange::current, &OperationChange::current);
    std::vector<PartChange> out;
    for (MergedPart& part : merged) {
        out.push_back(std::move(part.change));
        out.back().operations.assign(std::make_move_iterator(part.operations.begin()),
                                     std::make_move_iterator(part.operations.end()));
    }
    return out;
}

/// What limits an operation on the baseline's device.
enum class Limit { Arithmetic, Traffic };

Limit limit_of(const OperationChange& change, const std::optional<DeviceRates>& peaks) {
    if (peaks && peaks->flops > 0 && peaks->bytes_per_second > 0)
        return change.baseline.flops > 0 &&
                       change.baseline.flops / peaks->flops >= change.baseline.bytes / peaks->bytes_per_second
                   ? Limit::Arithmetic
                   : Limit::Traffic;
    PhaseTime operation;
    operation.path = change.path;
    operation.op = change.op;
    const std::string part = time_division("products").part_of(operation, nullptr);
    return part == "products" || part == "fused_attention" ? Limit::Arithmetic : Limit::Traffic;
}

Explained explained(const OperationChange& change, const std::optional<DeviceRates>& peaks,
                    const std::optional<double>& clock_ratio) {
    Explained out;
    if ((change.baseline.seconds > 0) != (change.current.seconds > 0)) {
        out.operations = change.difference();
        return out;
    }
    const Limit limit = limit_of(change, peaks);
    const bool by_arithmetic = limit == Limit::Arithmetic;
    const double before = by_arithmetic ? change.baseline.flops : change.baseline.bytes;
    const double now = by_arithmetic ? change.current.flops : change.current.bytes;
    const double expected =
        before > 0 && now > 0 ? change.baseline.seconds * now / before : change.baseline.seconds;
    (by_arithmetic ? out.arithmetic : out.traffic) = expected - change.baseline.seconds;
    if (by_arithmetic && clock_ratio) out.clock = expected * (1 / *clock_ratio - 1);
    out.rest = change.current.seconds - expected - out.clock;
    return out;
}

/// Of what is outside the parts, whose changes are known.
Explained outside_explained(const TimeChange& change) {
    Explained out;
    const double overlap = std::min(change.outside_baseline, 0.0);
    const double timed = change.baseline - change.outside_baseline; // of all parts
    if (timed > 0)
        for (double Explained::*cause : {&Explained::arithmetic, &Explained::traffic, &Explained::clock})
            out.*cause = overlap / timed * (change.explained.*cause);
    out.rest = change.outside_difference() - out.arithmetic - out.traffic - out.clock;
    return out;
}

std::optional<double> mean_step(const CellResult& cell) {
    return figure("mean").value(cell);
}

} // namespace

Explained& Explained::operator+=(const Explained& other) {
    for (const Cause& cause : causes())
        this->*cause.seconds += other.*cause.seconds;
    return *this;
}

Work& Work::operator+=(const Work& other) {
    seconds += other.seconds;
    flops += other.flops;
    bytes += other.bytes;
    return *this;
}

std::span<const Cause> causes() {
    return cause_rows;
}

const OperationChange* PartChange::largest() const {
    const auto found = std::ranges::max_element(
        operations, {}, [](const OperationChange& change) { return std::abs(change.difference()); });
    return found != operations.end() && found->difference() != 0 ? &*found : nullptr;
}

std::vector<Sentence> why_not_explained(const CellResult& baseline, const CellResult& current) {
    if (baseline.phases.empty() && current.phases.empty())
        return {
            {STEPSCOPE_TEXT("compare", "neither side has a breakdown: measure both with --breakdown (in the "
                                       "window: Options › Time each operation)")}};
    if (baseline.phases.empty())
        return {{STEPSCOPE_TEXT("compare", "the baseline has no breakdown: measure it with --breakdown (in "
                                           "the window: Options › Time each operation)")}};
    if (current.phases.empty())
        return {{STEPSCOPE_TEXT("compare", "the current side has no breakdown: measure it with --breakdown "
                                           "(in the window: Options › Time each operation)")}};
    if (!mean_step(baseline) || !mean_step(current))
        return {{STEPSCOPE_TEXT("compare", "a side has no mean step time")}};
    return why_under_tool(baseline, current);
}

TimeChange time_change(const CellResult& baseline, const CellResult& current) {
    if (!why_not_explained(baseline, current).empty())
        throw std::invalid_argument("a change of time is of two cells with breakdowns and mean times");
    TimeChange out;
    out.baseline = mean_step(baseline).value();
    out.current = mean_step(current).value();
    out.clock_ratio = clock_ratio(baseline, current);
    out.parts = parts_of(baseline, current);
    out.outside_baseline = out.baseline;
    out.outside_current = out.current;
    const auto& peaks = baseline.peaks ? baseline.peaks : current.peaks;
    for (PartChange& part : out.parts) {
        for (OperationChange& operation : part.operations) {
            operation.explained = explained(operation, peaks, out.clock_ratio);
            part.explained += operation.explained;
        }
        out.explained += part.explained;
        out.outside_baseline -= part.baseline.seconds;
        out.outside_current -= part.current.seconds;
    }
    out.outside = outside_explained(out);
    out.explained += out.outside;
    return out;
}

} // namespace stepscope
