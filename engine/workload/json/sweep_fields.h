#pragma once

#include "json/fields.h"
#include "json/unknown_form.h"
#include "workload/axes.h"
#include "workload/json/choice_json.h"
#include "workload/validate.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

/// The fields of what a run is asked for: sweep files, sessions and the JSON table iterate these lists.

namespace stepscope {

template <>
struct Fields<ModelShape> {
    static void list(auto& fields, auto& model) {
        fields.defaulted("name", model.name);
        constexpr UnknownNumber<std::int64_t> size{.minimum = 1, .unknown = 0, .maximum = max_size};
        for (const ModelSize& each : model_sizes)
            if (each.defaulted)
                fields.defaulted(each.name, model.*each.member, size);
            else
                fields.required(each.name, model.*each.member, size);
    }
};

/// An axis stands in a cell's object with its value, null where it is not known, in a sweep's with a list of
/// values; one by itself is read too.
struct AxisForm {
    const Axis& axis;
    nlohmann::json write(const Cell& cell) const;
    nlohmann::json write(const SweepSpec& sweep) const;
    void read(const nlohmann::json& value, const JsonPath& path, Cell& cell) const;
    void read(const nlohmann::json& value, const JsonPath& path, SweepSpec& sweep) const;
};

/// Of an axis that is `later`: left out where the value is the default.
struct LaterAxisForm : AxisForm {
    bool is_absent(const Cell& cell) const;
    bool is_absent(const SweepSpec& sweep) const;
};

/// An axis among the fields of a cell or a sweep.
void list_axis(auto& fields, auto& holder, const Axis& axis) {
    constexpr bool of_sweep = std::is_same_v<std::remove_cvref_t<decltype(holder)>, SweepSpec>;
    const std::string_view key = of_sweep ? axis.sweep_key : axis.name;
    if (axis.later)
        fields.optional(key, holder, LaterAxisForm{{axis}});
    else if constexpr (of_sweep)
        fields.defaulted(key, holder, AxisForm{axis});
    else
        fields.required(key, holder, AxisForm{axis});
}

/// In bytes; a text such as "32GiB" is read too.
struct MemoryForm {
    nlohmann::json write(const std::optional<std::int64_t>& bytes) const { return write_json(bytes); }
    void read(const nlohmann::json& value, const JsonPath& path, std::optional<std::int64_t>& bytes) const;
};

/// {"bf16": 9.89e14}, in FLOP/s; a text such as "989 TFLOP/s" is read too.
struct PeaksForm {
    nlohmann::json write(const GivenPeaks& peaks) const;
    void read(const nlohmann::json& value, const JsonPath& path, GivenPeaks& peaks) const;
};

template <>
struct Fields<SweepSpec> {
    static void list(auto& fields, auto& sweep) {
        fields.defaulted("name", sweep.name);
        for (const Axis& axis : axes())
            list_axis(fields, sweep, axis);
        fields.defaulted("steps", sweep.steps, WholeForm<int>{{1, max_steps}});
        fields.defaulted("keep_warm", sweep.keep_warm);
        fields.defaulted("isolation", sweep.isolation);
        fields.defaulted("seed", sweep.seed);
        fields.optional("memory_limit", sweep.memory_limit_bytes, MemoryForm());
        fields.optional("peak_flops", sweep.peak_flops, PeaksForm());
    }
    static void check(const SweepSpec& sweep) { validate(sweep); }
};

/// Not checked beyond its types: in a cell from a table much may be unknown, which is null.
template <>
struct Fields<Cell> {
    static void list(auto& fields, auto& cell) {
        fields.required("index", cell.index);
        for (const Axis& axis : axes())
            list_axis(fields, cell, axis);
        fields.required("seed", cell.options.seed, UnknownOptional());
        // Other programs' tables may tell of more than Stepscope runs.
        fields.required("steps", cell.steps, UnknownNumber<int>{.minimum = 1, .unknown = 0});
    }
    static void check(const Cell& cell) {
        if (cell.index < 0) throw FieldError("index", "must not be negative");
    }
};

} // namespace stepscope
