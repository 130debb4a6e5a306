#pragma once

#include "records/results.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What speaks against a cell's figures.
enum class DoubtKind {
    ForeignLoad,
    Steal,
    Throttled,
    SlowedClock,
    WideSpread,
    PeaksUnderLoad,
    OverPeak,
    OverGivenPeak,
    FormulaOverPeak,
    PresetSizes,
    UnderTool
};

template <>
struct ChoiceNames<DoubtKind> {
    static constexpr std::string_view field = "doubt";
    static constexpr std::array values = {
        std::pair{DoubtKind::ForeignLoad, std::string_view{"foreign_load"}},
        std::pair{DoubtKind::Steal, std::string_view{"steal"}},
        std::pair{DoubtKind::Throttled, std::string_view{"throttled"}},
        std::pair{DoubtKind::SlowedClock, std::string_view{"slowed_clock"}},
        std::pair{DoubtKind::WideSpread, std::string_view{"wide_spread"}},
        std::pair{DoubtKind::PeaksUnderLoad, std::string_view{"peaks_under_load"}},
        std::pair{DoubtKind::OverPeak, std::string_view{"over_peak"}},
        std::pair{DoubtKind::OverGivenPeak, std::string_view{"over_given_peak"}},
        std::pair{DoubtKind::FormulaOverPeak, std::string_view{"formula_over_peak"}},
        std::pair{DoubtKind::PresetSizes, std::string_view{"preset_sizes"}},
        std::pair{DoubtKind::UnderTool, std::string_view{"under_tool"}}};
};

/// The largest share that is not worth a word: of the processors' time that others took, or of the measured
/// steps that were throttled.
inline constexpr double harmless_share = 0.1;
/// The largest deviation, as a part of the mean, that is not worth a word. Of two steps it takes one that is
/// more than twice as long as the other.
inline constexpr double harmless_spread = 0.5;
/// The largest part of a peak that is not told as more than all of it: what is still written as 100 %.
inline constexpr double full_peak = 1.005;

/// One kind of doubt as a person is told it. Whatever lists doubts iterates `doubt_table()`.
struct DoubtRow {
    DoubtKind kind;
    bool measure_again;   ///< whether another measurement, once the machine is quiet, would settle it
    bool of_peaks;        ///< of what the device can do or the cell is, not of the steps that were measured
    double limit;         ///< the largest share that is not worth a word
    const char* label;    ///< these two are English; the window translates them in the context "trust"
    const char* sentence; ///< %1 stands for the share in percent: "26"
};

std::span<const DoubtRow> doubt_table();
const DoubtRow& row_of(DoubtKind kind);

struct Doubt {
    DoubtKind kind;
    double share; ///< what the sentence tells: 0.26 of the processors' time, 1.3 of the peak, 1 of the sizes

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Why the figures of a cell may not be what the cell alone would give, in the order of the table; empty:
/// nothing speaks against them, or nothing was measured (of the sizes: or it is not finished). Views,
/// terminal and exports all ask this.
std::vector<Doubt> doubts_of(const CellResult& cell);
/// Whether one of them is of this kind.
bool has_doubt(const CellResult& cell, DoubtKind kind);

/// "26", as it stands in the sentence.
std::string percent_of(const Doubt& doubt);
/// The sentence with its share, in English.
std::string text_of(const Doubt& doubt);
/// All sentences, separated by "; "; empty where there is none.
std::string text_of(std::span<const Doubt> doubts);
/// Of all of a cell's.
std::string doubts_text(const CellResult& cell);

/// The doubts whose sentences stand in a text such as `text_of` writes; what else stands there is passed
/// over.
std::vector<Doubt> doubts_from(std::string_view text);
/// Has a cell keep a doubt that somebody tells of it: who measured it, or a table that holds nothing from
/// which it would follow. What is known of the cell itself goes before.
void tell(CellOutcome& cell, const Doubt& doubt);

/// Whether to measure the cell again would settle a doubt. Where no step is warm-up, the first is slow each
/// time, and a wide spread stays.
bool is_noisy(const CellResult& cell);
/// The cells that "measure noisy cells again" takes, by index: finished and noisy.
std::set<int> noisy_cells(const Results& results);

} // namespace stepscope
