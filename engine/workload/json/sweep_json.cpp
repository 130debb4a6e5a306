#include "workload/json/sweep_json.h"

#include "json/reading/parse_json.h"
#include "system/characters/small_letters.h"
#include "system/text/one_line.h"
#include "workload/error.h"
#include "workload/json/sweep_fields.h"
#include "workload/text/number_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace stepscope {

using nlohmann::json;

namespace {

/// As `read_workload` below, of the text itself.
json parse_workload(std::string_view source, const char* document) {
    try {
        return parse_json(source);
    } catch (const FieldError& error) {
        throw WorkloadError(error.field().empty() ? document : error.field(), error.problem());
    }
}

/// `document`: what the whole is called where no field of it is at fault.
template <typename T>
T read_workload(const json& value, const char* document, const JsonPath& path) {
    try {
        return read_json<T>(value, path);
    } catch (const FieldError& error) {
        throw WorkloadError(error.field().empty() ? document : error.field(), error.problem());
    }
}

} // namespace

json AxisForm::write(const Cell& cell) const {
    return told_value_to_json(axis, cell);
}

json AxisForm::write(const SweepSpec& sweep) const {
    json out = json::array();
    for (const AxisValue& value : axis.values(sweep))
        out.push_back(value_to_json(value));
    return out;
}

bool LaterAxisForm::is_absent(const Cell& cell) const {
    static const Cell usual; // GCC 12 takes the name of a temporary one's model for uninitialized
    return axis.value(cell) == axis.value(usual);
}

bool LaterAxisForm::is_absent(const SweepSpec& sweep) const {
    return axis.values(sweep) == axis.values(SweepSpec{});
}

void AxisForm::read(const json& value, const JsonPath& path, Cell& cell) const {
    axis.set_value(cell, told_value_from_json(axis, value, path));
}

void AxisForm::read(const json& value, const JsonPath& path, SweepSpec& sweep) const {
    std::vector<AxisValue> values;
    if (!value.is_array())
        values.push_back(value_from_json(axis, value, path));
    else
        for (const json& entry : value)
            values.push_back(value_from_json(axis, entry, JsonPath(path, values.size())));
    axis.set_values(sweep, values);
}

void MemoryForm::read(const json& value, const JsonPath& path, std::optional<std::int64_t>& bytes) const {
    bytes = value.is_string() ? parse_bytes(value.get<std::string>(), path.text())
                              : JsonForm<std::int64_t>::read(value, path, {.least = 1});
}

json PeaksForm::write(const GivenPeaks& peaks) const {
    json out = json::object();
    for (const auto& [precision, flops] : peaks)
        out[std::string(name_of(precision))] = flops;
    return out;
}

void PeaksForm::read(const json& value, const JsonPath& path, GivenPeaks& peaks) const {
    if (!value.is_object()) path.fail("must be an object such as {\"bf16\": \"989 TFLOP/s\"}");
    peaks.clear();
    for (const auto& [name, rate] : value.items()) {
        const JsonPath of_rate(path, name);
        const auto precision = find_choice<Precision>(name);
        if (!precision) of_rate.fail_to_know("is no precision; allowed are " + allowed_names<Precision>());
        peaks[*precision] = rate.is_string() ? parse_flop_rate(rate.get<std::string>(), of_rate.text())
                                             : read_json<double>(rate, of_rate);
    }
}

json model_to_json(const ModelShape& model) {
    return write_json(model);
}

json sweep_to_json(const SweepSpec& sweep) {
    return write_json(sweep);
}

SweepSpec sweep_from_json(const json& value, std::string_view source,
                          const std::vector<std::string>& devices) {
    auto sweep = read_workload<SweepSpec>(value, "sweep", JsonPath(source));
    if (!value.contains(axis_named("device").sweep_key)) sweep.devices = devices;
    return sweep;
}

SweepSpec parse_sweep(std::string_view source, const std::vector<std::string>& devices) {
    return sweep_from_json(parse_workload(source, "sweep"), source, devices);
}

json cell_to_json(const Cell& cell) {
    return write_json(cell);
}

Cell cell_from_json(const json& value) {
    return read_workload<Cell>(value, "cell", JsonPath({}, "cell"));
}

Cell parse_cell(std::string_view source) {
    return cell_from_json(parse_workload(source, "cell"));
}

std::int64_t parse_bytes(std::string_view source, const std::string& field) {
    struct Unit {
        std::string_view name;
        double factor;
    };
    static constexpr std::array units = {Unit{"", 1.0},
                                         Unit{"B", 1.0},
                                         Unit{"kB", 1e3},
                                         Unit{"MB", 1e6},
                                         Unit{"GB", 1e9},
                                         Unit{"TB", 1e12},
                                         Unit{"KiB", 1024.0},
                                         Unit{"MiB", 1048576.0},
                                         Unit{"GiB", 1073741824.0},
                                         Unit{"TiB", 1099511627776.0}};
    refuse_leading_zero(source, field);
    double number = 0;
    const auto* end = source.data() + source.size();
    const auto [rest, problem] = std::from_chars(source.data(), end, number);
    std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    while (!unit.empty() && unit.front() == ' ')
        unit.remove_prefix(1);
    if (problem == std::errc{})
        for (const auto& [name, factor] : units)
            if (in_small_letters(name) == in_small_letters(unit) && number > 0 && number * factor >= 1 &&
                number * factor < 0x1p62)
                return static_cast<std::int64_t>(std::llround(number * factor));
    throw WorkloadError(field,
                        fmt::format("\"{}\" is not an amount of memory; write for example 32GiB, 512MiB or "
                                    "plain bytes",
                                    one_line(source)));
}

} // namespace stepscope
