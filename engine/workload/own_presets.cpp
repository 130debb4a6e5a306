#include "workload/own_presets.h"

#include "system/files/user_folders.h"
#include "system/text/one_line.h"
#include "system/text/shown_text.h"
#include "workload/axes.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <strings.h>
#include <system_error>
#include <utility>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

constexpr const char* field = "preset";
constexpr std::string_view extension = ".json";
/// In bytes: far within what file systems take.
constexpr std::size_t longest_preset_name = 80;
/// Sweeps take some kilobytes; all of them are read where a menu opens.
constexpr std::uintmax_t largest_preset = 1 << 20;

bool same_name(std::string_view a, std::string_view b) {
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

const SweepPreset* built_in(std::string_view name) {
    const auto& presets = sweep_presets();
    const auto found =
        std::ranges::find_if(presets, [&](const SweepPreset& each) { return same_name(each.name, name); });
    return found == presets.end() ? nullptr : &*found;
}

/// Letters and digits of any script, and what means nothing to a shell or a file system.
bool is_plain(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ' ||
           c == '-' || c == '_' || c == '.' || c == '+' || static_cast<unsigned char>(c) >= 0x80;
}

OwnPreset read_preset(const fs::path& file, const std::string& device) {
    OwnPreset out{.name = file.stem().string(), .file = file, .sweep = {}, .problem = {}};
    try {
        std::error_code ignored;
        if (fs::file_size(file, ignored) > largest_preset && !ignored)
            out.problem = "the file is larger than any sweep";
        else
            out.sweep = parse_sweep(read_file(file), {device});
    } catch (const std::exception& error) {
        out.problem = error.what();
    }
    if (built_in(out.name)) {
        out.sweep.reset();
        out.problem = "the program has a preset of this name, which goes first: give the file another";
    }
    if (out.sweep) out.sweep->name = out.name;
    return out;
}

} // namespace

OwnPresets::OwnPresets() {
    const fs::path config = config_folder();
    if (!config.empty()) folder_ = config / "presets";
}

std::vector<OwnPreset> OwnPresets::list(const std::string& device) const {
    std::vector<OwnPreset> out;
    std::error_code error;
    if (folder_.empty()) return out;
    for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (at->path().extension() == extension && at->is_regular_file(ignored))
            out.push_back(read_preset(at->path(), device));
    }
    std::ranges::sort(out, {}, &OwnPreset::name);
    return out;
}

std::string OwnPresets::problem_of(std::string_view name) {
    if (name.empty() || name.find_first_not_of(' ') == std::string_view::npos) return "a preset needs a name";
    if (name.size() > longest_preset_name)
        return fmt::format("the name is longer than {} bytes: choose a shorter one", longest_preset_name);
    if (!std::ranges::all_of(name, is_plain) || shown_text(name) != name)
        return "a name has letters, digits, spaces and - _ . + only";
    if (name.front() == '.' || name.front() == '-' || name.front() == ' ' || name.back() == ' ')
        return "a name begins with a letter or a digit, and ends with no space";
    if (built_in(name))
        return fmt::format("{} is a preset of the program: choose another name", one_line(name));
    return {};
}

std::optional<OwnPreset> OwnPresets::find(std::string_view name, const std::string& device) const {
    std::vector<OwnPreset> all = list(device);
    auto found =
        std::ranges::find(all, name, &OwnPreset::name); // a name that is the same to the letter first
    if (found == all.end())
        found = std::ranges::find_if(all, [&](const OwnPreset& each) { return same_name(each.name, name); });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

fs::path OwnPresets::save(const std::string& name, const SweepSpec& sweep, const std::string& device,
                          Replace replace) const {
    if (const std::string problem = problem_of(name); !problem.empty()) throw WorkloadError(field, problem);
    if (folder_.empty())
        throw WorkloadError(
            field, "there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory");
    fs::path file = folder_ / (name + std::string(extension));
    if (const std::optional<OwnPreset> taken = find(name)) {
        if (!taken->problem.empty())
            throw WorkloadError(
                field, fmt::format("{} is there and cannot be read: mend it or move it away, or choose "
                                   "another name",
                                   taken->file.string()));
        if (replace == Replace::No)
            throw WorkloadError(
                field, fmt::format("there is a preset {} already: choose another name", taken->name));
        file = taken->file;
    }
    SweepSpec named = sweep;
    named.name = file.stem().string();
    nlohmann::json json = sweep_to_json(named);
    if (sweep.devices == std::vector{device}) json.erase(std::string(axis_named("device").sweep_key));
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error)
        throw FileError(fmt::format("{}: the folder of presets cannot be made: {}", folder_.string(),
                                    explain_errno(error.value())));
    write_file_safely(file, json.dump(2) + "\n", replace);
    return file;
}

SweepSpec find_sweep(std::string_view name, const OwnPresets& own, const std::string& device) {
    if (const SweepPreset* preset = built_in(name)) return preset->on(device);
    if (const std::optional<OwnPreset> found = own.find(name, device)) {
        if (found->sweep) return *found->sweep;
        throw WorkloadError(field, fmt::format("{} cannot be read: {}; mend it or remove it",
                                               found->file.string(), found->problem));
    }
    std::string names;
    for (const SweepPreset& preset : sweep_presets())
        names += (names.empty() ? "" : ", ") + preset.name;
    for (const OwnPreset& preset : own.list(device))
        if (!built_in(preset.name)) names += ", " + one_line(preset.name);
    throw WorkloadError(
        field, fmt::format("there is no sweep preset \"{}\"; the presets are {}", one_line(name), names));
}

} // namespace stepscope
