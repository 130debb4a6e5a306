#include "tables/mapping/columns/column_kinds.h"

#include "system/text/translatable.h"
#include "workload/axes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

constexpr std::array unit_table = {
    ColumnUnit{"s", ColumnQuantity::Time, 1},
    ColumnUnit{"ms", ColumnQuantity::Time, 1e-3},
    ColumnUnit{"us", ColumnQuantity::Time, 1e-6},
    ColumnUnit{"ns", ColumnQuantity::Time, 1e-9},
    ColumnUnit{"minutes", ColumnQuantity::Time, 60},
    ColumnUnit{"steps/s", ColumnQuantity::Mean, 1, true},
    ColumnUnit{"steps/minute", ColumnQuantity::Mean, 60, true},
    ColumnUnit{"steps/ms", ColumnQuantity::Mean, 1e-3, true},
    ColumnUnit{"sequences/s", ColumnQuantity::Mean, 1, true, Counted::Sequences},
    ColumnUnit{"tokens/s", ColumnQuantity::Mean, 1, true, Counted::Tokens},
    ColumnUnit{"ktokens/s", ColumnQuantity::Mean, 1e-3, true, Counted::Tokens},
    ColumnUnit{"Mtokens/s", ColumnQuantity::Mean, 1e-6, true, Counted::Tokens},
    ColumnUnit{"bytes", ColumnQuantity::Memory, 1},
    ColumnUnit{"kB", ColumnQuantity::Memory, 1e3},
    ColumnUnit{"KiB", ColumnQuantity::Memory, 1024.},
    ColumnUnit{"MB", ColumnQuantity::Memory, 1e6},
    ColumnUnit{"MiB", ColumnQuantity::Memory, 1024. * 1024},
    ColumnUnit{"GB", ColumnQuantity::Memory, 1e9},
    ColumnUnit{"GiB", ColumnQuantity::Memory, 1024. * 1024 * 1024},
};

constexpr const char* own_context = "columns";

std::vector<ColumnKind> make_kinds() {
    std::vector<ColumnKind> out = {
        {"nothing", own_context, STEPSCOPE_TEXT("columns", "Not read"), OtherColumn{}}};
    const auto figure_row = [&out](const Figure& figure, ColumnQuantity quantity) {
        out.push_back({.id = figure.id,
                       .context = "figures",
                       .label = figure.label,
                       .meaning = StatisticColumn{.figure = &figure, .part = {}, .unit = {}},
                       .quantity = quantity,
                       .has_part = true});
    };
    for (const Axis& axis : axes()) {
        out.push_back({axis.name, "axes", axis.label, AxisColumn{&axis}});
        if (axis.kind != AxisKind::Model) continue;
        out.push_back({.id = "label",
                       .context = own_context,
                       .label = STEPSCOPE_TEXT("columns", "Model and kind of step"),
                       .meaning = AxisColumn{&axis},
                       .is_label = true});
        constexpr std::array<const char*, model_sizes.size()> labels = {
            STEPSCOPE_TEXT("columns", "Width (d_model)"), STEPSCOPE_TEXT("columns", "Inner width (d_ff)"),
            STEPSCOPE_TEXT("columns", "Layers"), STEPSCOPE_TEXT("columns", "Heads"),
            STEPSCOPE_TEXT("columns", "Vocabulary")};
        for (std::size_t i = 0; i < labels.size(); ++i)
            out.push_back({model_sizes[i].name, own_context, labels[i], SizeColumn{model_sizes[i].member}});
    }
    figure_row(figure("mean"), ColumnQuantity::Mean);
    out.push_back(
        {.id = "times",
         .context = own_context,
         .label = STEPSCOPE_TEXT("columns", "Times of steps, as a list"),
         .meaning = StatisticColumn{.figure = &figure("mean"), .part = {}, .unit = {}, .each_step = true},
         .quantity = ColumnQuantity::Time,
         .has_part = true});
    for (const Figure& each : figures())
        if (each.is_stored() && each.kind == FigureKind::Time && each.id != "mean" &&
            each.id.find("backward") == std::string_view::npos &&
            each.id.find("predicted") == std::string_view::npos)
            figure_row(each, ColumnQuantity::Time);
    out.push_back({.id = "peak_memory",
                   .context = own_context,
                   .label = STEPSCOPE_TEXT("columns", "Peak memory"),
                   .meaning = MemoryColumn{},
                   .quantity = ColumnQuantity::Memory,
                   .has_part = true});
    out.push_back({.id = "status",
                   .context = own_context,
                   .label = STEPSCOPE_TEXT("columns", "Status"),
                   .meaning = StatusColumn{},
                   .has_part = true});
    out.push_back({"oom", own_context, STEPSCOPE_TEXT("columns", "Out of memory, yes or no"), OomColumn{}});
    out.push_back({"error", own_context, STEPSCOPE_TEXT("columns", "Error, in words"), ErrorColumn{}});
    out.push_back({"only_forward", own_context, STEPSCOPE_TEXT("columns", "Only forward, yes or no"),
                   OnlyForwardColumn{}});
    out.push_back({"steps", own_context, STEPSCOPE_TEXT("columns", "Number of all steps"), StepsColumn{}});
    out.push_back({"seed", own_context, STEPSCOPE_TEXT("columns", "Seed"), SeedColumn{}});
    return out;
}

/// Without unit and kind of step.
ColumnMeaning bare_meaning(const ColumnMeaning& meaning) {
    if (const auto* const statistic = std::get_if<StatisticColumn>(&meaning))
        return StatisticColumn{
            .figure = statistic->figure, .part = {}, .unit = {}, .each_step = statistic->each_step};
    if (std::holds_alternative<StatusColumn>(meaning)) return StatusColumn{};
    if (std::holds_alternative<MemoryColumn>(meaning)) return MemoryColumn{};
    return meaning;
}

constexpr std::array<std::pair<std::string_view, Part>, 5> part_names = {
    {{"", {}},
     {"forward", {.mode = Mode::Forward, .backward = false}},
     {"forward+backward", {.mode = Mode::ForwardBackward, .backward = false}},
     {"train", {.mode = Mode::Train, .backward = false}},
     {"backward", {.mode = unsaid<Mode>, .backward = true}}}};

} // namespace

std::span<const ColumnUnit> column_units() {
    return unit_table;
}

const ColumnUnit* column_unit_named(std::string_view name) {
    const auto* const found = std::find_if(unit_table.begin(), unit_table.end(),
                                           [name](const ColumnUnit& each) { return each.name == name; });
    return found != unit_table.end() ? found : nullptr;
}

bool fits(const ColumnUnit& unit, ColumnQuantity quantity) {
    return unit.quantity == quantity ||
           (quantity == ColumnQuantity::Mean && unit.quantity == ColumnQuantity::Time);
}

std::span<const ColumnKind> column_kinds() {
    static const std::vector<ColumnKind> kinds = make_kinds();
    return kinds;
}

const ColumnKind* column_kind_named(std::string_view id) {
    const auto kinds = column_kinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [id](const ColumnKind& each) { return each.id == id; });
    return found != kinds.end() ? &*found : nullptr;
}

const ColumnKind& kind_of(const ColumnMeaning& meaning) {
    const auto kinds = column_kinds();
    const ColumnMeaning plain = bare_meaning(meaning);
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&plain](const ColumnKind& each) {
        return says_the_same(each.meaning, plain);
    });
    return found != kinds.end() ? *found : kinds.front();
}

const ColumnUnit* unit_of(const ColumnMeaning& meaning) {
    const auto* const statistic = std::get_if<StatisticColumn>(&meaning);
    const auto* const memory = std::get_if<MemoryColumn>(&meaning);
    const std::optional<double> size = statistic != nullptr ? statistic->unit
                                       : memory != nullptr  ? memory->unit
                                                            : std::nullopt;
    if (!size) return nullptr;
    const auto* const found = std::find_if(unit_table.begin(), unit_table.end(), [&](const ColumnUnit& each) {
        const bool same = std::abs(each.size - *size) <= 1e-9 * *size;
        if (memory != nullptr) return same && each.quantity == ColumnQuantity::Memory;
        return same && each.quantity != ColumnQuantity::Memory && each.rate == statistic->rate &&
               each.counted == statistic->counted;
    });
    return found != unit_table.end() ? found : nullptr;
}

Part part_of(const ColumnMeaning& meaning) {
    if (const auto* const statistic = std::get_if<StatisticColumn>(&meaning)) return statistic->part;
    if (const auto* const status = std::get_if<StatusColumn>(&meaning)) return status->part;
    if (const auto* const memory = std::get_if<MemoryColumn>(&meaning)) return memory->part;
    return {};
}

std::optional<Part> part_named(std::string_view name) {
    for (const auto& [each, part] : part_names)
        if (each == name) return part;
    return std::nullopt;
}

std::string_view name_of_part(const Part& part) {
    for (const auto& [name, each] : part_names)
        if (each == part) return name;
    return {};
}

} // namespace stepscope
