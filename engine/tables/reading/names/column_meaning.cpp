#include "tables/reading/names/column_meaning.h"

#include "records/statistics/time_members.h"
#include "system/characters/small_letters.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <span>
#include <type_traits>
#include <vector>

namespace stepscope {

namespace {

using Words = std::vector<std::string>;

/// Other names of what a row of axes, sizes or figures is called here, in words.
struct Alias {
    std::string_view words;
    std::string_view name;
};

constexpr std::array axis_aliases = {
    Alias{"config", "model"},
    Alias{"model name", "model"},
    Alias{"model size", "model"},
    Alias{"model config", "model"},
    Alias{"size", "model"},
    Alias{"name", "model"},
    Alias{"seq len", "seq"},
    Alias{"seqlen", "seq"},
    Alias{"seq length", "seq"},
    Alias{"sequence length", "seq"},
    Alias{"sequence len", "seq"},
    Alias{"sequence", "seq"},
    Alias{"context", "seq"},
    Alias{"context length", "seq"},
    Alias{"context len", "seq"},
    Alias{"context size", "seq"},
    Alias{"ctx", "seq"},
    Alias{"ctx len", "seq"},
    Alias{"ctx length", "seq"},
    Alias{"batch size", "batch"},
    Alias{"bs", "batch"},
    Alias{"bsz", "batch"},
    Alias{"warmup steps", "warmup"},
    Alias{"warm up steps", "warmup"},
    Alias{"warm up", "warmup"},
    Alias{"num warmup", "warmup"},
    Alias{"n warmup", "warmup"},
    Alias{"num warmup steps", "warmup"},
    Alias{"n warmup steps", "warmup"},
    Alias{"dtype", "precision"},
    Alias{"pass", "mode"},
    Alias{"step kind", "mode"},
};

struct SizeName {
    std::string_view words;
    std::int64_t ModelShape::*member;
};
constexpr std::array size_names = {
    SizeName{"d model", &ModelShape::d_model},
    SizeName{"dmodel", &ModelShape::d_model},
    SizeName{"hidden size", &ModelShape::d_model},
    SizeName{"n embd", &ModelShape::d_model},
    SizeName{"d ff", &ModelShape::d_ff},
    SizeName{"dff", &ModelShape::d_ff},
    SizeName{"intermediate size", &ModelShape::d_ff},
    SizeName{"layers", &ModelShape::layers},
    SizeName{"n layers", &ModelShape::layers},
    SizeName{"n layer", &ModelShape::layers},
    SizeName{"num layers", &ModelShape::layers},
    SizeName{"num hidden layers", &ModelShape::layers},
    SizeName{"heads", &ModelShape::heads},
    SizeName{"n heads", &ModelShape::heads},
    SizeName{"n head", &ModelShape::heads},
    SizeName{"num heads", &ModelShape::heads},
    SizeName{"num attention heads", &ModelShape::heads},
    SizeName{"vocab", &ModelShape::vocab},
    SizeName{"vocab size", &ModelShape::vocab},
};

/// "time", "step" and "per" stand beside most of them and say nothing.
constexpr std::array statistic_aliases = {
    Alias{"p50", "median"},         Alias{"", "mean"},
    Alias{"avg", "mean"},           Alias{"average", "mean"},
    Alias{"latency", "mean"},       Alias{"std", "stddev"},
    Alias{"std dev", "stddev"},     Alias{"sd", "stddev"},
    Alias{"stdev", "stddev"},       Alias{"standard deviation", "stddev"},
    Alias{"warmup", "warmup_time"}, Alias{"minimum", "min"},
    Alias{"maximum", "max"},        Alias{"ci95", "ci95"},
};

/// Rows of a table by their names in words; where two have the same, the first.
template <typename Row>
using RowsByName = std::map<std::string, const Row*, std::less<>>;

template <typename Row>
const Row* row_named(const RowsByName<Row>& rows, std::span<const Alias> aliases, const std::string& words) {
    auto found = rows.find(words);
    if (const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                        [&](const Alias& each) { return each.words == words; });
        alias != aliases.end())
        found = rows.find(alias->name);
    return found != rows.end() ? found->second : nullptr;
}

const Axis* axis_of(const std::string& words) {
    static const RowsByName<Axis> rows = [] {
        RowsByName<Axis> out;
        for (const Axis& axis : axes())
            for (const std::string& name :
                 {std::string(axis.name), joined(words_of(axis.csv_column)), joined(words_of(axis.label))})
                out.emplace(name, &axis);
        return out;
    }();
    return row_named(rows, axis_aliases, words);
}

const Figure* statistic_of(const std::string& words) {
    static const RowsByName<Figure> rows = [] {
        RowsByName<Figure> out;
        for (const Figure& figure : figures())
            if (figure.is_stored() && figure.kind == FigureKind::Time &&
                figure.id.find("backward") == std::string_view::npos)
                for (const std::string& name : {std::string(figure.id), joined(words_of(figure.label))})
                    out.emplace(name, &figure);
        return out;
    }();
    return row_named(rows, statistic_aliases, words);
}

/// What a column's name says of its unit.
struct UnitOfName {
    std::optional<double> seconds; ///< in one; none: nothing
    bool min = false;              ///< the unit is "min", which is short for "minimum", too
    bool rate = false;             ///< "step/s", which may be a step in seconds; "forward per second"
    bool steps_each = false;       ///< "it/s", "steps per second": how many in each unit
};

bool speaks_of_time(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return is_one_of(word, {"time", "times", "latency", "latencies", "duration", "durations", "timings"});
    });
}

/// Takes "ms/step" or "s per step" out of a name.
std::optional<double> take_unit_of_a_step(std::string& name) {
    for (const std::string_view behind :
         {"/step", "/ step", " per step", "_per_step", "/iteration", "/iter", "/it", " per iteration",
          "_per_iteration", " per iter", "_per_iter"}) {
        const std::size_t at = name.find(behind);
        const std::size_t end = at + behind.size();
        if (at == std::string::npos || (end < name.size() && words_of(name.substr(end, 1)).size() == 1))
            continue;
        const std::size_t before = name.find_last_of(" _,([-", at > 0 ? at - 1 : 0);
        const std::size_t start = before == std::string::npos ? 0 : before + 1;
        const std::string word = name.substr(start, at - std::min(start, at));
        const auto unit = word != "min" ? unit_named(word) : std::nullopt;
        if (!unit) continue;
        name.replace(start, end - start, " ");
        return unit;
    }
    return std::nullopt;
}

/// Takes "it/s" or "steps per second" out of a name: the seconds of the unit. One step, "step/s", may be the
/// time of a step in seconds as well.
std::optional<double> take_steps_in_a_unit(std::string& name) {
    for (const std::string_view between : {"/", " / ", " per ", "_per_"}) {
        const std::size_t at = name.find(between);
        if (at == std::string::npos || at == 0) continue;
        const std::size_t before = name.find_last_of(" _,([-/", at - 1);
        const std::size_t start = before == std::string::npos ? 0 : before + 1;
        const std::size_t behind = at + between.size();
        const std::size_t end = std::min(name.find_first_of(" _,)]-/", behind), name.size());
        const auto unit = unit_written(name.substr(start, end - start));
        if (!unit || !unit->rate || name.substr(start, at - start) == "step") continue;
        name.replace(start, end - start, " ");
        return unit->seconds;
    }
    return std::nullopt;
}

/// Takes the unit out of a column's name: "(ms)", "[s]", "ms/step", or "ms" as its last word.
UnitOfName take_unit(std::string& name) {
    // No unit is longer: what stands between far brackets is not looked at.
    constexpr std::size_t longest = 16;
    if (const auto unit = take_unit_of_a_step(name)) return {unit};
    if (const auto unit = take_steps_in_a_unit(name)) return {.seconds = unit, .steps_each = true};
    std::optional<std::pair<std::size_t, std::size_t>> min; // where it stands, and its length
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
        for (std::size_t at = name.find(open); at != std::string::npos; at = name.find(open, at + 1)) {
            const std::string_view near = std::string_view(name).substr(at + 1, longest);
            const std::size_t size = near.find(close);
            if (size == std::string_view::npos) continue;
            const auto unit = unit_named(near.substr(0, size));
            if (!unit) continue;
            if (trimmed(near.substr(0, size)) == "min") {
                min = {at, size + 2};
                continue;
            }
            name.replace(at, size + 2, " ");
            return {unit};
        }
    const std::size_t start = name.find_last_of(" _,/-");
    if (start != std::string::npos) {
        const std::string word = name.substr(start + 1);
        if (const auto unit = unit_named(word)) {
            const Words before = words_of(name.substr(0, start));
            const bool per = !before.empty() && before.back() == "per";
            if (per || (name[start] == '/' && !speaks_of_time(before))) return {{}, false, true};
            if (word != "min") {
                name.resize(start);
                return {unit};
            }
            min = {start, name.size() - start};
        }
    }
    if (!min) return {};
    name.replace(min->first, min->second, " ");
    return {unit_named("min"), true};
}

/// Without what says how to read a column, not what stands in it: "↓", "†", "(lower is better)".
std::string without_remarks(std::string name) {
    for (const std::string_view mark :
         {"(lower is better)", "(smaller is better)", "(less is better)", "lower is better",
          "smaller is better", "less is better", "(lower better)", "\u2193", "\u2191", "\u25B2", "\u25BC",
          "\u2B07\uFE0F", "\u2B07", "\u2020", "\u2021", "()", "( )"}) {
        std::string out;
        std::size_t from = 0;
        for (std::size_t at = name.find(mark); at != std::string::npos; at = name.find(mark, from)) {
            out.append(name, from, at - from).append(" ");
            from = at + mark.size();
        }
        name = out.append(name, from);
    }
    std::string_view rest = trimmed(name);
    while (rest.ends_with('*'))
        rest = trimmed(rest.substr(0, rest.size() - 1));
    return std::string(rest);
}

/// "±" and what stands behind it in the name of a column of "22.1 ± 0.3" goes; false where that is no
/// deviation that is known.
bool take_deviation(std::string& name, const Figure*& behind) {
    for (const std::string_view sign : {"\u00B1", "+/-", "+-", "\\pm"}) {
        const std::size_t at = name.find(sign);
        if (at == std::string::npos || words_of(name.substr(0, at)).empty()) continue;
        const std::string said = joined(words_of(name.substr(at + sign.size())));
        name.resize(at);
        if (said.empty()) return true;
        behind = is_one_of(said, {"95% ci", "95 % ci", "ci 95", "ci 95%", "95%", "95 %"})
                     ? &figure("ci95")
                     : statistic_of(said);
        return behind != nullptr && (behind->id == "stddev" || behind->id == "ci95");
    }
    return true;
}

/// The same of "mean (std)", whose entries are "22.1 (0.3)". "Step (std)" may be the deviation alone.
bool take_deviation_in_brackets(std::string& name, const Figure*& behind) {
    const std::size_t open = name.find('(');
    const std::size_t close = name.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos) return false;
    const Words before = words_of(name.substr(0, open));
    const bool names_mean = std::any_of(before.begin(), before.end(), [](const std::string& word) {
        return is_one_of(word, {"mean", "avg", "average"});
    });
    const Figure* const said = statistic_of(joined(words_of(name.substr(open + 1, close - open - 1))));
    if (!names_mean || said == nullptr || (said->id != "stddev" && said->id != "ci95")) return false;
    behind = said;
    name.replace(open, close - open + 1, " ");
    return true;
}

/// "peak_memory_mib", "max memory allocated (GB)", "peak GiB fwd". What is neither a peak nor memory is not
/// read: how much of it was free, its share, its bandwidth.
std::optional<MemoryColumn> memory_of(const std::string& name) {
    Words words = words_of(name);
    MemoryColumn out;
    if (take_part(words, out.part) == PartSaid::Fraction) return std::nullopt;
    if (!words.empty()) out.unit = byte_unit_named(words.back());
    if (out.unit) words.pop_back();
    constexpr std::array<std::string_view, 14> known = {"memory",
                                                        "mem",
                                                        "vram",
                                                        "peak memory",
                                                        "peak mem",
                                                        "peak vram",
                                                        "max memory",
                                                        "max mem",
                                                        "memory peak",
                                                        "peak memory allocated",
                                                        "max memory allocated",
                                                        "peak gpu memory",
                                                        "gpu memory",
                                                        "peak"};
    const std::string said = joined(words);
    const bool fits = std::find(known.begin(), known.end(), said) != known.end();
    return fits && (out.unit || said != "peak") ? std::optional(out) : std::nullopt;
}

bool names_the_row(const Words& words) {
    return words.empty() || joined(words) == "#" || joined(words) == "index" || joined(words) == "no" ||
           words.front() == "unnamed";
}

} // namespace

ColumnMeaning meaning_of(std::string_view name) {
    const std::string plain = without_remarks(in_small_letters(without_emphasis(name)));
    if (names_the_row(words_of(plain))) return IndexColumn{};
    const std::string whole = joined(words_of(plain));
    if (whole == "only forward" || whole == "forward only" || whole == "fwd only") return OnlyForwardColumn{};
    if (whole == "oom" || whole == "is oom" || whole == "out of memory") return OomColumn{};
    if (is_one_of(whole, {"error", "error message", "exception"})) return ErrorColumn{};
    if (whole == "seed") return SeedColumn{};
    if (whole == "steps") return StepsColumn{};
    for (const SizeName& size : size_names)
        if (size.words == whole) return SizeColumn{size.member};
    if (const Axis* const axis = axis_of(whole)) return AxisColumn{axis};

    if (const auto memory = memory_of(plain)) return *memory;

    // As in "Step(s)", one or more; "Avg/Step(s)" speaks of time.
    if (plain.ends_with("step(s)") &&
        is_one_of(joined(words_of(plain.substr(0, plain.size() - 7))), {"", "warmup", "warm up"}))
        return AmbiguousColumn{
            fmt::format("could be a number of steps or seconds; write \"{0}steps\", or \"{0}time (s)\"",
                        plain.size() > 7 ? "warmup " : "")};

    std::string rest = plain;
    const UnitOfName named = take_unit(rest);
    const auto unit = named.seconds;
    const Figure* behind_sign = nullptr;
    const bool in_brackets = take_deviation_in_brackets(rest, behind_sign);
    const bool known_deviation = in_brackets || take_deviation(rest, behind_sign);
    Words words = words_of(rest);
    const bool has_unit = std::any_of(words.begin(), words.end(),
                                      [](const std::string& word) { return unit_named(word).has_value(); });
    const OtherColumn other{named.rate || unit || has_unit || speaks_of_time(words)};
    Part part;
    const PartSaid said = take_part(words, part);
    if (named.rate || said == PartSaid::Fraction || !known_deviation) return other;
    const bool of_part = said == PartSaid::Whole;
    if (!unit && is_one_of(joined(words), {"status", "result", "outcome"})) return StatusColumn{part};
    if (!unit && is_one_of(joined(words), {"success", "successful", "succeeded", "passed", "ok", "is ok"}))
        return StatusColumn{part, true};
    const auto is_plural = [](const std::string& word) {
        return is_one_of(word, {"times", "timings", "latencies", "durations"});
    };
    const bool each_step = std::any_of(words.begin(), words.end(), is_plural);
    const auto is_of_rate = [&named](const std::string& word) {
        return named.steps_each && is_one_of(word, {"speed", "rate", "throughput"});
    };
    std::erase_if(words, [&](const std::string& word) {
        return is_plural(word) || is_of_rate(word) ||
               is_one_of(word, {"time", "step", "per", "of", "the", "pass", "a", "iter", "iteration"});
    });
    // Without a unit and a kind of step "time" alone is left: words that name a statistic must remain, or the
    // column's name must have held one of those.
    const bool bare = words.empty() && !unit && !of_part && !each_step &&
                      !is_one_of(whole, {"time", "step time", "time per step"});
    const Figure* const figure = bare ? nullptr : statistic_of(joined(words));
    const bool is_mean = figure != nullptr && figure->id == "mean";
    if (figure == nullptr || (behind_sign != nullptr && !is_mean)) return other;
    if (named.steps_each && !is_mean) return other; // the least rate is of the longest step, and so on
    if (named.min)
        return AmbiguousColumn{fmt::format("could be the minimum, or {} in minutes; write \"min (ms)\" with "
                                           "the unit of the numbers, or \"{} (minutes)\"",
                                           is_mean ? "a time" : figure->label, figure->id)};
    return StatisticColumn{.figure = figure,
                           .part = part,
                           .unit = unit,
                           .each_step = each_step && is_mean && !named.steps_each,
                           .behind_sign = behind_sign,
                           .rate = named.steps_each,
                           .in_brackets = in_brackets};
}

bool is_step_time(const Figure& figure) {
    return is_typical_time(figure.id);
}

bool says_the_same(const ColumnMeaning& a, const ColumnMeaning& b) {
    return std::visit(
        [](const auto& x, const auto& y) {
            using T = std::remove_cvref_t<decltype(x)>;
            // Of names that could mean two things nobody knows yet.
            if constexpr (!std::is_same_v<T, std::remove_cvref_t<decltype(y)>> ||
                          std::is_same_v<T, AmbiguousColumn>)
                return false;
            else if constexpr (std::is_same_v<T, AxisColumn>)
                return x.axis == y.axis;
            else if constexpr (std::is_same_v<T, SizeColumn>)
                return x.member == y.member;
            else if constexpr (std::is_same_v<T, StatusColumn> || std::is_same_v<T, MemoryColumn>)
                return x.part == y.part;
            else if constexpr (std::is_same_v<T, StatisticColumn>)
                return x.figure == y.figure && x.part == y.part && x.each_step == y.each_step;
            else
                return true;
        },
        a, b);
}

} // namespace stepscope
