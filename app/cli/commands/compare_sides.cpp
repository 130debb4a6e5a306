#include "commands/compare_sides.h"

#include "compare/decide_now.h"
#include "compare/within_run.h"
#include "errors.h"
#include "others_table.h"
#include "output.h"
#include "records/filter/cell_filter.h"
#include "system/text/shell_text.h"
#include "system/text/shown_message.h"
#include "table_io.h"
#include "workload/text/choice_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace stepscope::cli {

namespace {

std::vector<const Axis*> axes_named(const std::vector<std::string>& names, const std::string& option) {
    std::vector<const Axis*> out;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(axes(), name, &Axis::name);
        if (found == axes().end()) refuse_choice(name, option, names_of(axes(), &Axis::name));
        out.push_back(&*found);
    }
    return out;
}

/// What was made of somebody else's table.
void tell_of_table(const Results& results, const std::string& name) {
    if (results.run()) return;
    for (const Message& message : results.messages())
        tell(shown_input(name) + ": " + std::string(name_of(message.severity)) + ": " +
             shown_message(message.text, Lines::Several));
}

/// Reads files of a comparison, those by the mapping that have its columns.
class SideReader {
public:
    explicit SideReader(const SideChoice& choice) : file_(choice.map), remarks_(choice.remarks) {
        if (!file_.empty()) mapping_ = read_mapping(file_);
    }

    Results read(const std::string& name) {
        const bool meant = mapping_ && is_meant_by(*mapping_, name);
        used_ = used_ || meant;
        Results out = read_table(name, {}, meant ? &*mapping_ : nullptr, remarks_);
        if (remarks_ == Remarks::Told) tell_of_table(out, name);
        return out;
    }

    /// Throws UsageError where the mapping was for none of them.
    void check_that_mapping_was_used() const {
        if (mapping_ && !used_)
            throw UsageError(
                fmt::format("--map {}: no file of the comparison has all the columns that it names", file_));
    }

private:
    std::string file_;
    Remarks remarks_;
    std::optional<ColumnMapping> mapping_;
    bool used_ = false;
};

/// "fused, materialized"
std::string values_text(const Results& results, const Axis& axis) {
    std::string out;
    for (const std::string& value : values_within(results, axis))
        out += (out.empty() ? "" : ", ") + value;
    return out;
}

/// Two parts of one run: those cells that have the one value of an axis, and those that have the other.
Sides sides_within(const SideChoice& choice) {
    const auto refuse = [&](const std::string& why) {
        throw UsageError(fmt::format("--within {}: {}", choice.within, why));
    };
    const std::size_t equals = choice.within.find('=');
    const std::size_t comma = choice.within.find(',', equals == std::string::npos ? 0 : equals);
    if (equals == std::string::npos || comma == std::string::npos)
        refuse("name an axis and two of its values, such as attention=fused,materialized");
    Sides out;
    out.across = axes_named({choice.within.substr(0, equals)}, "--within");
    const Axis& axis = *out.across.front();
    out.names = {choice.within.substr(equals + 1, comma - equals - 1), choice.within.substr(comma + 1)};
    SideReader reader(choice);
    const Results all = reader.read(choice.baseline);
    reader.check_that_mapping_was_used();
    out.memory_limit_bytes = memory_limit_of(all, all);
    out.baseline = cells_with(all, axis, out.names.baseline);
    out.current = cells_with(all, axis, out.names.current);
    if (out.names.baseline == out.names.current) refuse("the two values are one");
    for (const auto& [side, value] :
         {std::pair{&out.baseline, out.names.baseline}, std::pair{&out.current, out.names.current}})
        if (side->cells().empty())
            refuse(fmt::format("{} has no cell with {} {}; there are {}", choice.baseline, axis.name, value,
                               values_text(all, axis)));
    for (const std::string& name : choice.across)
        out.across.push_back(axes_named({name}, "--across").front());
    return out;
}

/// A run against itself across an axis: each cell is its own partner, or fits several.
void refuse_itself(const SideChoice& choice, const Results& run, const std::vector<const Axis*>& across) {
    if (across.empty()) {
        if (choice.remarks == Remarks::Told)
            tell("both are the same file: this shows what the comparison makes of equal steps");
        return;
    }
    const Axis& axis = *across.front();
    const std::vector<std::string> values = values_within(run, axis);
    if (values.size() < 2)
        throw UsageError(
            fmt::format("both are the same file, and all its cells have one {}: there is nothing "
                        "to compare across it",
                        axis.name));
    throw UsageError(fmt::format(
        "both are the same file, whose cells have the {} {}; hold two of those against "
        "one another with `stepscope-cli compare {} --within {}={},{}`",
        axis.name, values_text(run, axis), shell_quoted(choice.baseline), axis.name, values[0], values[1]));
}

} // namespace

Sides sides_of(const SideChoice& choice) {
    if (!choice.within.empty()) return sides_within(choice);
    Sides out;
    out.names = {choice.baseline, choice.current};
    out.across = axes_named(choice.across, "--across");
    SideReader reader(choice);
    out.baseline = reader.read(choice.baseline);
    out.current = reader.read(choice.current);
    reader.check_that_mapping_was_used();
    out.memory_limit_bytes = memory_limit_of(out.baseline, out.current);
    if (!choice.only.empty()) {
        const CellFilter filter(choice.only);
        Results passing =
            cells_that(out.current, [&](const CellResult& cell) { return filter.accepts(cell); });
        if (passing.cells().empty())
            throw UsageError(
                fmt::format("no cell of {} passes --only {}", choice.current, shell_quoted(choice.only)));
        out.current = std::move(passing);
    }
    std::error_code unknown; // of standard input, which is no file
    if (std::filesystem::equivalent(choice.baseline, choice.current, unknown))
        refuse_itself(choice, out.baseline, out.across);
    return out;
}

void check_choice(const SideChoice& choice) {
    if (choice.baseline == standard_stream && choice.current == standard_stream)
        throw UsageError("only one of both can be standard input");
    if (choice.within.empty() == choice.current.empty())
        throw UsageError(choice.within.empty()
                             ? "B is required, or --within to hold cells of A against one another"
                             : "--within holds cells of one file against one another; leave out the second");
    if (!choice.within.empty() && !choice.only.empty())
        throw UsageError("--only is for cells of B, and --within has none");
    static_cast<void>(axes_named(choice.across, "--across"));
}

} // namespace stepscope::cli
