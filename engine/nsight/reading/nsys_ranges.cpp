#include "nsight/reading/nsys_ranges.h"

#include "nsight/reading/table_query.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <utility>

namespace stepscope {

namespace {

/// Of the events of NVTX_EVENTS.
constexpr std::int64_t push_pop_range = 59;
constexpr std::int64_t start_end_range = 60;
constexpr std::int64_t domain_create = 75;

std::pair<std::int64_t, std::int64_t> place_of(const NsysRange& range) {
    return {range.thread, range.begin};
}

} // namespace

void NsysRanges::read(const Database& database, const StringOf& string, const NameListener& on_name,
                      const CountCheck& check) {
    const TableQuery query(database, "NVTX_EVENTS");
    exist_ = query.exists();
    if (!exist_) return;
    struct Candidate {
        std::int64_t domain;
        NsysRange range;
        bool is_step;
    };
    std::set<std::int64_t> ours;
    std::vector<Candidate> candidates;
    Rows rows(database, query.of({"start", "end", "eventType", "text", "textId", "domainId", "int64Value",
                                  "uint64Value", "globalTid"}));
    while (rows.next()) {
        const std::optional<std::string> written = rows.text(3);
        const std::string_view text = written ? std::string_view(*written) : string(rows.whole(4));
        const std::int64_t type = rows.whole(2).value_or(0);
        const std::int64_t domain = rows.whole(5).value_or(0);
        if (type == domain_create && text == "stepscope") ours.insert(domain);
        const auto begin = rows.whole(0);
        if ((type != push_pop_range && type != start_end_range) || !begin) continue;
        const auto payload = rows.whole(6) ? rows.whole(6) : rows.whole(7);
        const NsysRange range{.thread = rows.whole(8).value_or(0),
                              .begin = *begin,
                              .end = rows.whole(1).value_or(std::numeric_limits<std::int64_t>::max()),
                              .payload = payload.value_or(0)};
        if (on_name && !text.empty() && range.end >= range.begin) on_name(range, text);
        if (type != push_pop_range || !payload || (text != "op" && text != "step")) continue;
        candidates.push_back({.domain = domain, .range = range, .is_step = text == "step"});
        check(candidates.size());
    }
    for (const Candidate& each : candidates)
        if (ours.contains(each.domain)) (each.is_step ? steps_ : ops_).push_back(each.range);
    std::ranges::sort(ops_, {}, place_of);
    std::ranges::sort(steps_, {}, &NsysRange::begin);
}

int NsysRanges::op_at(std::int64_t thread, std::int64_t time) const {
    auto after = std::ranges::upper_bound(ops_, std::pair(thread, time), {}, place_of);
    if (after == ops_.begin()) return -1;
    const NsysRange& range = *--after;
    const bool within = range.thread == thread && time <= range.end;
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return within && range.payload >= 0 && range.payload <= most ? static_cast<int>(range.payload) : -1;
}

} // namespace stepscope
