#include "records/filter/cell_filter.h"

#include "records/figures.h"
#include "records/filter/filter_number.h"
#include "records/run_name.h"
#include "records/trust.h"
#include "system/characters/small_letters.h"
#include "workload/axes.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

bool contains(std::string_view text, std::string_view word) {
    return in_small_letters(text).find(in_small_letters(word)) != std::string::npos;
}

std::string_view name_of_state(CellState state) {
    switch (state) {
    case CellState::Waiting:
        return "waiting";
    case CellState::Running:
        return "running";
    case CellState::Ok:
        return name_of(Status::Ok);
    case CellState::Oom:
        return name_of(Status::Oom);
    case CellState::Failed:
        return name_of(Status::Failed);
    case CellState::Cancelled:
        return name_of(Status::Cancelled);
    case CellState::Skipped:
        return name_of(Status::Skipped);
    }
    return {};
}

/// All words for a cell's value of a field that holds text.
std::vector<std::string_view> words_of(const AxisChoice& choice) {
    return {choice.name, choice.label, choice.short_label};
}

struct Words {
    std::string own; // what `all` may point at
    std::vector<std::string_view> all;
};

void add_words(Words& words, std::string_view field, const CellResult& cell) {
    if (field == status_field) {
        words.all = {name_of_state(state_of(cell))};
        if (cell.status == Status::Oom) words.all.emplace_back("out of memory");
        if (is_noisy(cell)) words.all.emplace_back("noisy");
        if (!doubts_of(cell).empty()) words.all.emplace_back("in doubt");
        return;
    }
    if (field == run_name_fact) {
        words.own = run_name_of(cell);
        if (!words.own.empty()) words.all = {words.own};
        return;
    }
    const Axis* const axis = axis_of(field);
    if (axis == nullptr) return;
    words.own = text_of(*axis, cell.cell);
    if (const AxisChoice* const choice = choice_named(*axis, words.own))
        words.all = words_of(*choice);
    else if (!words.own.empty())
        words.all = {words.own};
}

/// Whether a word is the whole name of one of the field's choices: "fwd" then is not part of "fwd + bwd".
bool names_a_choice(std::string_view field, std::string_view word) {
    const Axis* const axis = axis_of(field);
    if (axis == nullptr) return false;
    return std::any_of(axis->choices.begin(), axis->choices.end(), [&](const AxisChoice& choice) {
        const auto words = words_of(choice);
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view each) { return bare(each) == bare(word); });
    });
}

bool compares(Relation relation, std::string_view field, double value, std::string_view text) {
    const auto range = range_from(field, text);
    if (range && relation == Relation::IsNot) return !is_within(value, *range);
    const std::optional<FilterNumber> number = number_from(field, text);
    switch (relation) {
    case Relation::Has:
    case Relation::Is:
        return (range && is_within(value, *range)) || (number && equal(value, *number));
    case Relation::IsNot:
        return number && !equal(value, *number);
    case Relation::Less:
        return number && value < number->value;
    case Relation::LessOrEqual:
        return number && (value < number->value || equal(value, *number));
    case Relation::Greater:
        return number && value > number->value;
    case Relation::GreaterOrEqual:
        return number && (value > number->value || equal(value, *number));
    }
    return false;
}

bool any_value(const FilterTerm& term, const auto& holds) {
    return std::any_of(term.values.begin(), term.values.end(), holds);
}

bool accepts_word(const FilterTerm& term, const CellResult& cell, const CellFilter::Shows& shows) {
    return any_value(term, [&](const std::string& word) {
        if (shows) return shows(cell, {}, word);
        const auto field_has = [&](std::string_view field) {
            Words words;
            add_words(words, field, cell);
            return std::any_of(words.all.begin(), words.all.end(),
                               [&](std::string_view each) { return contains(each, word); });
        };
        return field_has(status_field) || field_has(run_name_fact) ||
               std::any_of(axes().begin(), axes().end(),
                           [&](const Axis& axis) { return field_has(axis.name); });
    });
}

bool accepts_text(const FilterTerm& term, const CellResult& cell, const CellFilter::Shows& shows) {
    Words words;
    add_words(words, term.field, cell);
    if (words.all.empty()) return false;
    const auto is = [&](const std::string& value) {
        return std::any_of(words.all.begin(), words.all.end(),
                           [&](std::string_view each) { return bare(each) == bare(value); });
    };
    const auto has = [&](const std::string& value) {
        if (is(value)) return true;
        if (names_a_choice(term.field, value)) return false;
        return std::any_of(words.all.begin(), words.all.end(),
                           [&](std::string_view each) { return contains(each, value); }) ||
               (shows && shows(cell, term.field, value));
    };
    switch (term.relation) {
    case Relation::Has:
        return any_value(term, has);
    case Relation::Is:
        return any_value(term, is);
    case Relation::IsNot:
        return !any_value(term, is);
    case Relation::Less:
    case Relation::LessOrEqual:
    case Relation::Greater:
    case Relation::GreaterOrEqual:
        break;
    }
    return false;
}

} // namespace

bool CellFilter::accepts(const CellResult& cell, const Shows& shows) const {
    return std::all_of(terms_.begin(), terms_.end(),
                       [&](const FilterTerm& term) { return accepts(term, cell, shows); });
}

bool CellFilter::accepts(const FilterTerm& term, const CellResult& cell, const Shows& shows) {
    if (term.values.empty()) return true;
    if (term.is_word()) return accepts_word(term, cell, shows);
    if (!is_number(term.field)) return accepts_text(term, cell, shows);
    const std::optional<double> value = number_of(term.field, cell);
    if (!value) return false;
    const auto holds = [&](const std::string& text) {
        return compares(term.relation, term.field, *value, text);
    };
    return term.relation == Relation::IsNot ? std::all_of(term.values.begin(), term.values.end(), holds)
                                            : any_value(term, holds);
}

const FilterTerm* CellFilter::hopeless(const std::vector<CellResult>& cells, const Shows& shows) const {
    const auto found = std::find_if(terms_.begin(), terms_.end(), [&](const FilterTerm& term) {
        return std::none_of(cells.begin(), cells.end(),
                            [&](const CellResult& cell) { return accepts(term, cell, shows); });
    });
    return found != terms_.end() ? &*found : nullptr;
}

std::optional<std::string> not_a_number(const FilterTerm& term) {
    if (!is_number(term.field)) return std::nullopt;
    for (const std::string& value : term.values) {
        if (!range_from(term.field, value) && !number_from(term.field, value)) return value;
    }
    return std::nullopt;
}

std::optional<double> number_of(std::string_view field, const CellResult& cell) {
    if (field == cell_field) return cell_number(cell.cell.index);
    if (const Figure* const figure = figure_of(field)) {
        const std::optional<double> value = figure->value(cell);
        return value && std::isfinite(*value) ? value : std::nullopt;
    }
    const Axis* const axis = axis_of(field);
    if (axis == nullptr || axis->kind != AxisKind::Number || text_of(*axis, cell.cell).empty())
        return std::nullopt;
    return static_cast<double>(std::get<std::int64_t>(axis->value(cell.cell)));
}

} // namespace stepscope
