#include "tables/reading/table_reader.h"

#include "system/shown_text.h"
#include "tables/reading/column_meaning.h"
#include "tables/reading/numbers.h"
#include "tables/reading/preset_sizes.h"
#include "tables/reading/words.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// In the status of a half: the sweep has no such cell; it has, but the cell has not run, or not ended.
constexpr std::string_view no_cell = "-";
constexpr std::string_view waiting = "not run";
constexpr std::string_view cut_short = "unfinished";

constexpr std::array size_members = {&ModelShape::d_model, &ModelShape::d_ff, &ModelShape::layers,
                                     &ModelShape::heads};

struct NamedColumn {
    ColumnMeaning meaning;
    std::size_t place;
};

template <typename T>
const T* of_kind(const NamedColumn& column) {
    return std::get_if<T>(&column.meaning);
}

std::vector<NamedColumn> columns_of(const TableRow& header) {
    std::vector<NamedColumn> out;
    for (std::size_t i = 0; i < header.size(); ++i)
        out.push_back({meaning_of(header[i].text), i});
    return out;
}

bool is_axis(const NamedColumn& column, std::string_view name) {
    const auto* const axis = of_kind<AxisColumn>(column);
    return axis != nullptr && axis->axis->name == name;
}

/// The parts that a table's columns tell apart, in their order; the backward pass by itself is not one.
std::vector<Mode> modes_of(const std::vector<NamedColumn>& columns) {
    std::vector<Mode> out;
    const auto add = [&](const Part& part) {
        const Mode mode = part.backward ? Mode::ForwardBackward : part.mode;
        if (std::find(out.begin(), out.end(), mode) == out.end()) out.push_back(mode);
    };
    for (const NamedColumn& column : columns)
        if (const auto* const statistic = of_kind<StatisticColumn>(column)) add(statistic->part);
    std::sort(out.begin(), out.end());
    // A column that does not say is of all the others, if there are any.
    if (out.size() > 1) std::erase(out, unsaid<Mode>);
    return out;
}

/// One table with what its numbers look like, read row by row.
class Rows {
public:
    Rows(const TableText& table, const Cell& setting, Problems& problems, Results& results, int& cells)
        : table_(table), setting_(setting), problems_(problems), results_(results), cells_(cells),
          columns_(columns_of(table.header)), modes_(modes_of(columns_)) {
        CommaEvidence evidence;
        for (const TableRow& row : table.rows)
            for (const NamedColumn& column : columns_)
                if (of_kind<StatisticColumn>(column) != nullptr && column.place < row.size())
                    evidence.add(row[column.place].text);
        commas_ = evidence.commas();
    }

    void read() {
        for (const TableRow& row : table_.rows)
            read_row(row);
    }

    std::string presets_remark() const { return filled_.remark(); }

private:
    const TableEntry* entry(const TableRow& row, const NamedColumn& column) const {
        return column.place < row.size() ? &row[column.place] : nullptr;
    }

    std::string shown_name(const NamedColumn& column) const {
        return std::string(without_emphasis(table_.header[column.place].text));
    }

    void read_row(const TableRow& row) {
        if (row.size() > table_.header.size()) {
            problems_.add_to_row(row.front(), fmt::format("the row has {} entries, the table {} columns",
                                                          row.size(), table_.header.size()));
            return;
        }
        Cell cell = setting_;
        Mode mode = setting_.options.mode;
        std::optional<bool> oom;
        for (const NamedColumn& column : columns_)
            if (const TableEntry* const at = entry(row, column)) read_key(cell, mode, oom, column, *at);
        filled_.fill(cell.model);
        bool any = false;
        for (const Mode half : modes_) {
            cell.options.mode = half != unsaid<Mode> ? half : mode;
            any = read_half(cell, half, oom, row) || any;
        }
        if (!any && !told_absent_) problems_.add_to_row(row.front(), "the row tells no measurement");
        told_absent_ = false;
    }

    void read_key(Cell& cell, Mode& mode, std::optional<bool>& oom, const NamedColumn& column,
                  const TableEntry& at) {
        if (const auto* const axis = of_kind<AxisColumn>(column)) {
            read_axis(cell, *axis->axis, column, at);
            if (axis->axis->name == "mode") mode = cell.options.mode;
        } else if (says_nothing(at.text)) {
            return;
        } else if (const auto* const size = of_kind<SizeColumn>(column)) {
            cell.model.*(size->member) =
                whole(column, at, std::numeric_limits<std::int64_t>::max()).value_or(0);
        } else if (of_kind<StepsColumn>(column) != nullptr) {
            cell.steps = static_cast<int>(whole(column, at, std::numeric_limits<int>::max()).value_or(0));
        } else if (of_kind<SeedColumn>(column) != nullptr) {
            if (const auto seed = whole(column, at, std::numeric_limits<std::int64_t>::max()))
                cell.options.seed = static_cast<std::uint64_t>(*seed);
        } else if (of_kind<OomColumn>(column) != nullptr) {
            oom = truth(at);
        } else if (of_kind<OnlyForwardColumn>(column) != nullptr) {
            if (const auto only = truth(at)) mode = *only ? Mode::Forward : Mode::ForwardBackward;
        }
    }

    void read_axis(Cell& cell, const Axis& axis, const NamedColumn& column, const TableEntry& at) {
        if (axis.kind == AxisKind::Model) {
            cell.model.name = at.text; // "-" is a name like others
            return;
        }
        if (says_nothing(at.text) && choice_named(axis, at.text) == nullptr) return;
        if (axis.kind == AxisKind::Number) {
            if (const auto number = whole(column, at, axis.maximum)) axis.set_value(cell, *number);
            return;
        }
        try {
            axis.set_value(cell,
                           value_from_text(axis, choice_as_written(axis, at.text), std::string(axis.name)));
        } catch (const WorkloadError& error) {
            problems_.add(at, error.what());
        }
    }

    std::optional<std::int64_t> whole(const NamedColumn& column, const TableEntry& at, std::int64_t maximum) {
        const auto value = read_whole(at.text);
        if (value && *value >= 0 && *value <= maximum) return value;
        problems_.add(at, fmt::format("{} must be a whole number from 0 to {}, not \"{}\"",
                                      shown_name(column), maximum, at.text));
        return std::nullopt;
    }

    std::optional<bool> truth(const TableEntry& at) {
        const auto value = truth_as_written(at.text);
        if (!value) problems_.add(at, fmt::format("must be true or false, not \"{}\"", at.text));
        return value;
    }

    /// Whether the row tells of this half. `half`: unsaid where the columns do not tell halves apart.
    bool read_half(const Cell& cell, Mode half, const std::optional<bool>& oom, const TableRow& row) {
        CellResult result;
        result.cell = cell;
        result.started = true;
        result.statistics.count = Statistics::unknown_count;
        bool said = false;
        bool written = false; // whether it says at least that there is nothing
        std::optional<Status> by_number;
        for (const NamedColumn& column : columns_) {
            const auto* const statistic = of_kind<StatisticColumn>(column);
            const TableEntry* const at = entry(row, column);
            if (statistic == nullptr || at == nullptr || !belongs(statistic->part, half)) continue;
            written = written || !at->text.empty();
            if (const auto word = status_as_written(at->text); word && !says_nothing(at->text))
                by_number = word;
            else
                said = read_statistic(result, *statistic, column, *at) || said;
        }
        if (!result.steps.empty())
            result.statistics = statistics_of(host_times(result), std::max(result.cell.warmup, 0));
        const TableEntry* const status = status_of(row, half);
        const TableEntry* const error = error_of(row);
        written = written || (status != nullptr && !status->text.empty());
        if (status != nullptr && !says_nothing(status->text)) {
            const std::string word = in_small_letters(without_emphasis(status->text));
            result.started = word != waiting;
            if (word != waiting && word != cut_short && !read_status(result, *status)) return true;
            if (error != nullptr && result.status && *result.status != Status::Ok)
                result.reason = error->text;
        } else if (error != nullptr) {
            result.status = status_as_written(error->text).value_or(Status::Failed);
            result.reason = error->text;
        } else if (oom == true) {
            result.status = Status::Oom;
        } else if (by_number) {
            result.status = by_number;
        } else if (said) {
            result.status = Status::Ok;
        } else {
            told_absent_ = told_absent_ || written;
            return false;
        }
        result.cell.index = cells_++;
        results_.add(std::move(result));
        return true;
    }

    static bool belongs(const Part& part, Mode half) {
        if (part.backward) return half == Mode::ForwardBackward;
        return part.mode == half || part.mode == unsaid<Mode>;
    }

    const TableEntry* status_of(const TableRow& row, Mode half) const {
        for (const NamedColumn& column : columns_)
            if (const auto* const status = of_kind<StatusColumn>(column))
                if (!status->part.backward &&
                    (status->part.mode == half || status->part.mode == unsaid<Mode>))
                    return entry(row, column);
        return nullptr;
    }

    /// Nothing where no error is told.
    const TableEntry* error_of(const TableRow& row) const {
        for (const NamedColumn& column : columns_)
            if (of_kind<ErrorColumn>(column) != nullptr)
                if (const TableEntry* const at = entry(row, column); at != nullptr && !says_nothing(at->text))
                    return at;
        return nullptr;
    }

    bool read_status(CellResult& result, const TableEntry& at) {
        result.status = status_as_written(at.text);
        if (!result.status) {
            problems_.add(at, fmt::format("the status must be one of {}, {}, {} or {}, not \"{}\"",
                                          allowed_names<Status>(), waiting, cut_short, no_cell, at.text));
            return false;
        }
        // In the words of whoever wrote them, where those say more.
        const std::string plain(without_emphasis(at.text));
        if (*result.status != Status::Ok &&
            in_small_letters(plain) != in_small_letters(name_of(*result.status)))
            result.reason = plain;
        return true;
    }

    /// False where the entry says that there is no number.
    bool read_statistic(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                        const TableEntry& at) {
        if (says_nothing(at.text)) return false;
        if (const auto listed = statistic.each_step ? entries_of_list(at.text) : std::nullopt)
            return read_steps(result, statistic, column, at, *listed);
        const auto number = read_number(at.text, commas_);
        if (!number) {
            const bool comma = at.text.find(',') != std::string::npos;
            problems_.add(at, comma
                                  ? fmt::format("{} says \"{}\", whose comma could stand before decimals or "
                                                "between thousands; write a point, or no comma",
                                                shown_name(column), at.text)
                                  : fmt::format("{} must be a number of seconds or nan, not \"{}\"",
                                                shown_name(column), at.text));
            return true;
        }
        const std::optional<double> unit = number->unit ? number->unit : statistic.unit;
        if (!unit) {
            ask_for_unit(column);
            return true;
        }
        if (number->value < 0 || number->deviation.value_or(0) < 0) {
            problems_.add(at,
                          fmt::format("{} must not be negative, but is \"{}\"", shown_name(column), at.text));
            return true;
        }
        put(result, statistic, number->value * *unit);
        if (number->deviation && statistic.figure->id == "mean")
            put(result, {&figure("stddev"), statistic.part, unit}, *number->deviation * *unit);
        return true;
    }

    void ask_for_unit(const NamedColumn& column) {
        if (unitless_.insert(column.place).second)
            problems_.add(table_.header[column.place],
                          fmt::format("{} does not say its unit; write \"{} (s)\", (ms) or (us)",
                                      shown_name(column), shown_name(column)));
    }

    /// The measured steps, one by one. False where there is none.
    bool read_steps(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                    const TableEntry& at, const std::vector<std::string_view>& listed) {
        if (listed.empty()) return false;
        if (!statistic.unit) {
            ask_for_unit(column);
            return true;
        }
        std::vector<double> times;
        for (const std::string_view text : listed) {
            const auto number = read_number(text, Commas::Unclear);
            const bool nothing = says_nothing(text);
            if (!nothing && (!number || number->value < 0)) {
                problems_.add(at, fmt::format("{} must list times of steps, and \"{}\" is none",
                                              shown_name(column), text));
                return true;
            }
            times.push_back(nothing ? Statistics::unknown
                                    : number->value * number->unit.value_or(*statistic.unit));
        }
        Cell& cell = result.cell;
        const int warmup = std::max(cell.warmup, 0);
        const auto count = static_cast<int>(times.size());
        if (warmup > 0 && cell.steps == count + warmup)
            times.insert(times.begin(), static_cast<std::size_t>(warmup), Statistics::unknown);
        else if (warmup > 0 && cell.steps != count)
            problems_.add(at,
                          fmt::format("{} lists {} steps and does not say whether the {} warm-up steps are "
                                      "among them; give the number of all steps in a column \"steps\"",
                                      shown_name(column), count, warmup));
        if (cell.steps == 0) cell.steps = count;
        for (const double seconds : times) {
            result.steps.emplace_back();
            result.steps.back().host_seconds = seconds;
        }
        return true;
    }

    static void put(CellResult& result, const StatisticColumn& statistic, double seconds) {
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

    const TableText& table_;
    const Cell& setting_;
    Problems& problems_;
    Results& results_;
    int& cells_;
    std::vector<NamedColumn> columns_;
    std::vector<Mode> modes_;
    Commas commas_ = Commas::Unclear;
    std::set<std::size_t> unitless_; ///< columns whose unit was asked for
    PresetSizes filled_;
    bool told_absent_ = false;
};

} // namespace

std::string quoted_name(const TableEntry& entry) {
    return "\"" + shown_text(without_emphasis(entry.text)) + "\"";
}

std::vector<std::string> TableReader::missing_of(const TableRow& header) {
    const std::vector<NamedColumn> columns = columns_of(header);
    const auto any = [&](const auto& is) { return std::any_of(columns.begin(), columns.end(), is); };
    std::vector<std::string> out;
    const auto has_size = [&](std::int64_t ModelShape::*member) {
        return any([&](const NamedColumn& column) {
            const auto* const size = of_kind<SizeColumn>(column);
            return size != nullptr && size->member == member;
        });
    };
    const bool all_sizes = std::all_of(size_members.begin(), size_members.end(), has_size);
    if (!all_sizes && !any([](const NamedColumn& column) { return is_axis(column, "model"); }))
        out.emplace_back(
            "a column for the model (\"Config\"), or for each of its sizes (\"d_model\", \"d_ff\", "
            "\"n_layers\", \"num_heads\")");
    if (!any([](const NamedColumn& column) { return is_axis(column, "seq"); }))
        out.emplace_back("a column for the sequence length (\"Seq Len\")");
    const auto is_mean = [](const NamedColumn& column) {
        const auto* const statistic = of_kind<StatisticColumn>(column);
        return statistic != nullptr && (statistic->figure->id == "mean" || statistic->figure->id == "median");
    };
    if (!any(is_mean))
        out.emplace_back("a column for the time of a step (\"Avg/Step(s) FWD\", \"mean (ms)\")");
    return out;
}

std::vector<std::string> TableReader::missing_of(const TableText& table) {
    std::vector<std::string> out = missing_of(table.header);
    for (const NamedColumn& column : columns_of(table.header)) {
        const auto* const statistic = of_kind<StatisticColumn>(column);
        if (statistic == nullptr || statistic->unit) continue;
        const bool in_entries = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
            const auto number = column.place < row.size()
                                    ? read_number(row[column.place].text, Commas::Unclear)
                                    : std::optional<WrittenNumber>();
            return number && number->unit;
        });
        if (!in_entries)
            out.push_back(
                fmt::format("a unit for {}, such as (s) or (ms)", quoted_name(table.header[column.place])));
    }
    return out;
}

void TableReader::read(const TableText& table, const Cell& setting) {
    Rows rows(table, setting, problems_, results_, cells_);
    rows.read();
    std::string unread;
    std::vector<std::pair<ColumnMeaning, const TableEntry*>> seen;
    for (const TableEntry& name : table.header) {
        const ColumnMeaning meaning = meaning_of(name.text);
        if (std::holds_alternative<OtherColumn>(meaning))
            unread += (unread.empty() ? "" : ", ") + quoted_name(name);
        if (std::holds_alternative<OtherColumn>(meaning) || std::holds_alternative<IndexColumn>(meaning))
            continue;
        const auto same = std::find_if(seen.begin(), seen.end(),
                                       [&](const auto& each) { return says_the_same(each.first, meaning); });
        if (same != seen.end())
            problems_.add(name, same->second->text == name.text
                                    ? fmt::format("the column {} stands twice", quoted_name(name))
                                    : fmt::format("{} says the same as {}; leave one of them out",
                                                  quoted_name(name), quoted_name(*same->second)));
        seen.emplace_back(meaning, &name);
    }
    const TableEntry& first = table.header.front();
    const std::string place = first.record != 0 ? std::string() : place_of_row(first) + ": ";
    if (!unread.empty()) remark(Severity::Info, place + "columns left out: " + unread);
    if (const std::string filled = rows.presets_remark(); !filled.empty())
        remark(Severity::Warning, place + filled);
}

Results TableReader::take() && {
    problems_.refuse();
    for (const Message& message : remarks_)
        results_.apply(message);
    return std::move(results_);
}

} // namespace stepscope
