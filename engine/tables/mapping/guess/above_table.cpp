#include "tables/mapping/guess/above_table.h"

#include "system/characters/small_letters.h"
#include "tables/reading/written_values.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"
#include "workload/presets.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace stepscope {

namespace {

/// Text behind this is not looked at: a report may stand above a table.
constexpr std::size_t most_text = 4000;

const Axis* number_axis(const std::string& words) {
    if (words == "block size") return &axis_named("seq"); // as nanoGPT calls it
    const ColumnMeaning meaning = meaning_of(words);
    const auto* const axis = std::get_if<AxisColumn>(&meaning);
    return axis != nullptr && axis->axis->kind == AxisKind::Number ? axis->axis : nullptr;
}

/// The axis of a number, by the words before it ("batch size 4") or behind ("5 warm-up steps").
const Axis* axis_beside(const std::vector<std::string>& words, std::size_t number) {
    for (std::size_t count = 1; count <= 3 && count <= number; ++count) {
        std::vector<std::string> before(words.begin() + static_cast<std::ptrdiff_t>(number - count),
                                        words.begin() + static_cast<std::ptrdiff_t>(number));
        std::erase_if(before, [](const std::string& word) { return is_one_of(word, {"of", "is"}); });
        if (const Axis* const axis = number_axis(joined(before))) return axis;
    }
    for (std::size_t count = 1; count <= 2 && number + count < words.size(); ++count) {
        const std::vector<std::string> behind(words.begin() + static_cast<std::ptrdiff_t>(number + 1),
                                              words.begin() +
                                                  static_cast<std::ptrdiff_t>(number + 1 + count));
        if (const Axis* const axis = number_axis(joined(behind)); axis != nullptr && axis->name == "warmup")
            return axis;
    }
    return nullptr;
}

/// A line without what makes it a heading, and without what stands behind its first words: "### small (batch
/// 4):"
std::string_view heading_in(std::string_view line) {
    line = line.substr(0, line.find_first_of("(,;"));
    constexpr std::string_view around = " \t\r#*_=-:.";
    const std::size_t first = std::min(line.find_first_not_of(around), line.size());
    line.remove_prefix(first);
    return line.substr(0, line.find_last_not_of(around) + 1);
}

/// "small", "Model: small"; of another name the word before has to say so.
std::string model_in(std::string_view heading) {
    constexpr std::string_view word = "model";
    bool said = false;
    if (in_small_letters(heading).starts_with(word)) {
        std::string_view rest = heading.substr(word.size());
        said = rest.starts_with(' ') || rest.starts_with(':') || rest.starts_with('=');
        if (said) heading = rest.substr(std::min(rest.find_first_not_of(" \t:=`\""), rest.size()));
    }
    while (!heading.empty() && std::string_view("`\" ").find(heading.back()) != std::string_view::npos)
        heading.remove_suffix(1);
    const std::string name = in_small_letters(heading);
    const bool preset =
        std::any_of(model_presets().begin(), model_presets().end(),
                    [&](const ModelShape& each) { return in_small_letters(each.name) == name; });
    const bool one_word = !name.empty() && name.find_first_of(" \t") == std::string::npos;
    return preset || (said && one_word) ? std::string(heading) : std::string();
}

Mode mode_in(std::string_view heading) {
    std::vector<std::string> words = words_of(heading);
    Part part;
    if (take_part(words, part) != PartSaid::Whole || part.backward) return unsaid<Mode>;
    const bool alone = std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return is_one_of(word, {"pass", "only", "step", "steps", "time", "times", "results"});
    });
    return alone ? part.mode : unsaid<Mode>;
}

/// Of several lines the nearest counts.
void read_headings(std::string_view text, Cell& out) {
    while (!text.empty()) {
        const std::size_t end = text.find_last_of('\n');
        const std::string_view heading =
            heading_in(end == std::string_view::npos ? text : text.substr(end + 1));
        text = end == std::string_view::npos ? std::string_view() : text.substr(0, end);
        if (out.model.name.empty()) out.model.name = model_in(heading);
        if (out.options.mode == unsaid<Mode>) out.options.mode = mode_in(heading);
    }
}

} // namespace

AboveTable read_above(std::string_view text) {
    if (text.size() > most_text) text = text.substr(text.size() - most_text); // what is nearest
    const std::vector<std::string> words = words_of(text);
    std::map<const Axis*, std::set<std::string>> said;
    std::set<const ColumnUnit*> units;
    const Axis& precision = axis_named("precision");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (const auto number = read_whole(word); number && *number > 0)
            if (const Axis* const axis = axis_beside(words, i); axis != nullptr && is_number_of(*axis, word))
                said[axis].insert(std::to_string(*number));
        const std::string choice = choice_as_written(precision, word);
        if (choice_named(precision, choice) != nullptr && choice != "mixed") said[&precision].insert(choice);
        if (const auto seconds = unit_named(word);
            seconds && word.size() > 1 && word != "min" && word != "second")
            units.insert(unit_of(StatisticColumn{.figure = &figure("mean"), .part = {}, .unit = seconds}));
    }
    AboveTable out{unknown_cell()};
    for (const auto& [axis, values] : said)
        if (values.size() == 1) axis->set_value(out.cell, value_from_text(*axis, *values.begin(), ""));
    if (units.size() == 1) out.unit = *units.begin();
    read_headings(text, out.cell);
    return out;
}

} // namespace stepscope
