#include "backend/registry.h"

#include "backend/plugin.h"
#include "backend/system_driver.h"
#include "system/text/one_line.h"
#include "workload/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <dlfcn.h>
#include <exception>
#include <iterator>
#include <new>
#include <system_error>
#include <utility>

namespace stepscope {

struct KnownBackend {
    const char* name;
    SystemDriver driver;
};

namespace {

namespace fs = std::filesystem;

constexpr std::array known_backends = {KnownBackend{"cpu", {}}, KnownBackend{"cuda", cuda_driver}};

fs::path program_directory() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error)
        throw BackendError("/proc/self/exe cannot be read (" + error.message() + "): is /proc mounted?");
    return program.parent_path();
}

/// Beside the program in a build tree, below lib/ once installed.
std::vector<fs::path> default_directories() {
    const fs::path program = program_directory();
    std::vector<fs::path> directories = {program};
    for (const char* relative : {"../" STEPSCOPE_PLUGIN_DIR, "../lib/stepscope"}) {
        const fs::path directory = (program / relative).lexically_normal();
        if (std::find(directories.begin(), directories.end(), directory) == directories.end())
            directories.push_back(directory);
    }
    return directories;
}

/// libgomp reads its environment once, when the library that needs it is loaded. Its default spin of 8 ms
/// after each product takes whole scheduler slices from whatever else runs on the machine.
void shorten_openmp_spin() {
    constexpr int keep_what_is_set = 0;
    if (std::getenv("OMP_WAIT_POLICY") == nullptr) setenv("GOMP_SPINCOUNT", "1000", keep_what_is_set);
}

/// "cuda" of "cuda:1".
std::string kind_of(const std::string& device_id) {
    return device_id.substr(0, device_id.find(':'));
}

std::string upper(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

/// The reason of the last dlopen or dlsym that failed.
std::string loader_message() {
    const char* text = dlerror();
    return text != nullptr ? text : "unknown reason";
}

/// Throws BackendError. What is found stays loaded: the backend asks for it again.
void check_driver(const SystemDriver& driver) {
    if (driver.library != nullptr && dlopen(driver.library, RTLD_NOW | RTLD_LOCAL) == nullptr)
        throw BackendError(driver.absent);
}

/// Loads one library and asks it for its backend; throws BackendError with the report's sentence.
std::shared_ptr<Backend> load_backend(const fs::path& library) {
    void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr)
        throw BackendError(
            fmt::format("{} cannot be loaded: {}", library.filename().string(), loader_message()));
    const auto* plugin = static_cast<const Plugin*>(dlsym(handle, plugin_symbol));
    if (plugin == nullptr)
        throw BackendError(
            fmt::format("{} is not a Stepscope backend: it exports no {}", library.string(), plugin_symbol));
    if (plugin->fingerprint != plugin_fingerprint)
        throw BackendError(
            fmt::format("{} was built from other sources than this program: build or install both together",
                        library.string()));
    if (const char* problem = plugin->probe(); problem != nullptr) throw BackendError(problem);
    return std::shared_ptr<Backend>(plugin->create());
}

/// The first of the directories that holds the library.
fs::path find_library(const std::string& name, const std::vector<fs::path>& directories) {
    const std::string file = "libstepscope_" + name + ".so";
    std::vector<std::string> looked;
    for (const fs::path& directory : directories) {
        std::error_code error;
        if (fs::exists(directory / file, error)) return directory / file;
        looked.push_back(directory.string());
    }
    throw BackendError(fmt::format("the {} backend is not installed: {} is not in {}", upper(name), file,
                                   join(looked, " or ")));
}

} // namespace

BackendRegistry BackendRegistry::load() {
    return load_from(default_directories());
}

BackendRegistry BackendRegistry::load(const fs::path& directory) {
    return load_from({directory});
}

BackendRegistry BackendRegistry::load_for(const std::vector<std::string>& device_ids) {
    return load_for_from(device_ids, default_directories());
}

BackendRegistry BackendRegistry::load_for(const std::vector<std::string>& device_ids,
                                          const fs::path& directory) {
    return load_for_from(device_ids, {directory});
}

BackendRegistry BackendRegistry::load_from(const std::vector<fs::path>& directories) {
    shorten_openmp_spin();
    BackendRegistry registry;
    for (const KnownBackend& backend : known_backends)
        registry.load_one(backend, directories);
    return registry;
}

BackendRegistry BackendRegistry::load_for_from(const std::vector<std::string>& device_ids,
                                               const std::vector<fs::path>& directories) {
    shorten_openmp_spin();
    BackendRegistry registry;
    const auto is_asked_for = [&](const std::string& name) {
        return std::ranges::any_of(device_ids, [&](const std::string& id) { return kind_of(id) == name; });
    };
    for (const KnownBackend& backend : known_backends)
        if (is_asked_for(backend.name)) registry.load_one(backend, directories);
    if (std::ranges::all_of(device_ids, [&](const std::string& id) { return registry.has(id); }))
        return registry;
    for (const KnownBackend& backend : known_backends)
        if (!is_asked_for(backend.name)) registry.load_one(backend, directories);
    return registry;
}

void BackendRegistry::load_one(const KnownBackend& backend, const std::vector<fs::path>& directories) {
    BackendReport report{backend.name, {}};
    try {
        const fs::path library = find_library(backend.name, directories);
        check_driver(backend.driver);
        backends_.push_back(load_backend(library));
    } catch (const std::bad_alloc&) {
        throw; // says nothing about the backend
    } catch (const std::exception& error) {
        report.problem = error.what();
    }
    reports_.push_back(std::move(report));
}

bool BackendRegistry::has(const std::string& device_id) const {
    try {
        find(device_id);
        return true;
    } catch (const BackendError&) {
        return false;
    }
}

void BackendRegistry::add(std::unique_ptr<Backend> backend) {
    reports_.push_back({backend->name(), {}});
    backends_.push_back(std::move(backend));
}

std::vector<LibraryInfo> BackendRegistry::libraries() const {
    std::vector<LibraryInfo> all;
    for (const auto& backend : backends_) {
        std::vector<LibraryInfo> own = backend->libraries();
        all.insert(all.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    return all;
}

std::vector<DeviceInfo> BackendRegistry::devices() const {
    std::vector<DeviceInfo> all;
    for (const auto& backend : backends_)
        for (DeviceInfo& device : backend->devices())
            all.push_back(std::move(device));
    return all;
}

std::string BackendRegistry::default_device() const {
    const std::string processor = SweepSpec().devices.front();
    const std::vector<DeviceInfo> all = devices();
    const auto gpu =
        std::ranges::find_if(all, [&](const DeviceInfo& device) { return device.id != processor; });
    return gpu == all.end() ? processor : gpu->id;
}

Backend& BackendRegistry::find(const std::string& device_id) const {
    const std::string kind = kind_of(device_id);
    for (const auto& backend : backends_) {
        if (backend->name() != kind) continue;
        if (device_id == kind) return *backend;
        const auto devices = backend->devices();
        const auto is_it = [&](const DeviceInfo& device) { return device.id == device_id; };
        if (std::any_of(devices.begin(), devices.end(), is_it)) return *backend;
    }

    std::vector<std::string> ids;
    for (const DeviceInfo& device : devices())
        ids.push_back(device.id);
    std::string message = fmt::format("device \"{}\" is not there; devices of this machine: {}",
                                      one_line(device_id), ids.empty() ? "none" : join(ids, ", "));
    for (const BackendReport& report : reports_)
        // Where nothing could be loaded, each of them may be why.
        if ((report.name == kind || backends_.empty()) && !report.problem.empty())
            message += fmt::format(" ({} backend: {})", upper(report.name), report.problem);
    throw BackendError(message);
}

} // namespace stepscope
