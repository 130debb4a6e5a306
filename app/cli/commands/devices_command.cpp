#include "backend/registry.h"
#include "commands.h"
#include "output.h"
#include "system/text/quantity_text.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace stepscope::cli {

namespace {

constexpr const char* devices_examples = R"(Example:
  stepscope-cli devices --json

Exit status 1 if there is no device at all.)";

std::string precisions_text(const DeviceInfo& device) {
    std::string out;
    for (const Precision precision : device.precisions) {
        if (!out.empty()) out += ", ";
        out += name_of(precision);
    }
    return out;
}

nlohmann::json to_json(const BackendRegistry& backends) {
    nlohmann::json devices = nlohmann::json::array();
    for (const DeviceInfo& device : backends.devices()) {
        nlohmann::json precisions = nlohmann::json::array();
        for (const Precision precision : device.precisions)
            precisions.push_back(name_of(precision));
        devices.push_back({{"id", device.id},
                           {"name", device.name},
                           {"memory_total", device.memory_total},
                           {"memory_free", device.memory_free},
                           {"precisions", precisions},
                           {"details", device.details}});
    }
    nlohmann::json reports = nlohmann::json::array();
    for (const BackendReport& report : backends.reports()) {
        nlohmann::json entry = {{"name", report.name}, {"loaded", report.problem.empty()}};
        if (!report.problem.empty()) entry["problem"] = report.problem;
        reports.push_back(std::move(entry));
    }
    return {{"devices", devices}, {"backends", reports}};
}

std::string to_text(const BackendRegistry& backends) {
    std::vector<std::vector<std::string>> rows = {
        {"device", "name", "precisions", "details", "memory", "free"}};
    for (const DeviceInfo& device : backends.devices())
        rows.push_back({device.id, device.name, precisions_text(device), device.details,
                        bytes_text(static_cast<double>(device.memory_total)),
                        bytes_text(static_cast<double>(device.memory_free))});
    std::string out = rows.size() > 1 ? aligned(rows, 4) : "no device can be used\n";
    for (const BackendReport& report : backends.reports())
        if (!report.problem.empty())
            out += "\nbackend " + report.name + " is not used: " + report.problem + "\n";
    return out;
}

} // namespace

void add_devices(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("devices", "List devices, and why a backend could not be used");
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print JSON");
    command->footer(devices_examples);
    command->callback([json, &status] {
        const BackendRegistry backends = BackendRegistry::load();
        if (*json)
            print_json(to_json(backends));
        else
            print(to_text(backends));
        status = backends.devices().empty() ? exit_failed : exit_ok;
    });
}

} // namespace stepscope::cli
