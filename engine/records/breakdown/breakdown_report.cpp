#include "records/breakdown/breakdown_report.h"

#include "records/trust.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// Far more than the paths of a plan have; what a foreign file has beyond stays in the last part.
constexpr std::size_t deepest_path = 8;

/// A phase with what is in it; the ops are those that stand directly in it.
struct Node {
    BreakdownRow row;
    std::vector<Node> phases;
    std::vector<BreakdownRow> ops;
    std::vector<bool> op_is_next; ///< the order in which `ops` (true) and `phases` (false) appeared
};

void add(BreakdownRow& row, const PhaseTime& phase) {
    row.calls += phase.calls;
    row.seconds += phase.seconds;
    row.flops += phase.flops;
    if (phase.seconds != 0) row.bytes += phase.bytes;
}

Node& child_of(Node& node, std::string_view name) {
    for (Node& child : node.phases)
        if (child.row.name == name) return child;
    Node& child = node.phases.emplace_back();
    child.row.path = node.row.path.empty() ? std::string(name) : node.row.path + "/" + std::string(name);
    child.row.name = name;
    node.op_is_next.push_back(false);
    return child;
}

BreakdownRow& op_of(Node& node, const std::string& op) {
    for (BreakdownRow& row : node.ops)
        if (row.op == op) return row;
    BreakdownRow& row = node.ops.emplace_back();
    row.path = node.row.path;
    row.op = op;
    node.op_is_next.push_back(true);
    return row;
}

/// The phase at `path`, and `phase` added to all that it is part of.
Node& descend(Node& root, const PhaseTime& phase) {
    Node* node = &root;
    add(node->row, phase);
    std::string_view rest = phase.path;
    for (std::size_t depth = 1; !rest.empty(); ++depth) {
        const std::size_t end = depth < deepest_path ? std::min(rest.find('/'), rest.size()) : rest.size();
        node = &child_of(*node, rest.substr(0, end));
        add(node->row, phase);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return *node;
}

/// What ran a phase's ops within its own time: the entry before it, in its layer, that took time.
const PhaseTime* carrier_of(const std::vector<PhaseTime>& phases, std::size_t position) {
    for (std::size_t i = position; i-- > 0;)
        if (phases[i].layer == phases[position].layer && phases[i].seconds != 0) return &phases[i];
    return nullptr;
}

Node tree_of(const std::vector<PhaseTime>& phases) {
    Node root;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const PhaseTime& phase = phases[i];
        BreakdownRow& row = op_of(descend(root, phase), phase.op);
        add(row, phase);
        if (phase.seconds != 0 || !row.fused_into.empty()) continue;
        if (const PhaseTime* carrier = carrier_of(phases, i)) row.fused_into = carrier->path;
    }
    return root;
}

void finish(BreakdownRow& row, double all_seconds, const std::optional<DeviceRates>& peaks) {
    if (all_seconds > 0 && std::isfinite(all_seconds)) row.share = row.seconds / all_seconds;
    if (row.seconds != 0) row.fused_into.clear(); // in some layers only
    if (!(row.seconds > 0)) return;
    row.flops_per_second = row.flops / row.seconds;
    row.bytes_per_second = row.bytes / row.seconds;
    if (!peaks) return;
    if (peaks->flops > 0) row.flops_of_peak = *row.flops_per_second / peaks->flops;
    if (peaks->bytes_per_second > 0) row.bytes_of_peak = *row.bytes_per_second / peaks->bytes_per_second;
}

/// Depth first; recursion ends at `deepest_path`.
void flatten(Node& node, int depth, int parent, std::vector<BreakdownRow>& out) {
    const bool one_op = node.phases.empty() && node.ops.size() == 1;
    if (one_op) {
        node.row.op = node.ops.front().op;
        node.row.fused_into = node.ops.front().fused_into;
    }
    node.row.depth = depth;
    node.row.parent = parent;
    const auto position = static_cast<int>(out.size());
    out.push_back(node.row);
    if (one_op) return;
    auto phase = node.phases.begin();
    auto op = node.ops.begin();
    for (const bool op_is_next : node.op_is_next) {
        if (!op_is_next) {
            flatten(*phase++, depth + 1, position, out);
            continue;
        }
        op->depth = depth + 1;
        op->parent = position;
        out.push_back(*op++);
    }
}

/// From the ops upward: a sum that is half of what bounds it may hold one op at its peak and one far from it.
void add_up_waste(std::vector<BreakdownRow>& rows) {
    std::vector<bool> is_sum(rows.size(), false);
    for (std::size_t i = rows.size(); i-- > 0;) {
        BreakdownRow& row = rows[i];
        if (!is_sum[i])
            if (const auto of_peak = row.of_peak())
                row.wasted_seconds = row.seconds * std::max(0.0, 1 - *of_peak);
        if (row.parent < 0) continue;
        const auto parent = static_cast<std::size_t>(row.parent);
        is_sum[parent] = true;
        if (row.wasted_seconds)
            rows[parent].wasted_seconds = rows[parent].wasted_seconds.value_or(0) + *row.wasted_seconds;
    }
}

std::vector<DividedTime> divided_time(const std::vector<PhaseTime>& phases, const OpFacts& facts) {
    std::vector<DividedTime> out;
    for (const TimeDivision& division : time_divisions())
        if (std::vector<PartTime> parts = divide(division, phases, facts); !parts.empty())
            out.push_back({&division, std::move(parts)});
    return out;
}

} // namespace

std::optional<double> BreakdownRow::of_peak() const {
    if (!flops_of_peak || !bytes_of_peak) return std::nullopt;
    return std::max(*flops_of_peak, *bytes_of_peak);
}

std::optional<Bound> BreakdownRow::bound() const {
    if (!flops_of_peak || !bytes_of_peak) return std::nullopt;
    return *flops_of_peak >= *bytes_of_peak ? Bound::Compute : Bound::Memory;
}

bool BreakdownRow::is_over_peak() const {
    return of_peak() > full_peak;
}

BreakdownReport report_of(const CellResult& cell) {
    return report_of(cell, full_title_of(cell.cell));
}

BreakdownReport report_of(const CellResult& cell, std::string title, const OpFacts& facts) {
    BreakdownReport report{
        .cell = cell.cell, .title = std::move(title), .rows = {}, .peaks = cell.peaks, .divided = {}};
    if (cell.phases.empty()) return report;
    Node root = tree_of(cell.phases);
    root.row.name = "step";
    flatten(root, 0, -1, report.rows);
    const double all_seconds = report.rows.front().seconds;
    for (BreakdownRow& row : report.rows) {
        finish(row, all_seconds, report.peaks);
        if (const OpFact* fact = fact_of(facts, row.path, row.op)) row.fact = *fact;
    }
    add_up_waste(report.rows);
    report.divided = divided_time(cell.phases, facts);
    return report;
}

std::vector<BreakdownReport> reports_of(const Results& results, const FactsOf& facts) {
    const std::vector<const Axis*> varying = results.varying();
    std::vector<BreakdownReport> out;
    for (const CellResult& cell : results.cells())
        if (!cell.phases.empty())
            out.push_back(report_of(cell, title_of(cell.cell, varying), facts ? facts(cell) : OpFacts()));
    return out;
}

} // namespace stepscope
