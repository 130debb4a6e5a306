#include "cuda/runtime/nvml.h"

#include <array>
#include <cstdint>
#include <dlfcn.h>
#include <string_view>
#include <utility>

namespace stepscope::cuda {

namespace {

// The toolkit does not always bring nvml.h; these are the parts of its interface in use (NVML API reference).
using Device = struct DeviceHandle*;
using Result = int; // 0 is success

struct Memory {
    unsigned long long total, free, used;
};

constexpr unsigned clock_sm = 1;
constexpr unsigned sensor_gpu = 0;

constexpr std::array throttle_reasons = {
    std::pair{0x002ULL, std::string_view{"application clocks"}},
    std::pair{0x004ULL, std::string_view{"power cap"}},
    std::pair{0x008ULL, std::string_view{"hardware slowdown"}},
    std::pair{0x010ULL, std::string_view{"sync boost"}},
    std::pair{0x020ULL, std::string_view{"thermal"}},
    std::pair{0x040ULL, std::string_view{"hardware thermal"}},
    std::pair{0x080ULL, std::string_view{"power brake"}},
    std::pair{0x100ULL, std::string_view{"display clocks"}},
};

std::string throttle_text(unsigned long long reasons) {
    std::string text;
    for (const auto& [bit, name] : throttle_reasons) {
        if (!(reasons & bit)) continue;
        if (!text.empty()) text += ", ";
        text += name;
    }
    return text;
}

} // namespace

struct Nvml::Functions {
    Result (*init)() = nullptr;
    Result (*handle)(const char*, Device*) = nullptr;
    Result (*clock)(Device, unsigned, unsigned*) = nullptr;
    Result (*power)(Device, unsigned*) = nullptr;
    Result (*temperature)(Device, unsigned, unsigned*) = nullptr;
    Result (*throttle)(Device, unsigned long long*) = nullptr;
    Result (*memory)(Device, Memory*) = nullptr;
    Result (*driver)(char*, unsigned) = nullptr;

    explicit Functions(void* library) {
        find(library, "nvmlInit_v2", init);
        find(library, "nvmlDeviceGetHandleByPciBusId_v2", handle);
        find(library, "nvmlDeviceGetClockInfo", clock);
        find(library, "nvmlDeviceGetPowerUsage", power);
        find(library, "nvmlDeviceGetTemperature", temperature);
        find(library, "nvmlDeviceGetCurrentClocksThrottleReasons", throttle);
        find(library, "nvmlDeviceGetMemoryInfo", memory);
        find(library, "nvmlSystemGetDriverVersion", driver);
    }

    std::optional<Device> device(const std::string& pci_bus_id) const {
        Device device = nullptr;
        if (!handle || handle(pci_bus_id.c_str(), &device) != 0) return std::nullopt;
        return device;
    }

private:
    template <typename Function>
    static void find(void* library, const char* name, Function& function) {
        function = reinterpret_cast<Function>(dlsym(library, name));
    }
};

Nvml::Nvml() {
    void* library = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    static const Functions functions(library);
    if (functions.init && functions.init() == 0) functions_ = &functions;
}

const Nvml& Nvml::instance() {
    static const Nvml library;
    return library;
}

Telemetry Nvml::telemetry(const std::string& pci_bus_id) const {
    Telemetry result;
    if (!functions_) return result;
    const auto device = functions_->device(pci_bus_id);
    if (!device) return result;
    unsigned value = 0;
    if (functions_->clock && functions_->clock(*device, clock_sm, &value) == 0) result.sm_clock_mhz = value;
    if (functions_->power && functions_->power(*device, &value) == 0) result.power_w = value * 1e-3;
    if (functions_->temperature && functions_->temperature(*device, sensor_gpu, &value) == 0)
        result.temperature_c = value;
    unsigned long long reasons = 0;
    if (functions_->throttle && functions_->throttle(*device, &reasons) == 0)
        result.throttle = throttle_text(reasons);
    Memory memory{};
    if (functions_->memory && functions_->memory(*device, &memory) == 0)
        result.memory_used_bytes = static_cast<std::int64_t>(memory.total - memory.free);
    return result;
}

std::optional<std::int64_t> Nvml::free_bytes(const std::string& pci_bus_id) const {
    if (!functions_ || !functions_->memory) return std::nullopt;
    const auto device = functions_->device(pci_bus_id);
    Memory memory{};
    if (!device || functions_->memory(*device, &memory) != 0) return std::nullopt;
    return static_cast<std::int64_t>(memory.free);
}

std::optional<std::string> Nvml::driver_version() const {
    std::array<char, 96> text{};
    if (!functions_ || !functions_->driver || functions_->driver(text.data(), text.size()) != 0)
        return std::nullopt;
    return std::string(text.data());
}

} // namespace stepscope::cuda
