#pragma once

#include "json/json_path.h"
#include "workload/sweep.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stepscope {

/// What the values of an axis are.
enum class AxisKind {
    Model,  ///< a ModelShape; as text its name
    Number, ///< a whole number from `minimum` to `maximum`
    Choice, ///< the name of one of `choices`
    Device, ///< a name that a backend gives, such as "cuda:0"
};

/// Where an axis stands in the seed's table.
enum class TablePlace {
    Row,     ///< among the columns that tell rows apart
    Half,    ///< each value has its own columns in a row
    Heading, ///< each value has its own table, whose heading names it
};

/// A value that an axis of names may have. All but `name` are for people and are translated; context "axes".
struct AxisChoice {
    std::string_view name; ///< in files and on the command line
    const char* label;
    const char* short_label; ///< in a narrow column and in titles
    const char* explanation;
};

/// As the axis's kind says: Model, Number, Choice and Device. Not known: a number below the axis's minimum,
/// an empty name.
using AxisValue = std::variant<ModelShape, std::int64_t, std::string>;

/// Something that a sweep varies: one row of the table that expansion, validation, files, command line,
/// editors and columns iterate.
struct Axis {
    std::string_view name;       ///< in cells, headings and messages: "seq"
    std::string_view sweep_key;  ///< in a sweep file: "models"
    std::string_view option;     ///< on the command line: "--seq"
    std::string_view csv_column; ///< of its value as text
    const char* label;           ///< for people, as the next three: context "axes"
    const char*
        column; ///< label of a narrow column or a form; "&" stands before the key that reaches it in a form
    const char* explanation; ///< one phrase
    std::string_view
        title_prefix; ///< before the value in a cell's title: "seq "; empty where the value speaks
    AxisKind kind;
    TablePlace place;
    int nesting;  ///< 0 varies slowest in a sweep
    bool of_plan; ///< whether it changes what a step computes: warm-up and launch do not
    /// Of a Choice that `of_plan` is: whether a step is the same one however it is chosen, the same passes of
    /// the same model: such a choice may be offered to whoever has too little memory.
    bool keeps_step = false;
    std::string_view seed_column = {};     ///< of a Row in the seed's table; empty: `name`
    std::int64_t minimum = 0, maximum = 0; ///< of a Number
    std::vector<AxisChoice> choices = {};  ///< of a Choice, in the order in which people are shown them
    /// Came with a later version than the first: what a file from before says nothing of has the value that a
    /// `Cell` or SweepSpec has by default, which must be how all were measured then; it is not written.
    bool later = false;

    std::vector<AxisValue> (*values)(const SweepSpec&) = nullptr;
    /// Each value must be of the axis's kind, a Choice's among its choices.
    void (*set_values)(SweepSpec&, std::span<const AxisValue>) = nullptr;
    AxisValue (*value)(const Cell&) = nullptr;
    void (*set_value)(Cell&, const AxisValue&) = nullptr;
};

/// All axes, in the order in which people are shown them.
std::span<const Axis> axes();
/// Throws std::logic_error: the name stands in the caller's own text.
const Axis& axis_named(std::string_view name);

/// What stands in a cell for a value that nobody said, as tables need not say everything.
AxisValue unknown_value(const Axis& axis);
bool is_known(const Axis& axis, const Cell& cell);
/// A cell of which nothing is known: neither an axis nor sizes, steps and seed. Its index is 0.
Cell unknown_cell();

/// "small", "128", "forward+backward". Empty: not known.
std::string text_of(const Axis& axis, const AxisValue& value);
std::string text_of(const Axis& axis, const Cell& cell);

/// Throws WorkloadError for `field`, saying what is allowed. As text a Model is the name of a preset.
AxisValue value_from_text(const Axis& axis, std::string_view text, const std::string& field);
/// Throws FieldError for `path`. A Model is an object, or the name of a preset.
AxisValue value_from_json(const Axis& axis, const nlohmann::json& json, const JsonPath& path);
nlohmann::json value_to_json(const AxisValue& value);
/// The same for the value of a cell, which need not be known: null.
AxisValue told_value_from_json(const Axis& axis, const nlohmann::json& json, const JsonPath& path);
nlohmann::json told_value_to_json(const Axis& axis, const Cell& cell);

/// Throws WorkloadError for `field` where the value cannot be.
void validate(const Axis& axis, const AxisValue& value, const std::string& field);

/// The choice of a name; nullptr where the axis has none such.
const AxisChoice* choice_named(const Axis& axis, std::string_view name);
/// "forward, forward+backward, train"
std::string choice_names(const Axis& axis);

/// Those that take more than one value, in the table's order: what tells the cells apart.
std::vector<const Axis*> varying_axes(const SweepSpec& sweep);
std::vector<const Axis*> varying_axes(std::span<const Cell> cells);

/// "small · seq 128 · fwd": the cell's values of these axes; the model's name or sizes where there are none.
std::string title_of(const Cell& cell, std::span<const Axis* const> varying);
/// The same with every axis: for where nobody knows the cells beside it.
std::string full_title_of(const Cell& cell);

} // namespace stepscope
