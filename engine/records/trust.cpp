#include "records/trust.h"

#include "records/figures.h"
#include "records/utilisation.h"
#include "system/text/filled_text.h"
#include "system/text/translatable.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace stepscope {

namespace {

using enum DoubtKind;

constexpr std::array doubt_rows = {
    DoubtRow{ForeignLoad, true, false, harmless_share, STEPSCOPE_TEXT("trust", "Foreign load"),
             STEPSCOPE_TEXT("trust", "other programs took %1 % of the processors' time while it ran")},
    DoubtRow{Steal, true, false, harmless_share, STEPSCOPE_TEXT("trust", "Stolen time"),
             STEPSCOPE_TEXT("trust", "the hypervisor gave %1 % of the processors' time to other machines")},
    DoubtRow{Throttled, true, false, harmless_share, STEPSCOPE_TEXT("trust", "Throttled"),
             STEPSCOPE_TEXT("trust", "the device was throttled in %1 % of the measured steps")},
    DoubtRow{SlowedClock, true, false, harmless_share, STEPSCOPE_TEXT("trust", "Slowed clock"),
             STEPSCOPE_TEXT("trust", "in %1 % of the measured steps the device counted cycles more slowly "
                                     "than it can, at a clock that its driver reports unchanged")},
    DoubtRow{WideSpread, true, false, harmless_spread, STEPSCOPE_TEXT("trust", "Wide spread"),
             STEPSCOPE_TEXT("trust", "the standard deviation is %1 % of the mean, which says little of a "
                                     "single step")},
    DoubtRow{PeaksUnderLoad, true, true, harmless_share, STEPSCOPE_TEXT("trust", "Peaks under load"),
             STEPSCOPE_TEXT("trust", "others took %1 % of the processors' time while the device's peaks were "
                                     "measured: shares of a peak read too high")},
    DoubtRow{
        OverPeak, false, true, full_peak, STEPSCOPE_TEXT("trust", "Above its peak"),
        STEPSCOPE_TEXT("trust", "arithmetic at %1 % of the measured peak: the peak was measured too low")},
    DoubtRow{OverGivenPeak, false, true, full_peak, STEPSCOPE_TEXT("trust", "Above the given peak"),
             STEPSCOPE_TEXT("trust",
                            "arithmetic at %1 % of the peak that was given: the device does more than "
                            "that, give a higher one")},
    DoubtRow{FormulaOverPeak, false, true, full_peak, STEPSCOPE_TEXT("trust", "Formula above the peak"),
             STEPSCOPE_TEXT("trust",
                            "a published formula gives an MFU of %1 %: it counts more arithmetic than "
                            "the step has; take the exact one")},
    DoubtRow{PresetSizes, false, true, 0, STEPSCOPE_TEXT("trust", "Sizes of a preset"),
             STEPSCOPE_TEXT("trust",
                            "%1 % of the model's sizes are those of the preset of its name: the table does "
                            "not say them")},
    DoubtRow{UnderTool, false, false, 0, STEPSCOPE_TEXT("trust", "Under a profiling tool"),
             STEPSCOPE_TEXT("trust", "a profiling tool was attached in %1 % of its steps: their times are of "
                                     "the tool, too")},
};

/// What tables of earlier versions say.
struct FormerSentence {
    DoubtKind kind;
    std::string_view sentence;
};
constexpr std::array former_sentences = {
    FormerSentence{PresetSizes, "the table does not say %1 % of the model's sizes: they are those of the "
                                "preset of this name"}};

/// The share that a text tells with a sentence of doubt; none: the sentence does not stand there.
std::optional<double> share_in_sentence(std::string_view text, std::string_view sentence) {
    const std::size_t place = sentence.find("%1");
    const std::string_view before = sentence.substr(0, place);
    const std::string_view after = sentence.substr(place + 2);
    // The number alone may begin it: that stands before what follows.
    for (std::size_t at = text.find(after); at != std::string_view::npos; at = text.find(after, at + 1)) {
        const std::string_view told = text.substr(0, at);
        const std::size_t digits = told.find_last_not_of("0123456789");
        const std::size_t start = digits == std::string_view::npos ? 0 : digits + 1;
        if (!told.substr(0, start).ends_with(before)) continue;
        if (before.empty() && start > 0 && told[start - 1] != ' ') continue; // "-5", "2.5"
        double percent = 0;
        const auto [end, error] = std::from_chars(told.data() + start, told.data() + told.size(), percent);
        if (error == std::errc() && std::isfinite(percent)) return percent / 100;
    }
    return std::nullopt;
}

bool is_measured(const CellResult& cell) {
    return cell.status && (cell.statistics.count > 0 || cell.statistics.mean > 0 || cell.backward);
}

std::optional<double> share_in(const std::map<std::string, double>& noise, const char* name) {
    const auto found = noise.find(name);
    return found != noise.end() ? std::optional(found->second) : std::nullopt;
}

/// Of the mean, or of that of the backward pass by itself. None where either is not known.
std::optional<double> spread(const CellResult& cell) {
    const auto part = [](double deviation, double mean) {
        return mean > 0 && !std::isnan(deviation) ? std::optional(deviation / mean) : std::nullopt;
    };
    const auto of_step = part(cell.statistics.stddev, cell.statistics.mean);
    const auto of_backward = cell.backward ? part(cell.backward->stddev, cell.backward->mean) : std::nullopt;
    return std::max(of_step, of_backward); // none is less than any
}

/// Of the whole step, by what the model needs or the plan does, or of the op that comes closest to the peak.
std::optional<double> part_of_peak(const CellResult& cell, double peak_flops) {
    if (!(peak_flops > 0)) return std::nullopt;
    double most = figure("achieved_flops").value(cell).value_or(0);
    if (cell.prediction && cell.statistics.mean > 0)
        most = std::max(most, cell.prediction->flops / cell.statistics.mean);
    for (const PhaseTime& phase : cell.phases)
        if (phase.seconds > 0) most = std::max(most, phase.flops / phase.seconds);
    return most / peak_flops;
}

/// Of the formulas that count what no step has to do, where the exact figures are not above the peak: those
/// tell that by themselves.
std::optional<double> part_by_formulas(const CellResult& cell) {
    const std::optional<Peak> peak = peak_of(cell);
    if (!peak || part_of_peak(cell, peak->flops).value_or(0) > full_peak) return std::nullopt;
    std::optional<double> most; // none is less than any
    for (const char* const id : {"mfu_palm", "mfu_torchtitan", "mfu_6n"})
        most = std::max(most, figure(id).value(cell));
    return most;
}

/// As it follows from what is known of the cell.
std::optional<double> known_share(DoubtKind kind, const CellResult& cell) {
    switch (kind) {
    case ForeignLoad:
        return share_in(cell.noise, "foreign");
    case Steal:
        return share_in(cell.noise, "steal");
    case Throttled:
        return cell.steps.sums(cell.cell.warmup).throttled;
    case SlowedClock:
        return cell.steps.sums(cell.cell.warmup).slowed;
    case WideSpread:
        return spread(cell);
    case PeaksUnderLoad:
        return cell.peaks ? cell.peaks->foreign_load : std::nullopt;
    case OverPeak:
        return part_of_peak(cell, cell.peaks ? cell.peaks->flops : 0);
    case OverGivenPeak:
        return part_of_peak(cell, cell.given_peak_flops.value_or(0));
    case FormulaOverPeak:
        return part_by_formulas(cell);
    case PresetSizes: // whoever read the table tells it
    case UnderTool:   // whoever measured it does
        return std::nullopt;
    }
    return std::nullopt;
}

/// Under which a table's word for a share stands among the cell's noise.
std::string noise_name(DoubtKind kind) {
    switch (kind) {
    case ForeignLoad:
        return "foreign";
    case Steal:
        return "steal";
    default:
        return std::string(name_of(kind));
    }
}

std::optional<double> share_of(DoubtKind kind, const CellResult& cell) {
    const std::optional<double> known = known_share(kind, cell);
    return known ? known : share_in(cell.noise, noise_name(kind).c_str());
}

/// Whether there is anything that a doubt of this kind could be of.
bool may_be_told(const DoubtRow& row, const CellResult& cell) {
    if (!cell.status) return false; // what is not finished has no record that would keep a word told of it
    return row.kind == PresetSizes || is_measured(cell);
}

/// None: there is no such doubt.
std::optional<double> worth_a_word(const DoubtRow& row, const CellResult& cell) {
    if (!may_be_told(row, cell)) return std::nullopt;
    const std::optional<double> share = share_of(row.kind, cell);
    return share && *share > row.limit ? share : std::nullopt;
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
    for (const DoubtRow& row : doubt_rows)
        if (const auto share = worth_a_word(row, cell)) out.push_back({row.kind, *share});
    return out;
}

bool has_doubt(const CellResult& cell, DoubtKind kind) {
    return worth_a_word(row_of(kind), cell).has_value();
}

std::string percent_of(const Doubt& doubt) {
    return fmt::format("{:.0f}", doubt.share * 100);
}

std::string text_of(const Doubt& doubt) {
    return filled_text(row_of(doubt.kind).sentence, percent_of(doubt));
}

std::string text_of(std::span<const Doubt> doubts) {
    std::string out;
    for (const Doubt& doubt : doubts)
        out += (out.empty() ? "" : "; ") + text_of(doubt);
    return out;
}

void tell(CellOutcome& cell, const Doubt& doubt) {
    cell.noise[noise_name(doubt.kind)] = doubt.share;
}

std::vector<Doubt> doubts_from(std::string_view text) {
    std::vector<Doubt> out;
    for (const DoubtRow& row : doubt_rows) {
        std::optional<double> share = share_in_sentence(text, row.sentence);
        for (const FormerSentence& former : former_sentences)
            if (former.kind == row.kind && !share) share = share_in_sentence(text, former.sentence);
        if (share) out.push_back({row.kind, *share});
    }
    return out;
}

std::string doubts_text(const CellResult& cell) {
    return text_of(doubts_of(cell));
}

bool is_noisy(const CellResult& cell) {
    return std::ranges::any_of(doubt_rows, [&cell](const DoubtRow& row) {
        return row.measure_again && (row.kind != WideSpread || cell.cell.warmup > 0) &&
               worth_a_word(row, cell);
    });
}

std::set<int> noisy_cells(const Results& results) {
    std::set<int> out;
    for (const CellResult& cell : results.cells())
        if (Results::is_final(cell) && is_noisy(cell)) out.insert(cell.cell.index);
    return out;
}

} // namespace stepscope
