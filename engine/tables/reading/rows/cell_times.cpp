#include "tables/reading/rows/cell_times.h"

#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <type_traits>
#include <variant>

namespace stepscope {

namespace {

/// What can be 0 of steps that take time, as all do.
bool may_be_zero(const Figure& figure) {
    return figure.id == "stddev" || figure.id == "ci95" || figure.id == "warmup_time";
}

/// Deviations are written with few digits behind "±".
bool agree(double a, double b, const Figure& figure) {
    const double share = figure.id == "mean" ? 1e-9 : 0.5;
    return std::abs(a - b) <= share * std::max(a, b);
}

} // namespace

CellTimes::CellTimes(const TableView& table, const std::vector<NamedColumn>& columns, Commas commas,
                     Problems& problems)
    : table_(table), commas_(commas), problems_(problems) {
    for (const NamedColumn& column : columns) {
        if (of_kind<StatisticColumn>(column) == nullptr) continue;
        const bool all = std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
            if (column.place >= row.size() || says_nothing(row[column.place].text)) return true;
            const auto number = read_number(row[column.place].text, commas);
            return !number || number->in_brackets; // what is no number is told by itself
        });
        if (all) bracketed_.insert(column.place);
    }
}

bool CellTimes::refuse_brackets(const StatisticColumn& statistic, const NamedColumn& column,
                                const TableEntry& at) {
    const bool is_mean =
        statistic.figure->id == "mean" && (statistic.behind_sign == nullptr || statistic.in_brackets);
    if (is_mean && (statistic.in_brackets || bracketed_.contains(column.place))) return false;
    problems_.add(
        at, fmt::format("{} says \"{}\", and what stands in the brackets could be anything, as {}; "
                        "write \u00B1 before a deviation, or leave it out",
                        shown(column), at.text,
                        is_mean ? "other entries of the column have none" : "only a mean has a deviation"));
    return true;
}

bool CellTimes::read(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                     const TableEntry& at, bool failed) {
    if (says_nothing(at.text)) return false;
    if (const auto listed = statistic.each_step ? entries_of_list(at.text) : std::nullopt)
        return read_steps(result, statistic, column, at, *listed);
    auto number = read_number(at.text, commas_);
    if (!number) {
        refuse_number(column, at);
        return true;
    }
    if (number->in_brackets && refuse_brackets(statistic, column, at)) return true;
    // What stands behind one of two numbers is of both: 10.7 ± 1.8 ms.
    const bool two = number->deviation.has_value();
    const bool one_unit = two && number->unit.has_value() != number->deviation_unit.has_value();
    const std::optional<double> own = number->unit ? number->unit : number->deviation_unit;
    const bool of_another = own && statistic.unit && !statistic.rate && own != statistic.unit;
    if (one_unit && of_another && *number->deviation > number->value) {
        problems_.add(at, fmt::format("{} says \"{}\", of which one number has another unit than the "
                                      "column; write the unit behind both",
                                      shown(column), at.text));
        return true;
    }
    if (of_another || (own && statistic.unit && number->of_rate != statistic.rate))
        of_other_units_[column.place].add(place_of_row(at));
    if (statistic.rate && !number->unit && !number->deviation_unit) {
        const auto counted = counted_in_a_step(result, statistic, column, at);
        if (!counted) return true;
        number = time_of_rate(*number, statistic.unit.value_or(1) * *counted);
    }
    if (number->of_rate && statistic.figure->id != "mean") {
        problems_.add(at,
                      fmt::format("{} says \"{}\", which is a rate; write the time of a step, as the longest "
                                  "is of the least rate, and so on",
                                  shown(column), at.text));
        return true;
    }
    const std::optional<double> of_column = statistic.rate ? std::nullopt : statistic.unit;
    const std::optional<double> said = number->unit ? number->unit : number->deviation_unit;
    const std::optional<double> unit = said ? said : of_column;
    if (!unit) {
        ask_for_unit(column);
        return true;
    }
    if (number->value < 0 || number->deviation.value_or(0) < 0) {
        problems_.add(at, fmt::format("{} must not be negative, but is \"{}\"", shown(column), at.text));
        return true;
    }
    if (number->value == 0 && failed && statistic.figure->id != "warmup_time") return false;
    if (number->value == 0 && !may_be_zero(*statistic.figure)) {
        problems_.add(at, fmt::format("{} must be more than 0, but is \"{}\"; write nan where nothing was "
                                      "measured",
                                      shown(column), at.text));
        return true;
    }
    const auto seconds =
        time_in_seconds(number->value, *unit, may_be_zero(*statistic.figure) ? OfTime::Spread : OfTime::Step);
    const auto spread =
        two ? time_in_seconds(*number->deviation, number->deviation_unit.value_or(*unit), OfTime::Spread)
            : std::optional(0.0);
    if (!seconds || !spread) {
        refuse_size(column, at, at.text);
        return true;
    }
    put(result, statistic, column, at, *seconds);
    if (two && statistic.figure->id != "mean") {
        without_sign_.insert(column.place);
    } else if (two) {
        const Figure& behind = statistic.behind_sign != nullptr ? *statistic.behind_sign : figure("stddev");
        put(result, {&behind, statistic.part, unit}, column, at, *spread);
    }
    return true;
}

std::optional<double> CellTimes::counted_in_a_step(const CellResult& result, const StatisticColumn& statistic,
                                                   const NamedColumn& column, const TableEntry& at) {
    const StepOptions& options = result.cell.options;
    const bool tokens = statistic.counted == Counted::Tokens;
    if (statistic.counted == Counted::Steps) return 1;
    if (options.batch > 0 && (options.seq > 0 || !tokens))
        return static_cast<double>(options.batch) * (tokens ? static_cast<double>(options.seq) : 1);
    if (!tokens)
        problems_.add(at, fmt::format("{} tells sequences in a time, of which a step has as many as the "
                                      "batch, and the row does not say the batch",
                                      shown(column)));
    else if (options.batch > 0)
        problems_.add(at, fmt::format("{} tells tokens in a time, of which a step has as many as batch times "
                                      "sequence length, and the row does not say the sequence length",
                                      shown(column)));
    else
        problems_.add(at, fmt::format("{} tells tokens in a time, of which a step has as many as batch times "
                                      "sequence length, and the row does not say the batch",
                                      shown(column)));
    return std::nullopt;
}

void CellTimes::refuse_size(const NamedColumn& column, const TableEntry& at, std::string_view text) {
    problems_.add(at, fmt::format("{} says \"{}\", and no step takes so long or so short a time (from "
                                  "{:g} to {:g} s); see whether its unit is right",
                                  shown(column), text, least_step_seconds, most_step_seconds));
}

void CellTimes::refuse_number(const NamedColumn& column, const TableEntry& at) {
    const bool comma = at.text.find(',') != std::string::npos;
    const bool point = !comma && read_number(at.text, Commas::Unclear).has_value();
    if (comma)
        problems_.add(at, fmt::format("{} says \"{}\", whose comma could stand before decimals or between "
                                      "thousands; write a point, or no comma",
                                      shown(column), at.text));
    else if (point)
        problems_.add(at, fmt::format("{} says \"{}\", whose point could stand before decimals or between "
                                      "thousands, as other numbers of the table have commas before decimals; "
                                      "write all numbers in one way",
                                      shown(column), at.text));
    else
        problems_.add(
            at, fmt::format("{} must be a number of seconds or nan, not \"{}\"", shown(column), at.text));
}

void CellTimes::ask_for_unit(const NamedColumn& column) {
    if (unitless_.insert(column.place).second)
        problems_.add(table_.header[column.place],
                      fmt::format("{} does not say its unit; write \"{} (s)\", (ms) or (us)", shown(column),
                                  shown(column)));
}

bool CellTimes::read_steps(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                           const TableEntry& at, const std::vector<std::string_view>& listed) {
    if (listed.empty()) return false;
    if (!statistic.unit) {
        ask_for_unit(column);
        return true;
    }
    std::vector<double> times;
    times.reserve(listed.size());
    for (const std::string_view text : listed) {
        if (says_nothing(text)) {
            times.push_back(Statistics::unknown);
            continue;
        }
        const auto number = read_number(text, Commas::Unclear);
        if (!number || !(number->value > 0) || number->deviation) {
            problems_.add(
                at, fmt::format("{} must list times of steps, and \"{}\" is none", shown(column), text));
            return true;
        }
        const auto seconds =
            time_in_seconds(number->value, number->unit.value_or(*statistic.unit), OfTime::Step);
        if (!seconds) {
            refuse_size(column, at, text);
            return true;
        }
        times.push_back(*seconds);
    }
    Cell& cell = result.cell;
    const int warmup = std::max(cell.warmup, 0);
    const auto count = static_cast<int>(times.size());
    if (warmup > 0 && cell.steps == count + warmup) {
        if (!warmup_steps_.try_take(static_cast<std::size_t>(warmup))) {
            problems_.add(at, warmup_steps_.problem());
            return true;
        }
        times.insert(times.begin(), static_cast<std::size_t>(warmup), Statistics::unknown);
    } else if (warmup > 0 && cell.steps != count)
        problems_.add(at, fmt::format("{} lists {} steps and does not say whether the {} warm-up steps are "
                                      "among them; give the number of all steps in a column \"steps\"",
                                      shown(column), count, warmup));
    if (cell.steps == 0) cell.steps = count;
    for (const double seconds : times)
        result.steps.edit().emplace_back().host_seconds = seconds;
    return true;
}

void CellTimes::put(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                    const TableEntry& at, double seconds) {
    const auto same = std::find_if(put_.begin(), put_.end(), [&](const Put& each) {
        return each.figure == statistic.figure && each.backward == statistic.part.backward;
    });
    if (same != put_.end() && !agree(same->seconds, seconds, *statistic.figure)) {
        problems_.add(at,
                      fmt::format("{} and {} both say the {} of this step, and not the same; leave one of "
                                  "them out",
                                  quoted_name(table_.header[same->place]),
                                  quoted_name(table_.header[column.place]), statistic.figure->id));
        return;
    }
    put_.push_back({statistic.figure, statistic.part.backward, column.place, seconds});
    if (statistic.part.backward) {
        const std::string_view id = statistic.figure->id;
        if (id != "mean" && id != "stddev") return;
        if (!result.backward) result.backward.emplace();
        (id == "mean" ? result.backward->mean : result.backward->stddev) = seconds;
        return;
    }
    std::visit(
        [seconds](auto* place) {
            if constexpr (std::is_same_v<decltype(place), double*>) *place = seconds;
        },
        statistic.figure->field(result));
}

} // namespace stepscope
