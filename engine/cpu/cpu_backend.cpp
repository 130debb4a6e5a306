#include "cpu/cpu_backend.h"

#include "cpu/cpu_context.h"
#include "cpu/host/machine.h"
#include "cpu/host/openmp.h"
#include "cpu/host/rates.h"
#include "system/processes/processors.h"

#include <fmt/format.h>

namespace stepscope::cpu {

namespace {

std::vector<Precision> offered_precisions() {
    std::vector<Precision> precisions = {Precision::Fp64, Precision::Fp32};
    if (has_native_bf16()) {
        precisions.push_back(Precision::Bf16);
        precisions.push_back(Precision::Mixed);
    }
    return precisions;
}

void check_device(const std::string& device_id) {
    if (device_id != "cpu")
        throw BackendError(
            fmt::format("the CPU backend has one device, \"cpu\"; there is no \"{}\"", device_id));
}

} // namespace

CpuBackend::CpuBackend() : kernels_(select_kernels()), threads_(usable_threads()) {}

std::vector<DeviceInfo> CpuBackend::devices() const {
    const MemoryInfo memory = memory_info(openmp_stack_bytes() + descriptors_.code_to_come());
    return {{.id = "cpu",
             .name = processor_name(),
             .memory_total = memory.total,
             .memory_free = memory.free,
             .precisions = offered_precisions(),
             .details = fmt::format("{} loops, {}{}, {} threads", kernels_.name, onednn_version(),
                                    has_native_bf16() ? " with native bf16" : "", threads_),
             .host_launches = false}};
}

std::vector<LibraryInfo> CpuBackend::libraries() const {
    constexpr std::string_view name = "oneDNN ";
    const std::string version = onednn_version();
    return {{.name = "oneDNN",
             .version = version.starts_with(name) ? version.substr(name.size()) : version,
             .problem = {}}};
}

std::unique_ptr<Context> CpuBackend::open(const std::string& device_id) {
    check_device(device_id);
    return std::make_unique<CpuContext>(machine(), offered_precisions());
}

BackendNeeds CpuBackend::plan_needs(const std::string& device_id) const {
    check_device(device_id);
    return {.scratch_bytes = [this](const StepPlan& plan, const Op& op) {
        return workspace_bytes(machine(), plan, op);
    }};
}

DeviceRates CpuBackend::measure_rates(const std::string& device_id, Precision precision,
                                      const std::stop_token& stop) {
    check_device(device_id);
    CpuContext context(machine(), offered_precisions());
    return stepscope::cpu::measure_rates(context, plan_needs(device_id), precision, threads_, stop);
}

} // namespace stepscope::cpu
