#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What readers of tables make at most of what stands in a file, whoever wrote it and in whichever format.
/// What stands there costs what the file is long; what it only asks for ("a thousand columns", "a million
/// steps before this one") costs what these allow.
namespace stepscope::table_limits {

/// Entries that do not stand in the file: of fields that a record has not, of what labels tell apart.
inline constexpr std::size_t made_entries = 2'000'000;
/// Of a table of many: so many for each that stands there, and a few more.
inline constexpr std::size_t made_for_each = 20;
inline constexpr std::size_t made_anyhow = 20'000;
/// Bytes of a name that stands before those of fields within.
inline constexpr std::size_t field_name = 1000;
/// Those of spans of several columns or rows.
inline constexpr std::size_t entries_of_spans = 200'000;
/// Steps that no entry tells: those before the first that is told, those between.
inline constexpr std::size_t made_steps = 1'000'000;
/// Columns or rows of one span.
inline constexpr std::size_t span = 1000;
/// Bytes of a text that is told in each entry of its span: a name or a status, no prose.
inline constexpr std::size_t repeated_text = 200;
/// Words at either end of a label that may say something of its row.
inline constexpr std::size_t label_words = 12;
/// Characters of a model's name, which stands in each table, chart and message of its cells.
inline constexpr std::size_t model_name = 1000;
/// Columns of a row's text, where it is told why the row is left out.
inline constexpr std::size_t told_row = 1000;
/// Problems of one row that are told.
inline constexpr std::size_t problems_of_row = 20;

/// Entries of a column of which nobody knows what they mean, that are told.
inline constexpr std::size_t unknown_values = 50;

} // namespace stepscope::table_limits

namespace stepscope {

/// So many things that a reader may make of one file.
class Allowance {
public:
    /// `what`: in English, in the plural.
    Allowance(std::size_t most, std::string_view what) : most_(most), left_(most), what_(what) {}

    /// False, and nothing is taken, where fewer are left.
    bool try_take(std::size_t count);
    /// Throws TableError where fewer are left.
    void take(std::size_t count);
    /// The same of `count` entries that each repeat a text.
    void take_entries(std::size_t count, std::string_view text);
    /// Why none are left: an English sentence without a full stop.
    std::string problem() const;

private:
    std::size_t most_, left_;
    std::string_view what_;
};

Allowance allowed_entries();
/// Of one table of a file that may hold thousands, by how many entries stand in it.
Allowance allowed_entries_beside(std::size_t entries);
Allowance allowed_entries_of_spans();
Allowance allowed_steps();

} // namespace stepscope
