#include "workload/sweep_json.h"

#include "workload/axes.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>

namespace stepscope {

using nlohmann::json;

namespace {

std::int64_t whole_number(const json& value, const std::string& field) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
        throw WorkloadError(field, fmt::format("{} is too large", value.dump()));
    if (!value.is_number_integer())
        throw WorkloadError(field, fmt::format("{} is not a whole number", value.dump()));
    return value.get<std::int64_t>();
}

int small_number(const json& value, const std::string& field) {
    const std::int64_t number = whole_number(value, field);
    if (number < 0 || number > std::numeric_limits<int>::max())
        throw WorkloadError(
            field, fmt::format("{} is not allowed; give 0 to {}", number, std::numeric_limits<int>::max()));
    return static_cast<int>(number);
}

std::uint64_t seed_number(const json& value, const std::string& field) {
    if (!value.is_number_unsigned())
        throw WorkloadError(field, fmt::format("{} is not a whole number from 0 to 2^64 - 1", value.dump()));
    return value.get<std::uint64_t>();
}

std::string text(const json& value, const std::string& field) {
    if (!value.is_string())
        throw WorkloadError(field, fmt::format("{} is not a text in quotes", value.dump()));
    return value.get<std::string>();
}

bool truth(const json& value, const std::string& field) {
    if (!value.is_boolean())
        throw WorkloadError(field, fmt::format("{} is neither true nor false", value.dump()));
    return value.get<bool>();
}

template <typename Enum>
Enum choice(const json& value, const std::string& field) {
    const std::string name = text(value, field);
    if (const auto found = find_choice<Enum>(name)) return *found;
    throw WorkloadError(field,
                        fmt::format("\"{}\" is not known; allowed are {}", name, allowed_names<Enum>()));
}

/// A single value or a list of them.
std::vector<AxisValue> axis_values(const Axis& axis, const json& value) {
    const std::string field(axis.sweep_key);
    if (!value.is_array()) return {value_from_json(axis, value, field)};
    std::vector<AxisValue> values;
    for (std::size_t i = 0; i < value.size(); ++i)
        values.push_back(value_from_json(axis, value[i], fmt::format("{}[{}]", field, i)));
    return values;
}

void require_object(const json& value, const std::string& field) {
    if (!value.is_object()) throw WorkloadError(field, "is not an object in braces");
}

/// Refuses keys that nobody would read: most are misspelt.
void require_known(const json& object, const std::string& prefix, const std::set<std::string>& known) {
    for (const auto& [key, value] : object.items()) {
        if (known.contains(key)) continue;
        std::string names;
        for (const auto& name : known) {
            names += names.empty() ? "" : ", ";
            names += name;
        }
        throw WorkloadError(prefix.empty() ? key : fmt::format("{}.{}", prefix, key),
                            "is not a known key; known are " + names);
    }
}

/// With the keys of all axes, as `key` names them.
std::set<std::string> with_axes(std::set<std::string> keys, std::string_view Axis::*key) {
    for (const Axis& axis : axes())
        keys.emplace(axis.*key);
    return keys;
}

} // namespace

json model_to_json(const ModelShape& m) {
    return {{"name", m.name},     {"d_model", m.d_model}, {"d_ff", m.d_ff},
            {"layers", m.layers}, {"heads", m.heads},     {"vocab", m.vocab}};
}

ModelShape model_from_json(const json& value, const std::string& field) {
    require_object(value, field);
    require_known(value, field, {"name", "d_model", "d_ff", "layers", "heads", "vocab"});
    ModelShape model;
    const auto size = [&](const char* key, std::int64_t& into) {
        if (!value.contains(key)) throw WorkloadError(field + "." + key, "is missing");
        into = whole_number(value[key], field + "." + key);
    };
    size("d_model", model.d_model);
    size("d_ff", model.d_ff);
    size("layers", model.layers);
    size("heads", model.heads);
    if (value.contains("vocab")) size("vocab", model.vocab);
    if (value.contains("name")) model.name = text(value["name"], field + ".name");
    return model;
}

json sweep_to_json(const SweepSpec& sweep) {
    json out = {{"name", sweep.name},
                {"steps", sweep.steps},
                {"keep_warm", sweep.keep_warm},
                {"isolation", std::string(name_of(sweep.isolation))},
                {"seed", sweep.seed}};
    if (sweep.memory_limit_bytes) out["memory_limit"] = *sweep.memory_limit_bytes;
    for (const Axis& axis : axes()) {
        json& list = out[std::string(axis.sweep_key)] = json::array();
        for (const AxisValue& value : axis.values(sweep))
            list.push_back(value_to_json(value));
    }
    return out;
}

SweepSpec sweep_from_json(const json& value) {
    require_object(value, "sweep");
    require_known(
        value, "",
        with_axes({"name", "steps", "keep_warm", "memory_limit", "isolation", "seed"}, &Axis::sweep_key));
    SweepSpec sweep;
    for (const Axis& axis : axes())
        if (const auto it = value.find(axis.sweep_key); it != value.end())
            axis.set_values(sweep, axis_values(axis, *it));
    const auto with = [&](const char* key, auto use) {
        if (const auto it = value.find(key); it != value.end()) use(*it, std::string(key));
    };
    with("name", [&](const json& v, const std::string& f) { sweep.name = text(v, f); });
    with("steps", [&](const json& v, const std::string& f) { sweep.steps = small_number(v, f); });
    with("keep_warm", [&](const json& v, const std::string& f) { sweep.keep_warm = truth(v, f); });
    with("isolation",
         [&](const json& v, const std::string& f) { sweep.isolation = choice<Isolation>(v, f); });
    with("seed", [&](const json& v, const std::string& f) { sweep.seed = seed_number(v, f); });
    with("memory_limit", [&](const json& v, const std::string& f) {
        sweep.memory_limit_bytes = v.is_string() ? parse_bytes(v.get<std::string>(), f) : whole_number(v, f);
    });
    validate(sweep);
    return sweep;
}

SweepSpec parse_sweep(std::string_view source) {
    json value;
    try {
        value = json::parse(source);
    } catch (const json::exception& error) {
        throw WorkloadError("sweep", fmt::format("this is not JSON: {}", error.what()));
    }
    return sweep_from_json(value);
}

json cell_to_json(const Cell& cell) {
    json out = {{"index", cell.index}, {"seed", cell.options.seed}, {"steps", cell.steps}};
    for (const Axis& axis : axes())
        out[std::string(axis.name)] = value_to_json(axis.value(cell));
    return out;
}

Cell cell_from_json(const json& value) {
    const std::set<std::string> keys = with_axes({"index", "seed", "steps"}, &Axis::name);
    require_object(value, "cell");
    require_known(value, "cell", keys);
    for (const auto& key : keys)
        if (!value.contains(key)) throw WorkloadError("cell." + key, "is missing");
    Cell cell;
    cell.index = small_number(value["index"], "cell.index");
    cell.options.seed = seed_number(value["seed"], "cell.seed");
    cell.steps = small_number(value["steps"], "cell.steps");
    for (const Axis& axis : axes())
        axis.set_value(
            cell, value_from_json(axis, value[std::string(axis.name)], fmt::format("cell.{}", axis.name)));
    return cell;
}

std::int64_t parse_bytes(std::string_view source, const std::string& field) {
    struct Unit {
        std::string_view name;
        double factor;
    };
    static constexpr std::array units = {Unit{"", 1.0},
                                         Unit{"B", 1.0},
                                         Unit{"kB", 1e3},
                                         Unit{"KB", 1e3},
                                         Unit{"MB", 1e6},
                                         Unit{"GB", 1e9},
                                         Unit{"TB", 1e12},
                                         Unit{"KiB", 1024.0},
                                         Unit{"MiB", 1048576.0},
                                         Unit{"GiB", 1073741824.0},
                                         Unit{"TiB", 1099511627776.0}};
    double number = 0;
    const auto* end = source.data() + source.size();
    const auto [rest, problem] = std::from_chars(source.data(), end, number);
    std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    while (!unit.empty() && unit.front() == ' ')
        unit.remove_prefix(1);
    if (problem == std::errc{})
        for (const auto& [name, factor] : units)
            if (name == unit && number > 0 && number * factor >= 1 && number * factor < 0x1p62)
                return static_cast<std::int64_t>(std::llround(number * factor));
    throw WorkloadError(field,
                        fmt::format("\"{}\" is not an amount of memory; write for example 32GiB, 512MiB or "
                                    "plain bytes",
                                    source));
}

} // namespace stepscope
