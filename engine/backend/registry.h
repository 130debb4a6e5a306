#pragma once

#include "backend/backend.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stepscope {

struct KnownBackend; // its name, and what it needs of the system

/// A library that was looked for and what came of it.
struct BackendReport {
    std::string name;    ///< "cuda"
    std::string problem; ///< empty: loaded. Else one sentence a person can act on
};

/// Loads backend libraries from the program's own directory (or the installation's lib/stepscope beside it),
/// never from the current one, and never unloads them. What has no driver here is not loaded at all.
class BackendRegistry {
public:
    /// Loads `libstepscope_cpu.so` and `libstepscope_cuda.so`; what cannot be loaded becomes a report. Sets
    /// GOMP_SPINCOUNT first, unless the person has, so call it before other threads read the environment.
    static BackendRegistry load();
    /// The same from one directory alone.
    static BackendRegistry load(const std::filesystem::path& directory);

    /// As `load`, but only what these devices ("cpu", "cuda:1") need: a library that is not loaded costs no
    /// memory and runs no code. All of them where one of the devices cannot be used, so that `find` can say
    /// what there is instead.
    static BackendRegistry load_for(const std::vector<std::string>& device_ids);
    static BackendRegistry load_for(const std::vector<std::string>& device_ids,
                                    const std::filesystem::path& directory);

    /// For tests and embedding: takes a backend that is already there.
    void add(std::unique_ptr<Backend> backend);

    const std::vector<BackendReport>& reports() const { return reports_; }
    std::vector<DeviceInfo> devices() const;
    /// Of all backends that are loaded.
    std::vector<LibraryInfo> libraries() const;

    /// The device to measure on where nobody names one: the first GPU that is here, else the CPU.
    std::string default_device() const;

    /// The backend of a device id ("cpu", "cuda", "cuda:1"). Throws BackendError saying what there is and,
    /// where the library could not be used, why.
    Backend& find(const std::string& device_id) const;

private:
    static BackendRegistry load_from(const std::vector<std::filesystem::path>& directories);
    static BackendRegistry load_for_from(const std::vector<std::string>& device_ids,
                                         const std::vector<std::filesystem::path>& directories);
    void load_one(const KnownBackend& backend, const std::vector<std::filesystem::path>& directories);
    bool has(const std::string& device_id) const;

    std::vector<std::shared_ptr<Backend>> backends_;
    std::vector<BackendReport> reports_;
};

} // namespace stepscope
