#include "records/filter/filter_field.h"

#include "records/figures.h"
#include "records/run_name.h"
#include "system/characters/small_letters.h"
#include "workload/axes.h"

#include <algorithm>

namespace stepscope {

namespace {

/// Every name of every field before the field, in the order in which one is looked for.
FilterNames all_names() {
    FilterNames out;
    const auto add = [&](std::string_view name, std::string_view field) {
        out.emplace_back(bare(name), std::string(field));
    };
    for (const std::string_view name : {"cell", "number", "#"})
        add(name, cell_field);
    add("status", status_field);
    add(run_name_fact, run_name_fact);
    for (const Axis& axis : axes())
        for (const std::string_view name :
             {axis.name, axis.csv_column, std::string_view(axis.label), std::string_view(axis.column)})
            add(name, axis.name);
    for (const Figure& figure : figures())
        for (const std::string_view name : {figure.id, figure.column, std::string_view(figure.label)})
            add(name, figure.id);
    return out;
}

} // namespace

std::string bare(std::string_view name) {
    std::string out = in_small_letters(name);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-' || c == '_' || c == '&'; });
    return out;
}

std::string field_named(std::string_view typed, const FilterNames& more) {
    static const FilterNames own = all_names();
    const std::string name = bare(typed);
    if (name.empty()) return {};
    for (const FilterNames* names : {&own, &more})
        for (const auto& [each, field] : *names)
            if (bare(each) == name) return field;
    constexpr std::size_t shortest = 2; // of a beginning
    if (name.size() < shortest) return {};
    for (const FilterNames* names : {&own, &more})
        for (const auto& [each, field] : *names)
            if (bare(each).starts_with(name)) return field;
    return {};
}

const Axis* axis_of(std::string_view field) {
    const auto found =
        std::find_if(axes().begin(), axes().end(), [&](const Axis& axis) { return axis.name == field; });
    return found != axes().end() ? &*found : nullptr;
}

const Figure* figure_of(std::string_view field) {
    const auto found = std::find_if(figures().begin(), figures().end(),
                                    [&](const Figure& figure) { return figure.id == field; });
    return found != figures().end() ? &*found : nullptr;
}

bool is_number(std::string_view field) {
    const Axis* const axis = axis_of(field);
    return field == cell_field || figure_of(field) != nullptr ||
           (axis != nullptr && axis->kind == AxisKind::Number);
}

} // namespace stepscope
