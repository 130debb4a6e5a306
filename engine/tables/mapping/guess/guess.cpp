#include "tables/mapping/guess/guess.h"

#include "system/characters/small_letters.h"
#include "tables/mapping/guess/above_table.h"
#include "tables/mapping/guess/across.h"
#include "tables/mapping/guess/foreign_names.h"
#include "tables/mapping/guess/path_names.h"
#include "tables/mapping/import_table.h"
#include "tables/mapping/long_table.h"
#include "tables/reading/names/named_columns.h"
#include "tables/reading/written_values.h"
#include "tables/text/words.h"
#include "workload/presets.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace stepscope {

namespace {

bool is_number(std::string_view text) {
    return read_number(text, Commas::DecimalGrouped).has_value() ||
           read_number(text, Commas::Thousands).has_value();
}

/// Whether a row may be more names: it has none of what tells a measurement, and rows below it have.
bool is_line_of_names(const TableText& table) {
    if (table.rows.size() < 2) return false;
    const TableRow& row = table.rows.front();
    const auto tells = [](const TableEntry& each) {
        return is_number(each.text) || status_as_written(each.text).has_value();
    };
    const bool below = std::any_of(table.rows[1].begin(), table.rows[1].end(), tells);
    if (!below || std::any_of(row.begin(), row.end(), tells)) return false;
    const bool units = std::all_of(row.begin(), row.end(), [](const TableEntry& each) {
        const std::string_view text = trimmed(each.text);
        const bool bracketed = text.size() > 2 && (text.front() == '(' || text.front() == '[');
        const std::string_view bare = bracketed ? text.substr(1, text.size() - 2) : text;
        return says_nothing(text) || unit_written(bare) || byte_unit_named(bare);
    });
    std::set<std::string> names;
    bool spans = false;
    for (const TableEntry& each : table.header)
        spans = spans || trimmed(each.text).empty() || !names.insert(each.text).second;
    const bool any =
        std::any_of(row.begin(), row.end(), [](const TableEntry& each) { return !says_nothing(each.text); });
    return any && (units || spans);
}

/// Guesses column by column, each step with what the ones before have left.
class Guesser {
public:
    /// Both outlive this.
    Guesser(const RawTable& raw, const std::stop_token& stop) : raw_(raw), stop_(stop) {
        out_.mapping.header_lines = raw.header_lines_said        ? raw.header_lines
                                    : is_line_of_names(raw.text) ? 2
                                                                 : 1;
        table_ = with_names(raw, out_.mapping.header_lines);
        names_ = names_of(table_);
        columns().resize(names_.size());
        for (std::size_t i = 0; i < names_.size(); ++i)
            columns()[i].name = names_[i];
    }

    GuessedMapping take() && {
        by_names();
        by_last_part_of_names();
        by_contents();
        rates();
        keys();
        across();
        statuses();
        labels();
        models_of_last_resort();
        above();
        units_by_values();
        runs();
        return std::move(out_);
    }

private:
    std::vector<MappedColumn>& columns() { return out_.mapping.columns; }

    void assume(AssumptionKind kind, std::string column, std::string value) {
        out_.assumptions.push_back({kind, std::move(column), std::move(value)});
    }

    static void set(MappedColumn& column, const ColumnMeaning& meaning) {
        column.kind = &kind_of(meaning);
        column.unit = unit_of(meaning);
        column.part = column.kind->has_part ? part_of(meaning) : Part();
    }

    bool is_free(const MappedColumn& column) const { return column.kind == &column_kinds().front(); }

    bool has(std::string_view kind) {
        return std::any_of(columns().begin(), columns().end(),
                           [kind](const MappedColumn& each) { return each.kind->id == kind; });
    }

    /// Sets it unless another column holds the same.
    bool offer(MappedColumn& column, const ColumnMeaning& meaning) {
        MappedColumn as = column;
        set(as, meaning);
        if (is_free(as) || taken_.contains(held_by(as))) return false;
        column = as;
        taken_.insert(held_by(column));
        return true;
    }

    /// What the name of a column says.
    struct Found {
        std::size_t place;
        ColumnMeaning meaning;
        bool vague = false;  ///< it may well be of something else: of several the first
        std::string at = {}; ///< of the axis that lies across
    };

    /// Offers columns that are equally well named. Several that hold the same are one where the same stands
    /// in them; else somebody has to say which of them it is: the mapping has them all, which it lacks to be
    /// read (LackKind::Twice).
    void offer_all(const std::vector<Found>& equals) {
        std::map<HeldByColumn, const Found*> firsts;
        for (const Found& each : equals) {
            MappedColumn& column = columns()[each.place];
            MappedColumn as = column;
            as.at = each.at;
            set(as, each.meaning);
            if (!is_free(column) || is_free(as)) continue;
            HeldByColumn held = held_by(as);
            std::get<std::string_view>(held) = each.at; // which outlives `as`
            const auto [first, fresh] = firsts.try_emplace(held, &each);
            if (fresh ? taken_.contains(held)
                      : is_free(columns()[first->second->place]) || each.vague ||
                            says_as_much(*first->second, each))
                continue;
            column = std::move(as);
            taken_.insert(held_by(column));
        }
    }

    /// Whether two columns tell the same in each row, in whatever unit and to the digits that are written.
    bool says_as_much(const Found& a, const Found& b) const {
        constexpr double rounding = 0.01;
        const auto in_row = [](const TableRow& row, const Found& at) {
            return at.place < row.size() ? std::string_view(row[at.place].text) : std::string_view();
        };
        const auto number = [](std::string_view text, const Found& of) -> std::optional<double> {
            const auto written = read_number(text, Commas::DecimalGrouped);
            if (!written) return std::nullopt;
            const auto* const statistic = std::get_if<StatisticColumn>(&of.meaning);
            const auto* const memory = std::get_if<MemoryColumn>(&of.meaning);
            if (memory != nullptr) return written->value * memory->unit.value_or(1);
            if (statistic == nullptr) return written->value;
            const double unit = written->unit.value_or(statistic->unit.value_or(1));
            return statistic->rate && !written->of_rate
                       ? time_of_rate(*written, statistic->unit.value_or(1)).value
                       : written->value * unit;
        };
        return std::all_of(table_.rows.begin(), table_.rows.end(), [&](const TableRow& row) {
            const std::string_view of_a = in_row(row, a);
            const std::string_view of_b = in_row(row, b);
            const auto x = number(of_a, a);
            const auto y = number(of_b, b);
            if (!x || !y) return trimmed(of_a) == trimmed(of_b) || (says_nothing(of_a) && says_nothing(of_b));
            return std::abs(*x - *y) <= rounding * std::max(std::abs(*x), std::abs(*y));
        });
    }

    std::vector<std::string_view> entries(std::size_t place) const {
        std::vector<std::string_view> out;
        for (const TableRow& row : table_.rows)
            if (place < row.size() && !says_nothing(row[place].text)) out.emplace_back(row[place].text);
        return out;
    }

    bool all(std::size_t place, const auto& is) const {
        const std::vector<std::string_view> texts = entries(place);
        return !texts.empty() && std::all_of(texts.begin(), texts.end(), is);
    }

    void by_names() {
        const std::vector<NamedColumn> named = columns_of(table_.header);
        const auto take = [&](bool vague) {
            std::vector<Found> found;
            for (const NamedColumn& column : named)
                if (is_known(column.meaning) && is_vague(column) == vague &&
                    !(vague && all(column.place, is_number)))
                    found.push_back({column.place, column.meaning, vague, {}});
            offer_all(found);
        };
        take(false);
        take(true);
    }

    /// A "name" may be that of a run, a "size" a number of bytes: one that says more goes before.
    bool is_vague(const NamedColumn& column) const {
        return is_one_of(joined(words_of(names_[column.place])), {"name", "size", "model size"});
    }

    /// "config.d_model", and other names of the same things, of which nobody else's column is called so.
    void by_last_part_of_names() {
        // A step is of the whole batch, where its parts are told beside it.
        const bool has_whole_batch = std::any_of(names_.begin(), names_.end(), [](const std::string& name) {
            return joined(words_of(name)).starts_with("global");
        });
        std::vector<Found> found;
        for (std::size_t i = 0; i < columns().size(); ++i)
            if (auto end = is_free(columns()[i]) ? end_of_path(shown_name(table_.header[i])) : std::nullopt)
                found.push_back({i, std::move(end->meaning), end->vague, {}});
        offer_all(found);
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (!is_free(columns()[i])) continue;
            const std::string& name = names_[i];
            if (const auto unit = unit_written(trimmed(name))) { // "ms" and nothing else
                offer(columns()[i],
                      StatisticColumn{
                          .figure = &figure("mean"), .part = {}, .unit = unit->seconds, .rate = unit->rate});
                continue;
            }
            const std::string words = joined(words_of(name));
            const std::string_view kind = kind_elsewhere(words);
            if (kind.empty() || (has_whole_batch && words.starts_with("micro"))) continue;
            const bool numbers = all(i, [](std::string_view text) { return is_number(text); });
            const bool wants_number = kind == "seq" || kind == "batch";
            if (numbers == wants_number) offer(columns()[i], column_kind_named(kind)->meaning);
        }
    }

    void by_contents() {
        for (std::size_t i = 0; i < columns().size(); ++i) {
            MappedColumn& column = columns()[i];
            if (!is_free(column) || all(i, [](std::string_view text) { return is_number(text); })) continue;
            if (all(i, [](std::string_view text) { return is_preset(text); }) &&
                offer(column, AxisColumn{&axis_named("model")}))
                continue;
            bool found = false;
            for (const Axis& axis : axes())
                if (axis.kind == AxisKind::Choice && !found)
                    found = all(i,
                                [&axis](std::string_view text) {
                                    return !truth_as_written(text) &&
                                           choice_named(axis, choice_as_written(axis, text)) != nullptr;
                                }) &&
                            offer(column, AxisColumn{&axis});
        }
    }

    /// Words for what became of a row. Where the name is that of a measurement, they are what became of that
    /// one: a column of times may be OOM from top to bottom.
    void statuses() {
        for (std::size_t i = 0; i < columns().size(); ++i)
            if (is_free(columns()[i]) && !names_measurement(names_[i]) && are_statuses(i))
                offer(columns()[i], StatusColumn{});
    }

    bool are_statuses(std::size_t place) const {
        return all(place, [](std::string_view text) { return status_as_written(text).has_value(); });
    }

    static bool is_preset(std::string_view text) {
        const std::string small = in_small_letters(without_emphasis(text));
        return std::any_of(model_presets().begin(), model_presets().end(),
                           [&small](const ModelShape& each) { return in_small_letters(each.name) == small; });
    }

    /// Of tokens and of sequences in a second, where nothing else tells a time.
    void rates() {
        if (has("mean")) return;
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (!is_free(columns()[i])) continue;
            const std::optional<CountedRate> rate = rate_named(names_[i]);
            if (!rate) continue;
            if (rate->short_for_it)
                assume(AssumptionKind::Contents, names_[i], std::string(rate->unit->name));
            columns()[i].kind = column_kind_named("mean");
            columns()[i].unit = rate->unit;
            columns()[i].part = rate->part;
            taken_.insert(held_by(columns()[i]));
            return;
        }
    }

    std::vector<const Axis*> said_axes() {
        std::vector<const Axis*> out;
        for (const MappedColumn& each : columns())
            if (const auto* const axis = std::get_if<AxisColumn>(&each.kind->meaning))
                out.push_back(axis->axis);
        return out;
    }

    void across() {
        std::vector<std::string> free;
        for (std::size_t i = 0; i < columns().size(); ++i)
            if (is_free(columns()[i]) && tells(i)) free.push_back(names_[i]);
        const Axis* const axis = axis_across(free, said_axes());
        if (axis == nullptr) return;
        out_.mapping.across = axis;
        std::vector<Found> all_across;
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (!is_free(columns()[i]) || !tells(i)) continue;
            // As it stands there: of "128 (ms)" that stands again the name is "128 (ms) (2)".
            if (auto found = value_in_name(*axis, shown_name(table_.header[i])))
                all_across.push_back({i, std::move(found->meaning), false, std::move(found->value)});
        }
        offer_all(all_across);
    }

    /// Whether a column has numbers, or words where they would be.
    bool tells(std::size_t place) const {
        return all(place, [](std::string_view text) {
            return is_number(text) || read_bytes(text, Commas::Unclear, 1).has_value() ||
                   status_as_written(text).has_value();
        });
    }

    /// Names of objects (tables/reading/keyed_objects.h) that are numbers: sequence lengths stand there more
    /// often than anything else.
    void keys() {
        constexpr std::int64_t shortest = 16;
        if (has("seq")) return;
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (!is_free(columns()[i]) || !names_[i].starts_with("key")) continue;
            const bool lengths =
                all(i, [](std::string_view text) { return read_whole(text).value_or(0) >= shortest; });
            if (!lengths || !offer(columns()[i], AxisColumn{&axis_named("seq")})) continue;
            assume(AssumptionKind::Contents, names_[i], "seq");
            return;
        }
    }

    void labels() {
        if (has("mode")) return;
        bool said = has("model");
        for (std::size_t i = 0; i < columns().size(); ++i) {
            const bool model = columns()[i].kind->id == "model";
            const bool text = is_free(columns()[i]) && !said &&
                              !all(i, [](std::string_view each) { return is_number(each); });
            if (!model && !text) continue;
            const std::vector<std::string_view> texts = entries(i);
            const auto labelled = std::count_if(texts.begin(), texts.end(), [model](std::string_view each) {
                const RowLabel label = label_of(each);
                return !(label.part == Part{}) || !label.unit.empty() || (label.figure != nullptr && !model);
            });
            if (labelled == 0 || 2 * static_cast<std::size_t>(labelled) < texts.size()) continue;
            columns()[i].kind = column_kind_named("label");
            said = true;
            if (!model) assume(AssumptionKind::Contents, names_[i], "label");
        }
    }

    /// A column of words, where nothing else says the model: the first that speaks of one, else the first of
    /// all.
    void models_of_last_resort() {
        if (has("model") || has("label") || out_.mapping.across == &axis_named("model")) return;
        if (has("d_model") && has("layers")) return;
        const auto may_be = [this](std::size_t i) {
            return is_free(columns()[i]) && !are_statuses(i) && all(i, [](std::string_view text) {
                       return !is_number(text) && !truth_as_written(text) &&
                              text.find(':') == std::string_view::npos;
                   });
        };
        std::optional<std::size_t> found;
        bool speaks = false;
        for (std::size_t i = 0; i < columns().size() && !speaks; ++i) {
            const std::vector<std::string> words = words_of(names_[i]);
            speaks = std::find(words.begin(), words.end(), "model") != words.end() && may_be(i);
            if (speaks || (!found && may_be(i))) found = i;
        }
        if (!found) return;
        columns()[*found].kind = column_kind_named("model");
        assume(AssumptionKind::Contents, names_[*found], "model");
    }

    void above() {
        const AboveTable said = read_above(raw_.above);
        const bool parts =
            has("label") || std::any_of(columns().begin(), columns().end(),
                                        [](const auto& each) { return !(each.part == Part{}); });
        for (const Axis& axis : axes()) {
            if (parts && axis.name == "mode") continue;
            const std::vector<const Axis*> known = said_axes();
            if (std::find(known.begin(), known.end(), &axis) != known.end() || out_.mapping.across == &axis ||
                is_known(axis, raw_.setting) || !is_known(axis, said.cell))
                continue;
            axis.set_value(out_.mapping.constants, axis.value(said.cell));
            assume(AssumptionKind::Constant, std::string(axis.name), text_of(axis, said.cell));
        }
        if (said.unit == nullptr) return;
        for (const std::size_t place : without_unit())
            take_unit(place, *said.unit, AssumptionKind::UnitByText);
    }

    /// The columns whose unit nothing says.
    std::vector<std::size_t> without_unit() const {
        const ColumnPlaces places = places_of(table_);
        std::vector<std::size_t> out;
        for (const Lack& lack : lacks_of(table_, out_.mapping))
            if (lack.kind == LackKind::Unit) out.push_back(places.find(lack.name)->second);
        return out;
    }

    void take_unit(std::size_t place, const ColumnUnit& unit, AssumptionKind why) {
        MappedColumn& column = columns()[place];
        if (!fits(unit, column.kind->quantity)) return;
        column.unit = &unit;
        assume(why, column.name, std::string(unit.name));
    }

    /// A step of such models takes from a tenth of a millisecond to minutes: means far below 1 are seconds,
    /// those of some tens and more milliseconds. What lies between nobody knows.
    void units_by_values() {
        const std::vector<std::size_t> without = without_unit();
        std::vector<double> means;
        for (const std::size_t place : without) {
            const auto* const statistic = std::get_if<StatisticColumn>(&columns()[place].kind->meaning);
            if (statistic == nullptr || !is_step_time(*statistic->figure)) continue;
            for (const std::string_view text : entries(place))
                if (const auto number = read_number(text, Commas::DecimalGrouped);
                    number && number->value > 0)
                    means.push_back(number->value);
        }
        if (means.empty()) return;
        const auto [least, most] = std::minmax_element(means.begin(), means.end());
        const char* const name = *most < 1 ? "s" : *least >= 1 && *most >= 20 ? "ms" : nullptr;
        if (name == nullptr) return;
        for (const std::size_t place : without)
            take_unit(place, *column_unit_named(name), AssumptionKind::UnitByValues);
    }

    void runs() {
        if (!rows_repeat_cells(raw_, out_.mapping, stop_)) return;
        out_.mapping.runs = true;
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (!is_free(columns()[i])) continue;
            const std::string words = joined(words_of(names_[i]));
            if (words.empty() ||
                is_one_of(words, {"run", "runs", "run id", "trial", "rep", "repeat", "repetition", "iter",
                                  "iteration", "step", "index", "id", "i", "loss"}))
                continue;
            const std::vector<std::string_view> texts = entries(i);
            const std::set<std::string_view> different(texts.begin(), texts.end());
            if (different.size() > 1 && different.size() < texts.size())
                assume(AssumptionKind::Runs, names_[i], {});
        }
    }

    const RawTable& raw_;
    const std::stop_token& stop_;
    TableView table_;
    std::vector<std::string> names_;
    GuessedMapping out_;
    std::set<HeldByColumn> taken_; ///< what columns hold, by their names or by what stands in them
};

} // namespace

GuessedMapping guess_mapping(const RawTable& table, const std::stop_token& stop) {
    return Guesser(table, stop).take();
}

} // namespace stepscope
