#include "commands.h"
#include "diagnostics/diagnostics.h"
#include "diagnostics/diagnostics_text.h"
#include "output.h"
#include "system/files/user_folders.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

struct DiagnosticsArguments {
    bool json = false;
    bool markdown = false;
};

constexpr const char* diagnostics_examples = R"(Examples:
  stepscope-cli diagnostics
  stepscope-cli diagnostics --markdown > report.md

The window shows the same under Help > Diagnostics, with what it knows of the screen.)";

std::vector<DiagnosticGroup> all() {
    const BackendRegistry backends = BackendRegistry::load();
    return with_short_home({program_diagnostics(), system_diagnostics(backends), device_diagnostics(backends),
                            library_diagnostics(backends), profiler_diagnostics(),
                            folder_diagnostics(DiagnosticFolders::usual())},
                           home_directory());
}

nlohmann::json to_json(const std::vector<DiagnosticGroup>& groups) {
    nlohmann::json out = nlohmann::json::array();
    for (const DiagnosticGroup& group : groups) {
        nlohmann::json rows = nlohmann::json::array();
        for (const DiagnosticRow& row : group.rows)
            rows.push_back({{"name", row.name}, {"value", row.value}});
        out.push_back({{"title", group.title}, {"rows", rows}});
    }
    return {{"diagnostics", out}};
}

std::string to_text(const std::vector<DiagnosticGroup>& groups) {
    std::size_t width = 0;
    for (const DiagnosticGroup& group : groups)
        for (const DiagnosticRow& row : group.rows)
            width = std::max(width, row.name.size());
    std::string out;
    for (const DiagnosticGroup& group : groups) {
        if (group.rows.empty()) continue;
        out += (out.empty() ? "" : "\n") + group.title + "\n";
        for (const DiagnosticRow& row : group.rows)
            out += "  " + row.name + std::string(width - row.name.size() + 2, ' ') + row.value + "\n";
    }
    return out;
}

} // namespace

void add_diagnostics(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand(
        "diagnostics", "Say what bears on a fault: version, devices, libraries, profilers, folders");
    const auto arguments = std::make_shared<DiagnosticsArguments>();
    CLI::Option* const json = command->add_flag("--json", arguments->json, "Print JSON");
    command->add_flag("--markdown", arguments->markdown, "Print Markdown, for a bug report")->excludes(json);
    command->footer(diagnostics_examples);
    command->callback([arguments, &status] {
        const std::vector<DiagnosticGroup> groups = all();
        if (arguments->json)
            print_json(to_json(groups));
        else
            print(arguments->markdown ? diagnostics_markdown(groups) : to_text(groups));
        status = exit_ok;
    });
}

} // namespace stepscope::cli
