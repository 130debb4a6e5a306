#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What commas between digits are, in one table.
enum class Commas {
    Unclear,   ///< nothing in the table tells
    Decimal,   ///< 0,0107
    Thousands, ///< 1,234.5
};

/// What the numbers of a table, one after another, tell of its commas.
class CommaEvidence {
public:
    void add(std::string_view text);
    /// Both kinds at once are Unclear.
    Commas commas() const;

private:
    bool decimal_ = false;
    bool thousands_ = false;
};

/// A number as people write it, and what stands behind it.
struct WrittenNumber {
    double value = 0;
    std::optional<double> deviation; ///< of "12.3 ± 0.4"
    std::optional<double> unit;      ///< seconds in one; none: no unit stands there
};

/// Whether a text says that there is no number: blank, "-", "NaN", "N/A", "none".
bool says_nothing(std::string_view text);

/// "1.25", "+1e-3", "10.7 ms", "12.31 ± 0.04 ms", "1 234,5". None where it is no number; a comma that could
/// be both is none, too.
std::optional<WrittenNumber> read_number(std::string_view text, Commas commas);
/// "128", "128.0", "1,024", "10 000". None where it is not whole, or beyond 64 bits.
std::optional<std::int64_t> read_whole(std::string_view text);

/// What stands in a list such as "[3.11, 3.09]"; none: it is no list.
std::optional<std::vector<std::string_view>> entries_of_list(std::string_view text);

/// Seconds in a unit of time: "ms", "µs", "seconds".
std::optional<double> unit_named(std::string_view name);

} // namespace stepscope
