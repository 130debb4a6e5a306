#include "tables/markdown/markdown_heading.h"

#include "system/characters/characters.h"
#include "tables/markdown/markdown_layout.h"
#include "tables/markdown/markdown_text.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace stepscope::markdown {

namespace {

/// "batch 4": an axis and one word.
struct Setting {
    const Axis* axis;
    TableEntry value;
};

std::optional<Setting> setting_of(std::string_view part, int line, std::size_t column) {
    const std::size_t blank = part.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    const std::string_view value = trimmed(part.substr(blank + 1));
    if (value.empty() || value.find(' ') != std::string_view::npos) return std::nullopt;
    for (const Axis& axis : axes())
        if (axis.place != TablePlace::Row && axis.name == part.substr(0, blank))
            return Setting{&axis, {without_markdown(value), line, column + blank + 1}};
    return std::nullopt;
}

void set(Cell& cell, const Setting& setting) {
    const Axis& axis = *setting.axis;
    if (setting.value.text == unknown) return;
    if (axis.kind == AxisKind::Number) {
        const auto number = read_whole(setting.value.text);
        if (!number || *number < 0 || *number > axis.maximum)
            throw WorkloadError(std::string(axis.name),
                                fmt::format("must be a whole number from 0 to {}, not \"{}\"", axis.maximum,
                                            setting.value.text));
        axis.set_value(cell, *number < axis.minimum ? unknown_value(axis) : AxisValue(*number));
        return;
    }
    axis.set_value(cell, value_from_text(axis, setting.value.text, std::string(axis.name)));
}

} // namespace

Cell read_heading(std::string_view line, int number, Problems& problems) {
    Cell out = unknown_cell();
    const std::size_t start = line.find_first_not_of("# ");
    if (start == std::string_view::npos) return out;
    std::vector<Setting> settings;
    std::size_t counted = 0; // bytes of the line, and the characters that they are
    std::size_t characters = 0;
    for (std::size_t at = start; at <= line.size();) {
        const std::size_t end = std::min(line.find(',', at), line.size());
        const std::size_t first = std::min(line.find_first_not_of(' ', at), end);
        characters += characters_in(line.substr(counted, first - counted));
        counted = first;
        const auto setting = setting_of(trimmed(line.substr(first, end - first)), number, characters + 1);
        if (!setting) return out; // prose
        settings.push_back(*setting);
        at = end + 1;
    }
    for (const Setting& setting : settings) {
        try {
            set(out, setting);
        } catch (const WorkloadError& error) {
            // "## batch experiments" is prose.
            if (settings.size() > 1) problems.add(setting.value, error.what());
        }
    }
    return out;
}

} // namespace stepscope::markdown
