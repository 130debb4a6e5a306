#include "tables/reading/rows/row_key.h"

#include "system/characters/characters.h"
#include "tables/limits.h"
#include "tables/reading/written_values.h"
#include "tables/text/words.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <limits>
#include <string>

namespace stepscope {

RowKey RowKeys::read(const TableRow& row) {
    RowKey key;
    key.cell = setting_;
    for (const NamedColumn& column : columns_)
        if (const TableEntry* const at = entry_at(row, column)) read_entry(key, column, *at);
    settle_mode(key);
    return key;
}

void RowKeys::read_entry(RowKey& key, const NamedColumn& column, const TableEntry& at) {
    if (const auto* const axis = of_kind<AxisColumn>(column)) {
        read_axis(key.cell, *axis->axis, column, at);
        if (axis->axis->name == "mode" && !says_nothing(at.text)) key.mode_at = &at;
    } else if (says_nothing(at.text)) {
        return;
    } else if (const auto* const size = of_kind<SizeColumn>(column)) {
        key.cell.model.*(size->member) = whole(column, at, 1, max_size).value_or(0);
    } else if (of_kind<StepsColumn>(column) != nullptr) {
        key.cell.steps = static_cast<int>(whole(column, at, 0, std::numeric_limits<int>::max()).value_or(0));
    } else if (of_kind<SeedColumn>(column) != nullptr) {
        if (const auto seed = whole(column, at, 0, std::numeric_limits<std::int64_t>::max()))
            key.cell.options.seed = static_cast<std::uint64_t>(*seed);
    } else if (of_kind<OomColumn>(column) != nullptr) {
        key.oom = truth(at);
    } else if (of_kind<OnlyForwardColumn>(column) != nullptr) {
        key.only_forward = truth(at);
        key.only_forward_at = &at;
    }
}

void RowKeys::read_axis(Cell& cell, const Axis& axis, const NamedColumn& column, const TableEntry& at) {
    if (axis.kind == AxisKind::Model) {
        cell.model.name = at.text; // "-" is a name like others
        if (const std::size_t characters = characters_in(at.text); characters > table_limits::model_name)
            problems_.add(at, fmt::format("the model's name has {} characters; leave {} or fewer", characters,
                                          table_limits::model_name));
        return;
    }
    if (says_nothing(at.text) && choice_named(axis, at.text) == nullptr) return;
    if (axis.kind == AxisKind::Number) {
        if (const auto number = whole(column, at, axis.minimum, axis.maximum)) axis.set_value(cell, *number);
        return;
    }
    try {
        axis.set_value(cell, value_from_text(axis, choice_as_written(axis, at.text), std::string(axis.name)));
    } catch (const WorkloadError& error) {
        problems_.add(at, error.what());
    }
}

std::optional<std::int64_t> RowKeys::whole(const NamedColumn& column, const TableEntry& at,
                                           std::int64_t minimum, std::int64_t maximum) {
    const auto value = read_whole(at.text, commas_);
    if (value && *value >= minimum && *value <= maximum) return value;
    problems_.add(at, fmt::format("{} must be a whole number from {} to {}, not \"{}\"",
                                  shown_name(table_.header[column.place]), minimum, maximum, at.text));
    return std::nullopt;
}

std::optional<bool> RowKeys::truth(const TableEntry& at) {
    const auto value = truth_as_written(at.text);
    if (!value) problems_.add(at, fmt::format("must be true or false, not \"{}\"", at.text));
    return value;
}

void RowKeys::settle_mode(RowKey& key) {
    key.mode = key.cell.options.mode;
    if (!key.only_forward) return;
    const bool forward = key.mode == Mode::Forward;
    if (key.mode == unsaid<Mode>)
        key.mode = *key.only_forward ? Mode::Forward : Mode::ForwardBackward;
    else if (forward != *key.only_forward)
        problems_.add(*key.only_forward_at,
                      fmt::format("only forward is \"{}\" here, but the mode is {}; correct one of them, or "
                                  "leave one out",
                                  key.only_forward_at->text, name_of(key.mode)));
    if (key.mode_at == nullptr) key.mode_at = key.only_forward_at;
}

} // namespace stepscope
