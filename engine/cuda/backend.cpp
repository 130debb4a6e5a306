#include "cuda/backend.h"

#include "cuda/context.h"
#include "cuda/launch/needs.h"
#include "cuda/runtime/nvml.h"
#include "cuda/trace/cupti.h"
#include "cuda/tuning/rates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace stepscope::cuda {

namespace {

std::string driver_text() {
    int version = 0;
    STEPSCOPE_CHECK(cudaDriverGetVersion(&version));
    const std::string cuda = version_text(version);
    const auto driver = Nvml::instance().driver_version();
    return driver ? fmt::format("driver {} (CUDA {})", *driver, cuda)
                  : fmt::format("driver for CUDA {}", cuda);
}

MatMulCompute compute_of(Precision precision) {
    switch (precision) {
    case Precision::Fp32:
        return MatMulCompute::Fp32;
    case Precision::Tf32:
        return MatMulCompute::Tf32;
    case Precision::Bf16:
    case Precision::Mixed:
        return MatMulCompute::Bf16;
    case Precision::Fp64:
        break;
    }
    throw BackendError("the CUDA backend takes precision fp32, tf32, bf16 or mixed");
}

} // namespace

CudaBackend::CudaBackend() {
    int count = 0;
    STEPSCOPE_CHECK(cudaGetDeviceCount(&count));
    for (int ordinal = 0; ordinal < count; ++ordinal) {
        if (device_attribute(cudaDevAttrComputeCapabilityMajor, ordinal) < oldest_major) continue;
        cudaDeviceProp properties{};
        STEPSCOPE_CHECK(cudaGetDeviceProperties(&properties, ordinal));
        std::array<char, 32> bus{};
        STEPSCOPE_CHECK(cudaDeviceGetPCIBusId(bus.data(), static_cast<int>(bus.size()), ordinal));

        Device device;
        device.ordinal = ordinal;
        device.name = properties.name;
        device.pci_bus_id = bus.data();
        device.memory_total = static_cast<std::int64_t>(properties.totalGlobalMem);
        device.traits = device_traits(ordinal);
        const std::string driver = driver_text();
        device.details = fmt::format("{}, cuBLASLt {}, compute capability {}.{}, {} multiprocessors", driver,
                                     cublasLtGetVersion(), properties.major, properties.minor,
                                     properties.multiProcessorCount);
        // Devices of one kind share a cache: what was measured on one holds for the others, in one file.
        const auto twin = std::ranges::find(devices_, device.name, &Device::name);
        device.cache = twin != devices_.end() ? twin->cache
                                              : std::make_shared<TuningCache>(fmt::format(
                                                    "{} {} {}", device.name, cublasLtGetVersion(), driver));
        devices_.push_back(std::move(device));
    }
}

const CudaBackend::Device& CudaBackend::find(const std::string& device_id) const {
    for (std::size_t i = 0; i < devices_.size(); ++i)
        if (device_id == fmt::format("cuda:{}", i) || (device_id == "cuda" && i == 0)) return devices_[i];
    throw BackendError(fmt::format("there is no device {}; this machine has cuda:0 to cuda:{}", device_id,
                                   static_cast<int>(devices_.size()) - 1));
}

std::vector<DeviceInfo> CudaBackend::devices() const {
    std::vector<DeviceInfo> list;
    for (const Device& device : devices_) {
        // Without NVML nothing says what is free unless a context is made, which costs more than the answer
        // is worth.
        const auto free = Nvml::instance().free_bytes(device.pci_bus_id);
        list.push_back({.id = fmt::format("cuda:{}", list.size()),
                        .name = device.name,
                        .memory_total = device.memory_total,
                        .memory_free = free.value_or(device.memory_total),
                        .precisions = {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed},
                        .details = device.details,
                        .host_launches = true,
                        .tensor_cores = true}); // as all have from `oldest_major` on
    }
    return list;
}

std::vector<LibraryInfo> CudaBackend::libraries() const {
    std::vector<LibraryInfo> out;
    int version = 0;
    if (cudaDriverGetVersion(&version) == cudaSuccess)
        out.push_back({.name = "CUDA of the driver", .version = version_text(version), .problem = {}});
    if (cudaRuntimeGetVersion(&version) == cudaSuccess)
        out.push_back({.name = "CUDA runtime", .version = version_text(version), .problem = {}});
    const std::size_t blas = cublasLtGetVersion(); // 120803: 12.8.3
    out.push_back({.name = "cuBLASLt",
                   .version = fmt::format("{}.{}.{}", blas / 10'000, blas / 100 % 100, blas % 100),
                   .problem = {}});
    const auto driver = Nvml::instance().driver_version();
    out.push_back(
        {.name = "NVML",
         .version = driver ? fmt::format("driver {}", *driver) : std::string(),
         .problem = driver ? "" : "libnvidia-ml.so.1 is not there, or tells no version: no telemetry"});
    try {
        const std::string name = Cupti(Cupti::places()).name();
        out.push_back(
            {.name = "CUPTI", .version = name.substr(name.find_first_of("0123456789")), .problem = {}});
    } catch (const BackendError& error) {
        out.push_back({.name = "CUPTI", .version = {}, .problem = error.what()});
    }
    return out;
}

std::unique_ptr<Context> CudaBackend::open(const std::string& device_id) {
    const Device& device = find(device_id);
    try {
        return std::make_unique<CudaContext>(device.ordinal, device.pci_bus_id, device.traits, *device.cache);
    } catch (const OutOfMemory&) {
        throw BackendError(
            fmt::format("{} has no memory left for a context: close other programs that use it", device_id));
    }
}

BackendNeeds CudaBackend::plan_needs(const std::string& device_id) const {
    return launch_needs(find(device_id).traits);
}

DeviceRates CudaBackend::measure_rates(const std::string& device_id, Precision precision,
                                       const std::stop_token& stop) {
    const Device& device = find(device_id);
    const MatMulCompute compute = compute_of(precision);
    const std::string key(name_of(precision == Precision::Mixed ? Precision::Bf16 : precision));
    if (const auto known = device.cache->find_rates(key)) return *known;
    const DriverContext context(device.ordinal);
    const DriverContext::Use use(context);
    const DeviceRates rates = measure_device_rates(compute, stop);
    device.cache->put_rates(key, rates);
    device.cache->save();
    return rates;
}

} // namespace stepscope::cuda
