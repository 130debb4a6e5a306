#pragma once

#include "records/results.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace stepscope {

/// What a figure measures: gives its unit, and how it is written.
enum class FigureKind {
    Time,
    Bytes,
    Operations,    ///< floating-point operations
    OperationRate, ///< floating-point operations per second
    ByteRate,
    TokenRate,
    Share, ///< a part of a whole, 0..1
    Ratio, ///< 1: as expected
    Count
};

enum class Better { Less, More, Neither };

template <>
struct ChoiceNames<Better> {
    static constexpr std::string_view field = "better";
    static constexpr std::array values = {std::pair{Better::Less, std::string_view{"less"}},
                                          std::pair{Better::More, std::string_view{"more"}},
                                          std::pair{Better::Neither, std::string_view{"neither"}}};
};

/// Where a figure is shown unasked. `Main`: also in tables for papers, which are narrow.
enum class Prominence { Main, Usual, OnDemand };

/// Where a stored figure stands in a cell.
using FigureField =
    std::variant<double*, int*, std::int64_t*, std::optional<double>*, std::optional<std::int64_t>*>;

/// What a single step tells of a figure; the default: nothing.
struct OfStep {
    std::optional<double> (*value)(const StepSample&) = nullptr; ///< in base units
    bool is_rate = false; ///< instead: work over its time by the host; the figure itself says how much work

    constexpr bool told() const { return value != nullptr || is_rate; }
};

/// One number that is told of a cell. Everything that lists figures iterates `figures()`: columns of tables
/// and of the window, the inspector, tooltips, `stepscope-cli figures` and the README.
struct Figure {
    std::string_view id;     ///< for machines: "mean"
    std::string_view column; ///< of CSV; ends in the unit: "mean_s"
    const char* label;       ///< these two are English; the window translates them in the context "figures"
    const char* definition;  ///< one line
    FigureKind kind;
    Better better;
    Prominence prominence;
    bool running; ///< a time that is known while a cell runs, from RunningStatistics of its steps so far
    /// In base units: seconds, bytes, FLOP, per second. None where it is not known.
    std::optional<double> (*value)(const CellResult&);
    /// Where tables that are read put it; null: derived from other figures and from the steps. Called only to
    /// set a value: it makes room for one (a prediction, peaks).
    FigureField (*field)(CellResult&);
    bool of_peak = false; ///< a share of the peak arithmetic: peak_of (records/utilisation.h) says of which
    OfStep of_step = {};

    bool is_stored() const { return field != nullptr; }
};

/// In the order in which people are shown them.
std::span<const Figure> figures();
/// Throws std::logic_error where there is none: whoever asks names one that the code knows.
const Figure& figure(std::string_view id);

/// Of a value as `Figure::value` gives it: "s", "bytes", "FLOP/s"; empty for shares, ratios and counts.
std::string_view unit_of(FigureKind kind);

/// The unit in which numbers of a kind stand below one another in a table.
struct TableUnit {
    double size;           ///< in base units
    std::string_view name; ///< empty: plain numbers
    int decimals;
};
TableUnit table_unit_of(FigureKind kind);

} // namespace stepscope
