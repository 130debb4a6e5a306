#pragma once

#include "records/results.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// What speaks against a cell's figures.
enum class DoubtKind { ForeignLoad, Steal, Throttled, PeaksUnderLoad, OverPeak };

template <>
struct ChoiceNames<DoubtKind> {
    static constexpr std::string_view field = "doubt";
    static constexpr std::array values = {
        std::pair{DoubtKind::ForeignLoad, std::string_view{"foreign_load"}},
        std::pair{DoubtKind::Steal, std::string_view{"steal"}},
        std::pair{DoubtKind::Throttled, std::string_view{"throttled"}},
        std::pair{DoubtKind::PeaksUnderLoad, std::string_view{"peaks_under_load"}},
        std::pair{DoubtKind::OverPeak, std::string_view{"over_peak"}}};
};

/// The largest share that is not worth a word: of the processors' time that others took, or of the measured
/// steps that were throttled.
inline constexpr double harmless_share = 0.1;
/// The largest part of a peak that is not told as more than all of it: what is still written as 100 %.
inline constexpr double full_peak = 1.005;

/// One kind of doubt as a person is told it. Whatever lists doubts iterates `doubt_table()`.
struct DoubtRow {
    DoubtKind kind;
    bool measure_again;   ///< whether another measurement, once the machine is quiet, would settle it
    const char* label;    ///< these two are English; the window translates them in the context "trust"
    const char* sentence; ///< %1 stands for the share in percent: "26"
};

std::span<const DoubtRow> doubt_table();
const DoubtRow& row_of(DoubtKind kind);

struct Doubt {
    DoubtKind kind;
    double share; ///< what the sentence tells: 0.26 of the processors' time, 1.3 of the peak

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Why the figures of a cell may not be what the cell alone would give, in the order of the table; empty:
/// nothing speaks against them, or nothing was measured. Views, terminal and exports all ask this.
std::vector<Doubt> doubts_of(const CellResult& cell);

/// "26", as it stands in the sentence.
std::string percent_of(const Doubt& doubt);
/// The sentence with its share, in English.
std::string text_of(const Doubt& doubt);
/// All of a cell's sentences, separated by "; "; empty where there is none.
std::string doubts_text(const CellResult& cell);

/// Whether to measure the cell again would settle a doubt.
bool is_noisy(const CellResult& cell);
/// The cells that "measure noisy cells again" takes, by index: finished and noisy.
std::set<int> noisy_cells(const Results& results);

} // namespace stepscope
