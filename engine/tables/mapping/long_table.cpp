#include "tables/mapping/long_table.h"

#include "tables/limits.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace stepscope {

namespace {

/// Where a mapped column stands in the table.
struct Source {
    const MappedColumn* column;
    std::size_t place;
};

/// What a label says of the numbers of its row.
struct Variant {
    Part part;
    const Figure* figure = nullptr;

    friend bool operator==(const Variant&, const Variant&) = default;
};

/// A column of the long table: which entry of a row goes there.
struct Target {
    ColumnMeaning meaning;
    enum { Entry, Across, LabelModel, LabelMode, AtEntry } from = Entry;
    std::size_t place = 0;       ///< of Entry; of AtEntry: which of the columns of a value
    std::optional<Variant> only; ///< of rows whose label says this
};

bool same_but_at(const MappedColumn& a, const MappedColumn& b) {
    return a.kind == b.kind && a.unit == b.unit && a.part == b.part;
}

ColumnMeaning with_variant(ColumnMeaning meaning, const Variant& variant) {
    std::visit(
        [&variant](auto& each) {
            if constexpr (requires { each.part; })
                if (each.part == Part{}) each.part = variant.part;
        },
        meaning);
    if (auto* const statistic = std::get_if<StatisticColumn>(&meaning);
        statistic != nullptr && variant.figure != nullptr)
        statistic->figure = variant.figure;
    return meaning;
}

bool is_blank_row(const TableRow& row) {
    return row.empty() ||
           (row.front().record == 0 &&
            std::all_of(row.begin(), row.end(), [](const auto& each) { return trimmed(each.text).empty(); }));
}

class Layout {
public:
    Layout(const TableView& table, const ColumnMapping& mapping) : table_(table), mapping_(mapping) {
        const ColumnPlaces places = places_of(table);
        for (const MappedColumn& column : mapping.columns) {
            const auto found = places.find(column.name);
            if (found == places.end() || std::holds_alternative<OtherColumn>(column.kind->meaning)) continue;
            place({&column, found->second});
        }
        find_variants();
        make_targets();
    }

    LongTable fill(const RowRefused& refused, const std::stop_token& stop) const {
        LongTable out;
        if (is_long()) {
            out.table = table_;
            for (const Target& target : targets_)
                out.columns.push_back({target.meaning, target.place});
            return out;
        }
        for (const Target& target : targets_) {
            out.columns.push_back({target.meaning, out.columns.size()});
            out.table.header.push_back(name_of(target));
        }
        Allowance made = allowed_entries();
        for (const TableRow& row : table_.rows) {
            go_on_unless_stopped(stop);
            if (is_blank_row(row)) continue;
            if (row.size() > table_.header.size())
                refused(row, fmt::format("the row has {} entries, the table {} columns", row.size(),
                                         table_.header.size()));
            else
                add_rows(out.made, row, made);
        }
        const bool statistics =
            std::any_of(variants_.begin(), variants_.end(), [](const Variant& each) { return each.figure; });
        if (statistics) join_rows(out.made);
        out.table.rows = out.made;
        return out;
    }

private:
    /// Whether rows are taken as they stand.
    bool is_long() const { return !label_ && mapping_.across == nullptr; }

    void place(const Source& source) {
        if (source.column->kind->is_label) {
            label_ = source.place;
        } else if (mapping_.across == nullptr || source.column->at.empty()) {
            common_.push_back(source);
        } else {
            auto like = std::find_if(likes_.begin(), likes_.end(), [&](const Source& each) {
                return same_but_at(*each.column, *source.column);
            });
            if (like == likes_.end()) like = likes_.insert(likes_.end(), source);
            if (!at_.contains(source.column->at)) order_.push_back(source.column->at);
            at_[source.column->at][static_cast<std::size_t>(like - likes_.begin())] = source.place;
        }
    }

    /// What labels say, in their order; one that says nothing, where there are none.
    void find_variants() {
        for (const TableRow& row : table_.rows)
            if (label_ && *label_ < row.size()) {
                const RowLabel label = label_of(row[*label_].text);
                const Variant variant{label.part, label.figure};
                if (std::find(variants_.begin(), variants_.end(), variant) == variants_.end())
                    variants_.push_back(variant);
            }
        if (variants_.empty()) variants_.emplace_back();
    }

    void make_targets() {
        if (label_) {
            targets_.push_back({AxisColumn{&axis_named("model")}, Target::LabelModel, 0, {}});
            targets_.push_back({AxisColumn{&axis_named("mode")}, Target::LabelMode, 0, {}});
        }
        if (mapping_.across != nullptr)
            targets_.push_back({AxisColumn{mapping_.across}, Target::Across, 0, {}});
        for (const Source& source : common_)
            add_targets(*source.column, Target::Entry, source.place);
        for (std::size_t i = 0; i < likes_.size(); ++i)
            add_targets(*likes_[i].column, Target::AtEntry, i);
    }

    /// One, or one for each of what labels say.
    void add_targets(const MappedColumn& column, decltype(Target::from) from, std::size_t place) {
        const ColumnMeaning meaning = meaning_of(column);
        if (!label_ || !column.kind->has_part || !(column.part == Part{})) {
            targets_.push_back({meaning, from, place, {}});
            return;
        }
        for (const Variant& variant : variants_)
            targets_.push_back({with_variant(meaning, variant), from, place, variant});
    }

    TableEntry name_of(const Target& target) const {
        switch (target.from) {
        case Target::Entry:
            return table_.header[target.place];
        case Target::AtEntry:
            return name_of_like(target.place);
        case Target::LabelModel:
        case Target::LabelMode:
            return table_.header[*label_];
        case Target::Across:
            break;
        }
        TableEntry out = table_.header.front();
        out.text = mapping_.across->name;
        return out;
    }

    /// Of the columns across, which are one in the long table: "128 … 512".
    TableEntry name_of_like(std::size_t like) const {
        TableEntry out = table_.header[likes_[like].place];
        std::size_t last = likes_[like].place;
        for (const std::string& value : order_)
            if (const auto found = at_.at(value).find(like); found != at_.at(value).end())
                last = std::max(last, found->second);
        if (last != likes_[like].place) out.text += " \u2026 " + table_.header[last].text;
        return out;
    }

    /// Rows that differ in nothing but what is of one statistic alone are one cell's: the first gets it all.
    void join_rows(std::vector<TableRow>& rows) const {
        std::map<std::string, std::size_t> seen;
        std::vector<TableRow> out;
        for (TableRow& row : rows) {
            std::string key;
            for (std::size_t i = 0; i < row.size(); ++i)
                if (!targets_[i].only) key += row[i].text + '\x1f';
            const auto [found, fresh] = seen.try_emplace(key, out.size());
            if (fresh) {
                out.push_back(std::move(row));
                continue;
            }
            TableRow& first = out[found->second];
            const auto both = [&](std::size_t i) { return !row[i].absent && !first[i].absent; };
            bool clash = false;
            for (std::size_t i = 0; i < row.size(); ++i)
                clash = clash || (targets_[i].only && both(i));
            if (clash) { // another run of the cell
                found->second = out.size();
                out.push_back(std::move(row));
                continue;
            }
            for (std::size_t i = 0; i < row.size(); ++i)
                if (targets_[i].only && !row[i].absent) first[i] = row[i];
        }
        rows = std::move(out);
    }

    void add_rows(std::vector<TableRow>& out, const TableRow& row, Allowance& made) const {
        const RowLabel label = label_ && *label_ < row.size() ? label_of(row[*label_].text) : RowLabel();
        if (mapping_.across == nullptr) {
            made.take(targets_.size() - std::min(targets_.size(), row.size()));
            out.push_back(filled(row, label, {}, {}));
            return;
        }
        const auto tells = [&](const std::map<std::size_t, std::size_t>& places) {
            return std::any_of(places.begin(), places.end(), [&row](const auto& each) {
                return each.second < row.size() && !says_nothing(row[each.second].text);
            });
        };
        const bool any = std::any_of(order_.begin(), order_.end(),
                                     [&](const std::string& at) { return tells(at_.at(at)); });
        for (const std::string& at : order_) {
            const auto& places = at_.at(at);
            if (any && !tells(places)) continue;
            made.take(targets_.size() - std::min(targets_.size(), places.size()));
            out.push_back(filled(row, label, at, places));
        }
    }

    TableRow filled(const TableRow& row, const RowLabel& label, const std::string& at,
                    const std::map<std::size_t, std::size_t>& places) const {
        TableEntry nothing = row.front();
        nothing.text.clear();
        nothing.absent = true;
        TableRow out;
        out.reserve(targets_.size());
        for (const Target& target : targets_) {
            std::size_t place = target.place;
            if (target.from == Target::LabelModel || target.from == Target::LabelMode) place = *label_;
            if (target.from == Target::AtEntry) {
                const auto found = places.find(target.place);
                place = found != places.end() ? found->second : row.size();
            }
            const bool there =
                target.from == Target::Across ||
                (place < row.size() && (!target.only || *target.only == Variant{label.part, label.figure}));
            TableEntry entry = there && target.from != Target::Across ? row[place] : nothing;
            entry.absent = !there || entry.absent;
            if (target.from == Target::Across) entry.text = at;
            if (target.from == Target::LabelModel) entry.text = label.model;
            if (target.from == Target::LabelMode)
                entry.text = label.part.mode != unsaid<Mode> ? stepscope::name_of(label.part.mode) : "";
            if (there && !label.unit.empty() && std::holds_alternative<StatisticColumn>(target.meaning))
                add_unit(entry, label.unit);
            out.push_back(std::move(entry));
        }
        return out;
    }

    /// The unit of a row stands behind each of its numbers that has none.
    static void add_unit(TableEntry& entry, const std::string& unit) {
        const auto number = read_number(entry.text, Commas::DecimalGrouped);
        if (number && !number->unit && !number->deviation_unit) entry.text += " " + unit;
    }

    const TableView& table_;
    const ColumnMapping& mapping_;
    std::vector<Source> common_;
    std::vector<Source> likes_; ///< of the columns across that differ in nothing but the value, the first
    std::vector<std::string> order_;                               ///< values across, as they stand
    std::map<std::string, std::map<std::size_t, std::size_t>> at_; ///< by value and like: the place
    std::optional<std::size_t> label_;
    std::vector<Variant> variants_;
    std::vector<Target> targets_;
};

/// The kind of step that a text names with all of its words; none: it says something else.
std::optional<Part> part_said(std::string_view text) {
    std::vector<std::string> words = words_of(text);
    std::erase_if(words, [](const std::string& word) { return is_one_of(word, {"pass", "only", "step"}); });
    Part part;
    return take_part(words, part) == PartSaid::Whole && words.empty() ? std::optional(part) : std::nullopt;
}

std::string_view without_joints(std::string_view text) {
    constexpr std::string_view at_ends = " \t-_:/,|";
    const std::size_t first = text.find_first_not_of(at_ends);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(at_ends) - first + 1);
}

constexpr std::string_view joints = " -_:/,|";

/// Where words may be parted from the rest of a label: before the last few of its words.
std::vector<std::size_t> last_joints(std::string_view text) {
    std::vector<std::size_t> out;
    for (std::size_t at = text.find_last_of(joints);
         at != std::string_view::npos && at > 0 && out.size() < table_limits::label_words;
         at = at > 0 ? text.find_last_of(joints, at - 1) : std::string_view::npos) {
        at = text.find_last_not_of(joints, at); // several are as one
        if (at == std::string_view::npos) break;
        out.push_back(++at);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

/// The same behind the first few, the last of these first.
std::vector<std::size_t> first_joints(std::string_view text) {
    std::vector<std::size_t> out;
    for (std::size_t at = text.find_first_of(joints);
         at != std::string_view::npos && out.size() < table_limits::label_words;
         at = text.find_first_of(joints, at)) {
        if (at > 0) out.push_back(at);
        at = text.find_first_not_of(joints, at);
        if (at == std::string_view::npos) break;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

/// Takes a statistic off the end of a label: "small fwd std", "small mean time".
std::string_view without_statistic(std::string_view text, const Figure*& figure) {
    for (const std::size_t at : last_joints(text)) {
        const std::string_view model = without_joints(text.substr(0, at));
        const std::vector<std::string> words = words_of(text.substr(at));
        const ColumnMeaning meaning = meaning_of(joined(words));
        const auto* const statistic = std::get_if<StatisticColumn>(&meaning);
        if (model.empty() || words.empty() || statistic == nullptr || statistic->unit ||
            !(statistic->part == Part{}))
            continue;
        figure = statistic->figure;
        return model;
    }
    return text;
}

} // namespace

RowLabel label_of(std::string_view text) {
    RowLabel out;
    std::string_view rest = without_emphasis(text);
    // "(ms)", "[fwd]" at the end.
    while (rest.ends_with(')') || rest.ends_with(']')) {
        const std::size_t open = rest.rfind(rest.back() == ')' ? '(' : '[');
        if (open == std::string_view::npos) break;
        const std::string_view inside = rest.substr(open + 1, rest.size() - open - 2);
        if (out.unit.empty() && unit_written(inside))
            out.unit = trimmed(inside);
        else if (const auto part = part_said(inside); part && out.part == Part{})
            out.part = *part;
        else
            break;
        rest = trimmed(rest.substr(0, open));
    }
    rest = without_statistic(rest, out.figure);
    out.model = rest;
    if (!(out.part == Part{})) return out;
    // The longest run of words at either end that names a kind of step.
    const auto take = [&out](std::string_view model, std::string_view said) {
        model = without_joints(model);
        const auto part = model.empty() ? std::nullopt : part_said(said);
        if (!part) return false;
        out.part = *part;
        out.model = model;
        return true;
    };
    for (const std::size_t at : last_joints(rest))
        if (take(rest.substr(0, at), rest.substr(at))) return out;
    for (const std::size_t at : first_joints(rest))
        if (take(rest.substr(at), rest.substr(0, at))) return out;
    return out;
}

LongTable long_table(const TableView& table, const ColumnMapping& mapping, const RowRefused& refused,
                     const std::stop_token& stop) {
    return Layout(table, mapping).fill(refused, stop);
}

} // namespace stepscope
