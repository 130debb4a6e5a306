// A backend library in several states of health, by the macro it is compiled with; see test_registry.cpp.
#include "backend/plugin.h"

#include <cstdlib>
#include <memory>
#include <new>

using namespace stepscope;

namespace {

class TwoDevices final : public Backend {
public:
    std::string name() const override { return "cuda"; }
    std::vector<DeviceInfo> devices() const override {
        return {{.id = "cuda:0", .name = "first", .precisions = {}, .details = {}},
                {.id = "cuda:1", .name = "second", .precisions = {}, .details = {}}};
    }
    std::unique_ptr<Context> open(const std::string& id) override {
        throw BackendError("no context for " + id);
    }
    BackendNeeds plan_needs(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string&, Precision, const std::stop_token&) override { return {}; }
};

const char* probe() {
#if defined(TEST_PLUGIN_UNUSABLE)
    return "no CUDA driver is installed";
#elif defined(TEST_PLUGIN_OTHER_SOURCES)
    std::abort(); // what it would return need not be what the program expects
#else
    return nullptr;
#endif
}

Backend* create() {
#ifdef TEST_PLUGIN_THROWING
    throw BackendError("cudaGetDeviceCount failed with code 999");
#elif defined(TEST_PLUGIN_OUT_OF_MEMORY)
    throw std::bad_alloc();
#else
    return std::make_unique<TwoDevices>().release();
#endif
}

#ifdef TEST_PLUGIN_OTHER_SOURCES
constexpr std::uint64_t fingerprint = plugin_fingerprint + 1;
#else
constexpr std::uint64_t fingerprint = plugin_fingerprint;
#endif

[[maybe_unused]] constexpr Plugin plugin{fingerprint, probe, create};

} // namespace

#ifndef TEST_PLUGIN_FOREIGN
STEPSCOPE_PLUGIN_EXPORT const Plugin stepscope_plugin;
const Plugin stepscope_plugin = plugin;
#endif
