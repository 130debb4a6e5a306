#include "records/trust.h"

#include "records/figures.h"
#include "system/translatable.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace stepscope {

namespace {

using enum DoubtKind;

constexpr std::array doubt_rows = {
    DoubtRow{ForeignLoad, true, STEPSCOPE_TEXT("trust", "Foreign load"),
             STEPSCOPE_TEXT("trust", "other programs took %1 % of the processors' time while it ran")},
    DoubtRow{Steal, true, STEPSCOPE_TEXT("trust", "Stolen time"),
             STEPSCOPE_TEXT("trust", "the hypervisor gave %1 % of the processors' time to other machines")},
    DoubtRow{Throttled, true, STEPSCOPE_TEXT("trust", "Throttled"),
             STEPSCOPE_TEXT("trust", "the device was throttled in %1 % of the measured steps")},
    DoubtRow{PeaksUnderLoad, true, STEPSCOPE_TEXT("trust", "Peaks under load"),
             STEPSCOPE_TEXT("trust", "others took %1 % of the processors' time while the device's peaks were "
                                     "measured: shares of a peak read too high")},
    DoubtRow{
        OverPeak, false, STEPSCOPE_TEXT("trust", "Above its peak"),
        STEPSCOPE_TEXT("trust", "arithmetic at %1 % of the measured peak: the peak was measured too low")},
};

bool is_measured(const CellResult& cell) {
    return cell.status && (cell.statistics.count > 0 || cell.statistics.mean > 0);
}

std::optional<double> share_in(const std::map<std::string, double>& noise, const char* name) {
    const auto found = noise.find(name);
    return found != noise.end() ? std::optional(found->second) : std::nullopt;
}

/// Of the whole step, or of the op that comes closest to the peak.
std::optional<double> part_of_peak(const CellResult& cell) {
    std::optional<double> most = figure("mfu").value(cell);
    if (!cell.peaks || !(cell.peaks->flops > 0)) return most;
    for (const PhaseTime& phase : cell.phases)
        if (phase.seconds > 0)
            most = std::max(most.value_or(0), phase.flops / phase.seconds / cell.peaks->flops);
    return most;
}

std::optional<double> share_of(DoubtKind kind, const CellResult& cell) {
    switch (kind) {
    case ForeignLoad:
        return share_in(cell.noise, "foreign");
    case Steal:
        return share_in(cell.noise, "steal");
    case Throttled:
        return figure("throttled").value(cell);
    case PeaksUnderLoad:
        return cell.peaks ? cell.peaks->foreign_load : std::nullopt;
    case OverPeak:
        return part_of_peak(cell);
    }
    return std::nullopt;
}

} // namespace

std::span<const DoubtRow> doubt_table() {
    return doubt_rows;
}

const DoubtRow& row_of(DoubtKind kind) {
    const auto* const found = std::ranges::find(doubt_rows, kind, &DoubtRow::kind);
    if (found == doubt_rows.end()) throw std::logic_error("a kind of doubt is missing from its table");
    return *found;
}

std::vector<Doubt> doubts_of(const CellResult& cell) {
    std::vector<Doubt> out;
    if (!is_measured(cell)) return out;
    for (const DoubtRow& row : doubt_rows) {
        const double limit = row.kind == OverPeak ? full_peak : harmless_share;
        if (const auto share = share_of(row.kind, cell); share && *share > limit)
            out.push_back({row.kind, *share});
    }
    return out;
}

std::string percent_of(const Doubt& doubt) {
    return fmt::format("{:.0f}", doubt.share * 100);
}

std::string text_of(const Doubt& doubt) {
    std::string text = row_of(doubt.kind).sentence;
    return text.replace(text.find("%1"), 2, percent_of(doubt));
}

std::string doubts_text(const CellResult& cell) {
    std::string out;
    for (const Doubt& doubt : doubts_of(cell))
        out += (out.empty() ? "" : "; ") + text_of(doubt);
    return out;
}

bool is_noisy(const CellResult& cell) {
    return std::ranges::any_of(doubts_of(cell),
                               [](const Doubt& doubt) { return row_of(doubt.kind).measure_again; });
}

std::set<int> noisy_cells(const Results& results) {
    std::set<int> out;
    for (const CellResult& cell : results.cells())
        if (Results::is_final(cell) && is_noisy(cell)) out.insert(cell.cell.index);
    return out;
}

} // namespace stepscope
