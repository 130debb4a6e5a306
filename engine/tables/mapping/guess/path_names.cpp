#include "tables/mapping/guess/path_names.h"

#include "tables/mapping/guess/across.h"
#include "tables/reading/names/named_columns.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <variant>
#include <vector>

namespace stepscope {

namespace {

/// Whether the name's character there parts a path: not the point of "Err. (ms)" or of "1.5b", and not what
/// stands before a unit, as in "samples/s".
bool parts_path(std::string_view name, std::size_t at) {
    if (name[at] != '.' && name[at] != '/') return false;
    const auto is_blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    const auto is_digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    if (at == 0 || at + 1 == name.size() || is_blank(name[at - 1]) || is_blank(name[at + 1])) return false;
    if (is_digit(name[at - 1]) && is_digit(name[at + 1])) return false;
    std::vector<std::string> words = words_of(name.substr(at + 1));
    const std::size_t all = words.size();
    std::erase_if(words, [](const std::string& word) {
        return unit_named(word).has_value() || byte_unit_named(word).has_value();
    });
    return !words.empty() && (name[at] == '.' || all > 1);
}

/// Words that name where measurements are kept, and not of what they are.
bool is_of_a_whole_step(const std::string& word) {
    return is_one_of(
        word, {"result",   "results", "res",        "output", "outputs",     "metric",      "metrics",
               "stat",     "stats",   "statistics", "perf",   "performance", "timing",      "timings",
               "time",     "times",   "latency",    "bench",  "benchmark",   "benchmarks",  "summary",
               "data",     "record",  "records",    "run",    "runs",        "measurement", "measurements",
               "measured", "step",    "steps",      "iter",   "iteration",   "value",       "values",
               "report",   "log",     "logs",       "memory", "mem",         "gpu",         "cuda",
               "device",   "system",  "final"});
}

/// Of what says itself what it is of: a size, an axis.
bool stands_for_itself(const ColumnMeaning& meaning) {
    return !std::holds_alternative<StatisticColumn>(meaning) &&
           !std::holds_alternative<MemoryColumn>(meaning) && !std::holds_alternative<StatusColumn>(meaning) &&
           !std::holds_alternative<OomColumn>(meaning) && !std::holds_alternative<ErrorColumn>(meaning);
}

} // namespace

std::optional<EndOfPath> end_of_path(std::string_view name) {
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!parts_path(name, at)) continue;
        const std::string_view end = name.substr(at + 1);
        ColumnMeaning meaning = meaning_of(end);
        if (!is_known(meaning)) continue; // a shorter end may be: the longest says most
        const std::vector<std::string> before = words_of(name.substr(0, at));
        if (!stands_for_itself(meaning) && !std::all_of(before.begin(), before.end(), is_of_a_whole_step))
            return std::nullopt;
        return EndOfPath{std::move(meaning), is_one_of(joined(words_of(end)), {"name", "size"})};
    }
    return std::nullopt;
}

bool names_measurement(std::string_view name) {
    const ColumnMeaning meaning = meaning_of(name);
    const auto* const other = std::get_if<OtherColumn>(&meaning);
    if (other == nullptr ? is_known(meaning) && !std::holds_alternative<StatusColumn>(meaning) : other->near)
        return true;
    const std::vector<std::string> words = words_of(name);
    if (std::any_of(words.begin(), words.end(),
                    [](const std::string& word) { return byte_unit_named(word).has_value(); }))
        return true;
    return std::any_of(axes().begin(), axes().end(), [name](const Axis& axis) {
        const auto found = value_in_name(axis, name);
        return found && !std::holds_alternative<StatusColumn>(found->meaning);
    });
}

} // namespace stepscope
