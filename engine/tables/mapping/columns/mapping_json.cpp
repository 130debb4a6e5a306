#include "tables/mapping/columns/mapping_json.h"

#include "json/fields.h"
#include "json/reading/parse_json.h"
#include "tables/errors.h"
#include "tables/mapping/columns/column_values.h"
#include "tables/reading/written_values.h"
#include "tables/text/table_text.h"
#include "workload/error.h"
#include "workload/json/choice_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <vector>

namespace stepscope {

using nlohmann::json;

namespace {

/// What the document says it is; nothing else is read.
struct MappingFormat {
    static constexpr const char* name = "stepscope mapping";
};
struct MappingVersion {
    static constexpr int number = 1;
};

struct MappingDocument {
    MappingFormat format;
    MappingVersion version;
    ColumnMapping mapping;
};

template <typename Row>
std::string names_of_rows(std::span<const Row> rows, auto name) {
    std::string out;
    for (const Row& row : rows)
        out += (out.empty() ? "" : ", ") + std::string(name(row));
    return out;
}

struct KindForm {
    json write(const ColumnKind* kind) const { return kind->id; }
    void read(const json& value, const JsonPath& path, const ColumnKind*& out) const {
        out = column_kind_named(read_json<std::string>(value, path));
        if (out == nullptr)
            path.fail("must be one of " +
                      names_of_rows(column_kinds(), [](const ColumnKind& each) { return each.id; }) +
                      ", not " + shown(value));
    }
};

struct UnitForm {
    json write(const ColumnUnit* unit) const { return unit->name; }
    void read(const json& value, const JsonPath& path, const ColumnUnit*& out) const {
        out = column_unit_named(read_json<std::string>(value, path));
        if (out == nullptr)
            path.fail("must be one of " +
                      names_of_rows(column_units(), [](const ColumnUnit& each) { return each.name; }) +
                      ", not " + shown(value));
    }
};

struct PartForm {
    json write(const Part& part) const { return name_of_part(part); }
    void read(const json& value, const JsonPath& path, Part& out) const {
        const auto part = part_named(read_json<std::string>(value, path));
        if (!part) path.fail("must be forward, forward+backward, train or backward, not " + shown(value));
        out = *part;
    }
};

/// What entries of a column mean: an object of values that it may have, by how they are written.
struct ValuesForm {
    const ColumnKind* kind;

    json write(const std::map<std::string, std::string>& values) const { return values; }
    void read(const json& object, const JsonPath& path, std::map<std::string, std::string>& out) const {
        const std::vector<std::string_view> allowed = values_of(*kind);
        if (allowed.empty())
            path.fail("is for columns whose entries are some of a few words, which " + std::string(kind->id) +
                      " is not");
        if (!object.is_object()) path.fail("must be an object, not " + shown(object));
        std::map<std::string, std::string> seen;
        for (const auto& [written, value] : object.items()) {
            const JsonPath at(path, written);
            const std::string key = key_of_value(written);
            if (key.empty()) at.fail("is of an entry that says nothing");
            if (const auto [before, fresh] = seen.try_emplace(key, written); !fresh)
                at.fail("is said as \"" + before->second + "\", too; say once what an entry means");
            const auto name = read_json<std::string>(value, at);
            if (std::find(allowed.begin(), allowed.end(), name) == allowed.end())
                at.fail("must be one of " +
                        names_of_rows(std::span<const std::string_view>(allowed), std::identity()) +
                        ", not " + shown(value));
            out.emplace(written, name);
        }
    }
};

struct AxisNameForm {
    json write(const Axis* axis) const { return axis->name; }
    void read(const json& value, const JsonPath& path, const Axis*& out) const {
        const auto name = read_json<std::string>(value, path);
        const auto all = axes();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const Axis& each) { return each.name == name; });
        if (found == all.end())
            path.fail("must be one of " + names_of_rows(all, [](const Axis& each) { return each.name; }) +
                      ", not " + shown(value));
        out = &*found;
    }
};

/// What is so in all rows: an object of axes by their names, and sizes.
struct ConstantsForm {
    json write(const Cell& cell) const {
        json out = json::object();
        for (const Axis& axis : axes())
            if (is_known(axis, cell))
                out[std::string(axis.name)] = axis.kind == AxisKind::Number ? value_to_json(axis.value(cell))
                                                                            : json(text_of(axis, cell));
        for (const ModelSize& size : model_sizes)
            if (cell.model.*(size.member) > 0) out[std::string(size.name)] = cell.model.*(size.member);
        return out;
    }
    void read(const json& object, const JsonPath& path, Cell& out) const {
        if (!object.is_object()) path.fail("must be an object, not " + shown(object));
        for (const auto& [name, value] : object.items())
            read_one(name, value, JsonPath(path, name), out);
    }

private:
    static void read_one(const std::string& name, const json& value, const JsonPath& path, Cell& out) {
        for (const ModelSize& size : model_sizes)
            if (size.name == name) {
                out.model.*(size.member) = read_json<std::int64_t>(value, path);
                if (out.model.*(size.member) < 1) path.fail("must be a whole number from 1");
                return;
            }
        const Axis* axis = nullptr;
        try {
            AxisNameForm().read(name, path, axis);
        } catch (const FieldError&) {
            path.fail("is no axis and no size; allowed are " +
                      names_of_rows(axes(), [](const Axis& each) { return each.name; }) + " and " +
                      names_of_rows(std::span<const ModelSize>(model_sizes),
                                    [](const ModelSize& each) { return each.name; }));
        }
        if (axis->kind == AxisKind::Model) {
            out.model.name = read_json<std::string>(value, path);
            return;
        }
        try {
            const AxisValue read =
                axis->kind == AxisKind::Number
                    ? value_from_json(*axis, value, path)
                    : value_from_text(*axis, read_json<std::string>(value, path), path.text());
            validate(*axis, read, path.text());
            axis->set_value(out, read);
        } catch (const WorkloadError& error) {
            throw FieldError({}, error.what());
        }
    }
};

struct DecimalsForm {
    json write(const std::optional<Commas>& commas) const {
        return *commas == Commas::Thousands ? "point" : "comma";
    }
    void read(const json& value, const JsonPath& path, std::optional<Commas>& out) const {
        const auto name = read_json<std::string>(value, path);
        if (name != "point" && name != "comma") path.fail("must be point or comma, not " + shown(value));
        out = name == "point" ? Commas::Thousands : Commas::DecimalGrouped;
    }
};

struct HeaderLinesForm {
    json write(std::size_t lines) const { return lines; }
    void read(const json& value, const JsonPath& path, std::size_t& out) const {
        const bool fits = value.is_number_integer() && value >= 1 && value <= 5;
        if (!fits) path.fail("must be a whole number from 1 to 5, not " + shown(value));
        out = value.get<std::size_t>();
    }
};

} // namespace

template <>
struct JsonForm<MappingFormat> {
    static json write(MappingFormat) { return MappingFormat::name; }
    static MappingFormat read(const json& value, const JsonPath& path) {
        if (value != MappingFormat::name) path.fail("is not that of a mapping, \"stepscope mapping\"");
        return {};
    }
};

template <>
struct JsonForm<MappingVersion> {
    static json write(MappingVersion) { return MappingVersion::number; }
    static MappingVersion read(const json& value, const JsonPath& path) {
        if (read_json<int>(value, path) != MappingVersion::number)
            path.fail("is of another Stepscope; this one reads version " +
                      std::to_string(MappingVersion::number));
        return {};
    }
};

template <>
struct Fields<MappedColumn> {
    static void list(auto& fields, auto& column) {
        fields.required("name", column.name);
        fields.required("holds", column.kind, KindForm());
        fields.optional("unit", column.unit, UnitForm());
        fields.optional("of", column.part, PartForm());
        fields.optional("at", column.at);
        fields.optional("values", column.values, ValuesForm{column.kind});
    }
    static void check(const MappedColumn& column) {
        const std::string id(column.kind->id);
        if (column.unit != nullptr && !fits(*column.unit, column.kind->quantity))
            throw FieldError("unit", std::string(column.unit->name) + " is no unit of " + id);
        if (!(column.part == Part{}) && !column.kind->has_part)
            throw FieldError("of", id + " is of no kind of step");
    }
};

template <>
struct Fields<MappingDocument> {
    static void list(auto& fields, auto& document) {
        fields.required("format", document.format);
        fields.required("version", document.version);
        fields.required("columns", document.mapping.columns);
        fields.optional("across", document.mapping.across, AxisNameForm());
        fields.defaulted("constants", document.mapping.constants, ConstantsForm());
        fields.defaulted("header_lines", document.mapping.header_lines, HeaderLinesForm());
        fields.defaulted("rows_are_runs", document.mapping.runs);
        fields.optional("decimals", document.mapping.commas, DecimalsForm());
    }
    static void check(const MappingDocument& document) {
        const Axis* const across = document.mapping.across;
        std::map<std::string_view, std::size_t> seen;
        for (std::size_t i = 0; i < document.mapping.columns.size(); ++i) {
            const MappedColumn& column = document.mapping.columns[i];
            const std::string field = "columns[" + std::to_string(i) + "]";
            // One column for two things would tell the same numbers as those of both.
            if (const auto [before, fresh] = seen.try_emplace(column.name, i); !fresh)
                throw FieldError(field + ".name", "is that of columns[" + std::to_string(before->second) +
                                                      "], too; say once what a column holds");
            if (column.at.empty()) continue;
            if (across == nullptr)
                throw FieldError(field + ".at",
                                 "is a value of the axis that \"across\" names, which is missing");
            if (!is_value_of(*across, column.at))
                throw FieldError(field + ".at", "is no value of " + std::string(across->name) + ": " +
                                                    shown(json(column.at)));
        }
    }

private:
    /// As a table's entry is read that says it.
    static bool is_value_of(const Axis& axis, const std::string& text) {
        if (axis.kind == AxisKind::Choice)
            return choice_named(axis, choice_as_written(axis, text)) != nullptr;
        return axis.kind != AxisKind::Number || is_number_of(axis, text);
    }
};

std::string mapping_text(const ColumnMapping& mapping) {
    return write_json(MappingDocument{{}, {}, mapping}).dump(2, ' ', false, json::error_handler_t::replace) +
           "\n";
}

ColumnMapping parse_mapping(std::string_view text) {
    try {
        const std::string source = as_table_text(text);
        return read_json<MappingDocument>(parse_json(source), JsonPath(source)).mapping;
    } catch (const FieldError& error) {
        throw TableError(error.what());
    }
}

} // namespace stepscope
