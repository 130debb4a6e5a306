#pragma once

#include "cuda/products/matmul.h"
#include "device/device_rates.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace stepscope::cuda {

/// Seconds that a product and the op after it take in one kernel, and in two.
struct FusedTimes {
    double fused = 0, apart = 0;
};

/// The algorithm found best for each product on one kind of device, and times and rates measured there, kept
/// in a text file:
///   <directory>/<device>-<cuBLASLt version>-<driver>.txt
/// where the directory is $STEPSCOPE_CUDA_CACHE, else $XDG_CACHE_HOME/stepscope/cuda, else
/// ~/.cache/stepscope/cuda. Deleting the file or the directory clears it; what is missing is measured again.
/// A line that does not read, or a file that cannot be read or written, is passed over and measured again,
/// and so are times of fused products that another build's kernels took.
///
/// Any threads may use one at once: each call locks for itself, and none waits for a measurement. Where two
/// have measured the same, what was put last stays. Of processes that save at once, the file of the last
/// stays, whole.
class TuningCache {
public:
    /// `identity`: device, library and driver, as they stand in the file's name.
    explicit TuningCache(const std::string& identity);
    explicit TuningCache(std::filesystem::path file);

    std::optional<AlgorithmBytes> find(const std::string& key) const;
    /// `seconds` is what the algorithm took when it was chosen; kept for a person who reads the file.
    void put(const std::string& key, const AlgorithmBytes& algorithm, double seconds);

    std::optional<FusedTimes> find_fused(const std::string& key) const;
    void put_fused(const std::string& key, const FusedTimes& times);

    std::optional<DeviceRates> find_rates(const std::string& precision) const;
    void put_rates(const std::string& precision, const DeviceRates& rates);

    /// Replaces the file by what is known now. Never throws; a cache that cannot be written is not kept.
    void save() const;

    static std::filesystem::path directory();

private:
    void load();
    /// What the file is to hold.
    std::string text() const;
    struct Entry {
        AlgorithmBytes algorithm{};
        double seconds = 0;
    };
    const std::filesystem::path file_;
    mutable std::mutex saving_; ///< one thread writes the file at a time, while others go on looking up
    mutable std::mutex mutex_;  ///< of all below
    std::map<std::string, Entry> entries_;
    std::map<std::string, FusedTimes> fused_;
    std::map<std::string, DeviceRates> rates_;
};

} // namespace stepscope::cuda
