#pragma once

#include "json/fields.h"
#include "json/unknown_form.h"
#include "workload/axes.h"
#include "workload/json/choice_json.h"
#include "workload/validate.h"

#include <cstdint>
#include <optional>
#include <utility>

/// The fields of what a run is asked for: sweep files, sessions and the JSON table iterate these lists.

namespace stepscope {

template <>
struct Fields<ModelShape> {
    static void list(auto& fields, auto& model) {
        fields.defaulted("name", model.name);
        constexpr UnknownNumber<std::int64_t> size{.minimum = 1, .unknown = 0};
        fields.required("d_model", model.d_model, size);
        fields.required("d_ff", model.d_ff, size);
        fields.required("layers", model.layers, size);
        fields.required("heads", model.heads, size);
        fields.defaulted("vocab", model.vocab, size);
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
            fields.defaulted(axis.sweep_key, sweep, AxisForm{axis});
        fields.defaulted("steps", sweep.steps);
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
            fields.required(axis.name, cell, AxisForm{axis});
        fields.required("seed", cell.options.seed, UnknownOptional());
        fields.required("steps", cell.steps, UnknownNumber<int>{.minimum = 1, .unknown = 0});
    }
    static void check(const Cell& cell) {
        if (cell.index < 0) throw FieldError("index", "must not be negative");
    }
};

} // namespace stepscope
