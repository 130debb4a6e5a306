#pragma once

#include "backend/backend.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope::testing {

/// A device of NVIDIA's as far as its name and plans are concerned; it runs nothing.
class NamedCuda final : public Backend {
public:
    explicit NamedCuda(std::int64_t memory_bytes) : memory_bytes_(memory_bytes) {}

    std::string name() const override { return "cuda"; }
    std::vector<DeviceInfo> devices() const override {
        return {{.id = "cuda:0",
                 .name = "A device",
                 .memory_total = memory_bytes_,
                 .memory_free = 0,
                 .precisions = {Precision::Fp32},
                 .details = {}}};
    }
    std::unique_ptr<Context> open(const std::string&) override { throw BackendError("runs nothing"); }
    BackendNeeds plan_needs(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string&, Precision, const std::stop_token&) override { return {}; }

private:
    std::int64_t memory_bytes_;
};

} // namespace stepscope::testing
