#include "tables/csv/csv_columns.h"

#include "records/figures.h"
#include "records/run_name.h"
#include "records/trust.h"
#include "tables/reading/written_values.h"
#include "tables/text/numbers.h"
#include "workload/axes.h"
#include "workload/choice.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace stepscope {

namespace {

// --- a value as text and back

std::string text_of(const std::string& value) {
    return guarded(value);
}
std::string text_of(bool value) {
    return value ? "true" : "false";
}
/// The shortest text that reads back to the same number.
std::string text_of(double value) {
    return fmt::format("{}", value);
}

template <typename Integer>
requires std::is_integral_v<Integer> std::string text_of(Integer value) {
    return std::to_string(value);
}

template <typename Enum>
requires std::is_enum_v<Enum> std::string text_of(Enum value) {
    return std::string(name_of(value));
}

template <typename T>
std::string text_of(const std::optional<T>& value) {
    return value ? text_of(*value) : std::string();
}

/// "activation=1024;gradient=512"
template <typename T>
std::string text_of(const std::map<std::string, T>& values) {
    std::string out;
    for (const auto& [name, value] : values)
        out += (out.empty() ? "" : ";") + name + "=" + text_of(value);
    return guarded(out);
}

void read_into(std::string& value, const CsvField& field) {
    value = unguarded(field.text);
}

void read_into(bool& value, const CsvField& field) {
    const auto truth = truth_as_written(field.text);
    if (!truth) fail_csv(field, fmt::format("must be true or false, not \"{}\"", field.text));
    value = *truth;
}

/// NaN is what is not known; nothing that is measured is infinite.
template <typename Number>
bool is_told(Number value) {
    if constexpr (std::is_floating_point_v<Number>)
        return !std::isinf(value);
    else
        return true;
}

/// As Stepscope writes it, to the last bit; else as other programs do.
template <typename Number>
requires std::is_arithmetic_v<Number>
void read_into(Number& value, const CsvField& field) {
    const char* const end = field.text.data() + field.text.size();
    const auto [stop, error] = std::from_chars(field.text.data(), end, value);
    if (error == std::errc{} && stop == end && is_told(value)) return;
    if constexpr (std::is_floating_point_v<Number>) {
        const auto number = read_number(field.text, Commas::Unclear);
        if (!number || number->unit || number->deviation)
            fail_csv(field, fmt::format("\"{}\" is not a number", field.text));
        value = number->value;
    } else {
        const auto whole = read_whole(field.text);
        if (!whole || !std::in_range<Number>(*whole))
            fail_csv(field,
                     fmt::format("\"{}\" is not a whole number from {} to {}", field.text,
                                 std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max()));
        value = static_cast<Number>(*whole);
    }
}

template <typename Enum>
requires std::is_enum_v<Enum>
void read_into(Enum& value, const CsvField& field) {
    const auto found = find_choice<Enum>(field.text);
    if (!found)
        fail_csv(field, fmt::format("{} must be one of {}, not \"{}\"", ChoiceNames<Enum>::field,
                                    allowed_names<Enum>(), field.text));
    value = *found;
}

template <typename T>
void read_into(std::optional<T>& value, const CsvField& field) {
    if (field.text.empty()) {
        value.reset();
        return;
    }
    T content{};
    read_into(content, field);
    value = content;
}

template <typename T>
void read_into(std::map<std::string, T>& values, const CsvField& field) {
    values.clear();
    const std::string text = unguarded(field.text);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find(';'));
        const std::size_t equals = part.rfind('=');
        if (equals == std::string_view::npos)
            fail_csv(field, "must be a list such as activation=1024;gradient=512");
        T value{};
        read_into(value, {std::string(part.substr(equals + 1)), field.line, field.column});
        values[std::string(part.substr(0, equals))] = value;
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
}

// --- columns

/// A column for what `access` refers to; it is called with T& and with const T&.
template <typename T, typename Access>
CsvColumn<T> column(std::string_view name, Access access) {
    return {name, [access](const T& object) { return text_of(access(object)); },
            [access](T& object, const CsvField& field) { read_into(access(object), field); }};
}

/// A column for a figure, empty where it is not known.
CsvColumn<CellResult> csv_column_of(const Figure& figure) {
    CsvColumn<CellResult> out;
    out.name = figure.column;
    CellResult any;
    const bool whole = figure.is_stored() && std::visit(
                                                 [](auto* place) {
                                                     using T = std::remove_reference_t<decltype(*place)>;
                                                     return std::is_integral_v<T> ||
                                                            std::is_same_v<T, std::optional<std::int64_t>>;
                                                 },
                                                 figure.field(any));
    out.write = [&figure, whole](const CellResult& cell) {
        const std::optional<double> value = figure.value(cell);
        if (!value) return std::string();
        // What is beyond 64 bits could not be read back.
        return whole ? fmt::format("{:.0f}", std::min(*value, 0x1.fffffffffffffp62)) : text_of(*value);
    };
    if (figure.is_stored())
        out.read = [&figure](CellResult& cell, const CsvField& field) {
            if (!field.text.empty())
                std::visit([&](auto* place) { read_into(*place, field); }, figure.field(cell));
        };
    return out;
}

/// "none" tells no reason from an unknown one.
std::string throttle_text(const std::optional<std::string>& throttle) {
    return throttle && throttle->empty() ? "none" : text_of(throttle);
}

template <typename Access>
CsvColumn<CellResult> of_cell(std::string_view name, Access access) {
    return column<CellResult>(name, access);
}

} // namespace

const CsvColumn<CellResult>& former_cell_column() {
    static const CsvColumn<CellResult> column = {
        "cell", [](const CellResult& r) { return text_of(r.cell.index); },
        [](CellResult& r, const CsvField& field) {
            read_into(r.cell.index, field);
            if (r.cell.index < 0) fail_csv(field, "the number of a cell must not be negative");
        }};
    return column;
}

namespace {

/// The value as text; empty where it is not known.
CsvColumn<CellResult> csv_column_of(const Axis& axis) {
    return {axis.csv_column, [&axis](const CellResult& r) { return guarded(text_of(axis, r.cell)); },
            [&axis](CellResult& r, const CsvField& field) {
                try {
                    const std::string name(axis.name);
                    if (axis.kind != AxisKind::Number) {
                        const std::string text = unguarded(field.text);
                        axis.set_value(r.cell, value_from_text(axis, choice_as_written(axis, text), name));
                        return;
                    }
                    const auto whole = read_whole(field.text);
                    if (whole == 0 && axis.minimum > 0) return; // so earlier versions wrote the unknown
                    const AxisValue value =
                        whole ? AxisValue(*whole) : value_from_text(axis, field.text, name);
                    validate(axis, value, name);
                    axis.set_value(r.cell, value);
                } catch (const WorkloadError& error) {
                    fail_csv(field, error.what());
                }
            }};
}

/// A column for a whole number that is empty where it is not known: 0, as earlier versions wrote it.
template <typename Access>
CsvColumn<CellResult> size_column(std::string_view name, Access access) {
    return {name,
            [access](const CellResult& r) { return access(r) > 0 ? text_of(access(r)) : std::string(); },
            [access](CellResult& r, const CsvField& field) {
                auto& size = access(r);
                read_into(size, field);
                if (size < 0) fail_csv(field, fmt::format("\"{}\" must not be negative", field.text));
            }};
}

/// A model is told by its sizes.
void add_model_columns(std::vector<CsvColumn<CellResult>>& columns) {
    columns.push_back(of_cell(
        "model", [](auto& r) -> auto& { return r.cell.model.name; }));
    for (const ModelSize& size : model_sizes)
        columns.push_back(size_column(
            size.name, [member = size.member](auto& r) -> auto& { return r.cell.model.*member; }));
}

CsvColumn<CellResult> number_column() {
    return {"cell_number", [](const CellResult& r) { return text_of(cell_number(r.cell.index)); },
            [](CellResult& r, const CsvField& field) {
                read_into(r.cell.index, field);
                if (r.cell.index < 1) fail_csv(field, "the number of a cell must not be below 1");
                r.cell.index = cell_index(r.cell.index);
            }};
}

/// Cells that were read share nothing: each says by itself where it was measured.
void put_fact(CellResult& cell, const std::string& fact, const CsvField& field) {
    if (field.text.empty()) return;
    auto environment =
        cell.environment ? std::make_shared<Environment>(*cell.environment) : std::make_shared<Environment>();
    (*environment)[fact] = unguarded(field.text);
    cell.environment = std::move(environment);
}

std::string fact_text(const CellResult& cell, const auto& is_it) {
    if (!cell.environment) return {};
    const auto found = std::find_if(cell.environment->begin(), cell.environment->end(),
                                    [&](const auto& fact) { return is_it(fact.first); });
    return found != cell.environment->end() ? guarded(found->second) : std::string();
}

std::string device_fact(const CellResult& cell) {
    return "device." + cell.cell.device;
}

/// Where a cell was measured: a run that was resumed elsewhere has cells of several places, and cells of
/// several runs may stand together.
void add_environment_columns(std::vector<CsvColumn<CellResult>>& columns) {
    for (const char* const fact : {"host", "program", "cpu", "os", run_name_fact})
        columns.push_back({fact,
                           [fact](const CellResult& cell) {
                               return fact_text(cell,
                                                [fact](const std::string& name) { return name == fact; });
                           },
                           [fact](CellResult& cell, const CsvField& field) { put_fact(cell, fact, field); }});
    columns.push_back(
        {"device_details",
         [](const CellResult& cell) {
             const std::string device = device_fact(cell);
             return fact_text(cell, [&](const std::string& name) {
                 // "cuda" is the first of "cuda:0" and so on
                 return name == device || name.starts_with(device + ":");
             });
         },
         [](CellResult& cell, const CsvField& field) { put_fact(cell, device_fact(cell), field); }});
}

std::vector<CsvColumn<CellResult>> make_cell_columns() {
    std::vector<CsvColumn<CellResult>> columns = {number_column()};
    for (const Axis& axis : axes())
        if (axis.kind == AxisKind::Model)
            add_model_columns(columns);
        else
            columns.push_back(csv_column_of(axis));
    columns.insert(columns.end(), {
                                      of_cell(
                                          "seed", [](auto& r) -> auto& { return r.cell.options.seed; }),
                                      size_column(
                                          "steps", [](auto& r) -> auto& { return r.cell.steps; }),
                                      of_cell(
                                          "started", [](auto& r) -> auto& { return r.started; }),
                                      {"status", [](const CellResult& r) { return text_of(r.status); },
                                       [](CellResult& r, const CsvField& field) {
                                           r.status = status_as_written(field.text);
                                           if (!r.status) read_into(r.status, field); // says what is allowed
                                       }},
                                      of_cell(
                                          "reason", [](auto& r) -> auto& { return r.reason; }),
                                      of_cell(
                                          "noise", [](auto& r) -> auto& { return r.noise; }),
                                      {"predicted_bytes_by_role",
                                       [](const CellResult& cell) {
                                           return cell.prediction ? text_of(cell.prediction->bytes_by_role)
                                                                  : std::string();
                                       },
                                       [](CellResult& cell, const CsvField& field) {
                                           if (field.text.empty()) return;
                                           if (!cell.prediction) cell.prediction.emplace();
                                           read_into(cell.prediction->bytes_by_role, field);
                                       }},
                                  });
    add_environment_columns(columns);
    for (const Figure& figure : figures())
        columns.push_back(csv_column_of(figure));
    columns.push_back({"peak_foreign_load",
                       [](const CellResult& cell) {
                           return cell.peaks ? text_of(cell.peaks->foreign_load) : std::string();
                       },
                       [](CellResult& cell, const CsvField& field) {
                           if (!field.text.empty() && cell.peaks) read_into(cell.peaks->foreign_load, field);
                       }});
    columns.push_back({"doubts", doubts_text, {}});
    return columns;
}

} // namespace

std::span<const CsvColumn<CellResult>> csv_cell_columns() {
    static const std::vector<CsvColumn<CellResult>> columns = make_cell_columns();
    return columns;
}

namespace {

template <typename T>
CsvColumn<CsvStep> csv_column_of(const TelemetryMember<T>& member) {
    return column<CsvStep>(
        member.name, [of = member.of](auto& step) -> auto& { return step.sample.telemetry.*of; });
}

/// Empty is where nobody said; none is a word.
CsvColumn<CsvStep> csv_column_of(const TelemetryMember<std::string>& member) {
    return {member.name,
            [of = member.of](const CsvStep& step) { return throttle_text(step.sample.telemetry.*of); },
            [of = member.of](CsvStep& step, const CsvField& field) {
                std::optional<std::string>& reasons = step.sample.telemetry.*of;
                read_into(reasons, field);
                if (reasons == "none") reasons = "";
            }};
}

std::vector<CsvColumn<CsvStep>> make_step_columns() {
    std::vector<CsvColumn<CsvStep>> columns = {
        column<CsvStep>(
            "step", [](auto& s) -> auto& { return s.step; }),
        column<CsvStep>(
            "is_warmup", [](auto& s) -> auto& { return s.warmup; }),
        column<CsvStep>(
            "host_s", [](auto& s) -> auto& { return s.sample.host_seconds; }),
        column<CsvStep>(
            "device_s", [](auto& s) -> auto& { return s.sample.device_seconds; }),
    };
    for_each_telemetry_member([&columns](const auto& member) { columns.push_back(csv_column_of(member)); });
    return columns;
}

} // namespace

std::span<const CsvColumn<CsvStep>> csv_step_columns() {
    static const std::vector<CsvColumn<CsvStep>> columns = make_step_columns();
    return columns;
}

} // namespace stepscope
