#include "nsight/tools/tools.h"

#include "nsight/errors.h"
#include "nsight/tools/tool_output.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 2> ncu_below = {"nsight-compute/*", "nsight-compute"};
constexpr std::array<std::string_view, 3> nsys_below = {
    "nsight-systems/*/bin", "nsight-systems/*/target-linux-x64", "nsight-systems-cli/*/bin"};

constexpr std::array tools = {
    NsightTool{.id = ProfilerTool::Ncu,
               .program = "ncu",
               .title = "Nsight Compute",
               .extension = ".ncu-rep",
               .viewer = "ncu-ui",
               .where = "it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute",
               .below = ncu_below},
    NsightTool{.id = ProfilerTool::Nsys,
               .program = "nsys",
               .title = "Nsight Systems",
               .extension = ".nsys-rep",
               .viewer = "nsys-ui",
               .where = "it comes with the CUDA toolkit (package cuda-nsight-systems), and from "
                        "developer.nvidia.com/nsight-systems",
               .below = nsys_below}};

bool is_program(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "2025.10" is newer than "2025.9".
bool newer_first(const fs::path& a, const fs::path& b) {
    return strverscmp(b.c_str(), a.c_str()) < 0;
}

/// The folders in `folder` whose names begin like this, the newest version first.
std::vector<fs::path> folders_in(const fs::path& folder, std::string_view beginning) {
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().filename().string().starts_with(beginning) && fs::is_directory(at->path(), error))
            out.push_back(at->path());
    std::ranges::sort(out, newer_first);
    return out;
}

/// "nsight-systems/*/bin" below `folder`.
std::vector<fs::path> matching(const fs::path& folder, std::string_view pattern) {
    std::vector<fs::path> out = {folder};
    for (const fs::path& part : fs::path(pattern)) {
        std::vector<fs::path> next;
        for (const fs::path& each : out) {
            if (part != "*") {
                next.push_back(each / part);
                continue;
            }
            const std::vector<fs::path> versions = folders_in(each, "");
            next.insert(next.end(), versions.begin(), versions.end());
        }
        out = std::move(next);
    }
    return out;
}

std::vector<fs::path> folders_of(const NsightTool& tool, const ToolPlaces& places) {
    std::vector<fs::path> out = places.path;
    for (const fs::path& toolkit : places.toolkits)
        out.push_back(toolkit / "bin");
    for (const std::string_view pattern : tool.below) {
        const std::vector<fs::path> folders = matching(places.tools, pattern);
        out.insert(out.end(), folders.begin(), folders.end());
    }
    return out;
}

} // namespace

std::span<const NsightTool> nsight_tools() {
    return tools;
}

const NsightTool& row_of(ProfilerTool tool) {
    return *std::ranges::find(tools, tool, &NsightTool::id);
}

ToolPlaces ToolPlaces::usual() {
    ToolPlaces out;
    const char* const variable = std::getenv("PATH");
    std::string_view rest = variable ? variable : "";
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
        if (folder.starts_with('/'))
            out.path.emplace_back(folder); // none is looked for where one happens to be
    }
    for (const char* const name : {"CUDA_HOME", "CUDA_PATH"})
        if (const char* const folder = std::getenv(name); folder && *folder == '/')
            out.toolkits.emplace_back(folder);
    for (const fs::path& folder : folders_in("/usr/local", "cuda"))
        out.toolkits.push_back(folder);
    out.tools = "/opt/nvidia";
    return out;
}

FoundTool find_tool(ProfilerTool tool, const ToolPlaces& places, const std::stop_token& stop) {
    const NsightTool& row = row_of(tool);
    for (const fs::path& folder : folders_of(row, places))
        if (const fs::path program = folder / row.program; is_program(program))
            return tool_at(tool, program, stop);
    throw NsightError(std::string(row.title) + " (" + std::string(row.program) +
                      ") is not in PATH, in a CUDA toolkit's folder or in " + places.tools.string() + ": " +
                      std::string(row.where));
}

std::optional<fs::path> find_viewer(ProfilerTool tool, const ToolPlaces& places) {
    const NsightTool& row = row_of(tool);
    for (const fs::path& folder : folders_of(row, places))
        if (const fs::path program = folder / row.viewer; is_program(program)) return program;
    return std::nullopt;
}

FoundTool tool_at(ProfilerTool tool, const fs::path& program, const std::stop_token& stop,
                  std::chrono::milliseconds patience) {
    const std::string said = output_of(
        {program.string(), "--version"}, stop,
        {.bytes = 64 << 10, .silence = patience, .whole = patience, .grace = std::chrono::seconds(1)});
    FoundTool out{.tool = &row_of(tool), .program = program, .version = version_in(said)};
    if (out.version.empty())
        throw NsightError(program.string() + " --version names no version: it is not " +
                          std::string(out.tool->title));
    return out;
}

std::string version_in(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && (is_digit(text[end]) || text[end] == '.'))
            ++end;
        std::string_view number = text.substr(at, end - at);
        while (number.ends_with('.'))
            number.remove_suffix(1);
        // 2018-2025 of a copyright and 36398880 of a build are none.
        if (number.find('.') != std::string_view::npos) out = number;
        at = end;
    }
    return out;
}

} // namespace stepscope
