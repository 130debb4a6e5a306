#pragma once

#include "tables/text/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What commas and points between digits are, in one table.
enum class Commas {
    Unclear,        ///< nothing in the table tells: a point stands before decimals
    Decimal,        ///< 0,0107: and 1.234 could be either
    DecimalGrouped, ///< 1.234,5: and so are the points of 1.234
    Thousands,      ///< 1,234.5
    Contradictory,  ///< 1,234.5 beside 2,5: any comma could be either, and the point of 1.234
};

/// What the numbers of a table, one after another, tell of its commas.
class CommaEvidence {
public:
    /// Both halves of "1.234 ± 0,5" tell.
    void add(std::string_view text);
    Commas commas() const;

private:
    void add_number(std::string_view text);

    bool decimal_ = false;
    bool thousands_ = false;
    bool grouping_points_ = false; ///< 1.234,5
};

/// A number as people write it, and what stands behind it.
struct WrittenNumber {
    double value = 0;
    std::optional<double> deviation;      ///< of "12.3 ± 0.4"
    std::optional<double> unit;           ///< seconds in one; none: no unit stands there
    std::optional<double> deviation_unit; ///< the same of what stands behind "±"
    bool of_rate = false;                 ///< it was one, of steps in a time: "50 it/s"
    bool in_brackets = false; ///< the deviation: "12.3 (0.4)", "12.3(4)", which could be something else
};

/// Of steps in so many seconds: the time of a step, in seconds. The deviation keeps its share of the mean,
/// as it does where it is small (the delta method).
WrittenNumber time_of_rate(const WrittenNumber& rate, double seconds);

/// Whether a text says that there is no number: blank, "-", "NaN", "N/A", "none".
bool says_nothing(std::string_view text);

/// "1.25", "+1e-3", "10.7 ms", "1.02 s ± 11 ms", "(22.1 ± 0.3) ms", "22.1 (0.3)", "22.1(3)", "1 234,5",
/// "22.1 †", "22.1 ✅". A rate is told as a time: "50 it/s" as 0.02 s. None where it is no number; a comma or
/// a point that could be both is none, too.
std::optional<WrittenNumber> read_number(std::string_view text, Commas commas);
/// "128", "128.0", "128,0", "1,024", "1.024,0", "10 000", "1e3". None where it is not whole, or beyond 64
/// bits, or where 1.000 could be a thousand.
std::optional<std::int64_t> read_whole(std::string_view text, Commas commas = Commas::Unclear);

/// What stands in a list such as "[3.11, 3.09]"; none: it is no list.
std::optional<std::vector<std::string_view>> entries_of_list(std::string_view text);

/// Bytes of "1.5 GiB", "1.5 GiB (12 %)", and of "1.5" in `unit`. None where it is no number, or neither says
/// the unit.
std::optional<double> read_bytes(std::string_view text, Commas commas, std::optional<double> unit);

} // namespace stepscope
