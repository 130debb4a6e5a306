#include "cuda/tuning/tuning_cache.h"

#include "system/files/files.h"

#include <fmt/format.h>

#include <cctype>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <system_error>
#include <utility>

namespace stepscope::cuda {

namespace fs = std::filesystem;

namespace {

constexpr const char* header = "stepscope cuda cache 1";
/// Of lines that were measured with the kernels of this build.
constexpr const char* fused_kind = "fused " STEPSCOPE_FUSED_KERNELS;

std::string file_name(const std::string& identity) {
    std::string name;
    for (const char c : identity)
        name += std::isalnum(static_cast<unsigned char>(c)) || c == '.' ? c : '-';
    return name + ".txt";
}

/// Whether all fields of a line were read, and nothing stands behind them.
bool has_ended(std::istringstream& fields) {
    if (!fields) return false;
    fields >> std::ws;
    return fields.eof();
}

/// Seconds that a product can take.
bool is_time(double seconds) {
    return seconds > 0 && seconds < 1e6;
}

/// FLOP/s or bytes/s that a device can reach.
bool is_rate(double per_second) {
    return per_second > 0 && per_second < 1e21;
}

} // namespace

fs::path TuningCache::directory() {
    const auto set = [](const char* name) {
        const char* value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    if (fs::path own = set("STEPSCOPE_CUDA_CACHE"); !own.empty()) return own;
    if (const fs::path xdg = set("XDG_CACHE_HOME"); xdg.is_absolute()) return xdg / "stepscope" / "cuda";
    if (const fs::path home = set("HOME"); home.is_absolute()) return home / ".cache" / "stepscope" / "cuda";
    return {};
}

TuningCache::TuningCache(const std::string& identity)
    : TuningCache(directory().empty() ? fs::path() : directory() / file_name(identity)) {}

TuningCache::TuningCache(fs::path file) : file_(std::move(file)) {
    load();
}

// A line is "algorithm <tab> key <tab> seconds <tab> 8 hexadecimal words", "fused <kernels> <tab> key <tab>
// seconds in one kernel <tab> in two" or "rates <tab> precision <tab> flops <tab> bytes per second".
void TuningCache::load() {
    if (file_.empty()) return;
    std::string text;
    try {
        text = read_file(file_);
    } catch (const FileError&) {
        return; // there is none yet, or what is there is no file
    }
    std::istringstream in(text);
    std::string line;
    if (!std::getline(in, line) || line != header) return;
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::string kind, key;
        std::getline(fields, kind, '\t');
        std::getline(fields, key, '\t');
        if (key.empty()) continue;
        // Whoever may write to the file may write anything: nothing is taken that could not have been
        // measured. Whether an algorithm is one, cuBLASLt says before each use (MatMul).
        if (kind == "algorithm") {
            Entry entry;
            fields >> entry.seconds >> std::hex;
            for (auto& word : entry.algorithm)
                fields >> word;
            if (has_ended(fields) && is_time(entry.seconds)) entries_.insert_or_assign(key, entry);
        } else if (kind == fused_kind) {
            FusedTimes times;
            fields >> times.fused >> times.apart;
            if (has_ended(fields) && is_time(times.fused) && is_time(times.apart))
                fused_.insert_or_assign(key, times);
        } else if (kind == "rates") {
            DeviceRates rates;
            fields >> rates.flops >> rates.bytes_per_second;
            if (has_ended(fields) && is_rate(rates.flops) && is_rate(rates.bytes_per_second))
                rates_.insert_or_assign(key, rates);
        }
    }
}

std::optional<AlgorithmBytes> TuningCache::find(const std::string& key) const {
    const std::scoped_lock lock(mutex_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return std::nullopt;
    return found->second.algorithm;
}

void TuningCache::put(const std::string& key, const AlgorithmBytes& algorithm, double seconds) {
    const std::scoped_lock lock(mutex_);
    entries_.insert_or_assign(key, Entry{algorithm, seconds});
}

std::optional<FusedTimes> TuningCache::find_fused(const std::string& key) const {
    const std::scoped_lock lock(mutex_);
    const auto found = fused_.find(key);
    if (found == fused_.end()) return std::nullopt;
    return found->second;
}

void TuningCache::put_fused(const std::string& key, const FusedTimes& times) {
    const std::scoped_lock lock(mutex_);
    fused_.insert_or_assign(key, times);
}

std::optional<DeviceRates> TuningCache::find_rates(const std::string& precision) const {
    const std::scoped_lock lock(mutex_);
    const auto found = rates_.find(precision);
    if (found == rates_.end()) return std::nullopt;
    return found->second;
}

void TuningCache::put_rates(const std::string& precision, const DeviceRates& rates) {
    const std::scoped_lock lock(mutex_);
    rates_.insert_or_assign(precision, rates);
}

std::string TuningCache::text() const {
    const std::scoped_lock lock(mutex_);
    std::string text = fmt::format("{}\n", header);
    const auto out = std::back_inserter(text);
    for (const auto& [precision, rates] : rates_)
        fmt::format_to(out, "rates\t{}\t{:.9e}\t{:.9e}\n", precision, rates.flops, rates.bytes_per_second);
    for (const auto& [key, times] : fused_) // exact: they decide
        fmt::format_to(out, "{}\t{}\t{}\t{}\n", fused_kind, key, times.fused, times.apart);
    for (const auto& [key, entry] : entries_) {
        fmt::format_to(out, "algorithm\t{}\t{:.3e}\t", key, entry.seconds);
        for (const auto word : entry.algorithm)
            fmt::format_to(out, "{:x} ", word);
        text += '\n';
    }
    return text;
}

void TuningCache::save() const {
    if (file_.empty()) return;
    const std::scoped_lock lock(saving_); // before the text is taken: the last to save has all
    std::error_code error;
    fs::create_directories(file_.parent_path(), error);
    // Two processes may save at once: each writes a file of its own, and the renaming is atomic.
    try {
        write_file_safely(file_, text());
    } catch (const FileError&) {
        // What was measured is known to this process all the same.
    }
}

} // namespace stepscope::cuda
