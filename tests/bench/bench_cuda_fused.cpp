// SwiGLU in one kernel with the product before it, against cuBLASLt's best and SwiGLU's own kernel, as the
// backend measures both before it chooses. Usage: bench_cuda_fused [MxCxF] ... (rows x d_model x d_ff)

#include "cuda/launch/device_traits.h"
#include "cuda/tuning/algorithm_search.h"
#include "cuda/tuning/fused_search.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::cuda;

namespace {

void bench(const FusedProblem& problem, const DeviceTraits& traits, TuningCache& cache) {
    if (!fused_product_supported(problem, traits.device.compute_capability)) {
        fmt::print("{}: no fused kernel on this device\n", problem.key());
        return;
    }
    search_fused({problem}, traits.device.multiprocessors, cache);
    const auto times = cache.find_fused(problem.key());
    if (!times) {
        fmt::print("{}: not enough memory\n", problem.key());
        return;
    }
    const double flops = 2.0 * static_cast<double>(problem.m) * static_cast<double>(problem.k) *
                         static_cast<double>(product_of(problem).n);
    fmt::print("{:42} apart {:7.1f} us, fused {:7.1f} us ({:3.0f} TFLOP/s); ratio {:.3f}\n", problem.key(),
               times->apart * 1e6, times->fused * 1e6, flops / times->fused * 1e-12,
               times->fused / times->apart);
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments) {
    std::vector<std::string> shapes(arguments + 1, arguments + count);
    if (shapes.empty())
        shapes = {"512x768x3072",   "4096x768x3072",  "2048x1024x4096",
                  "2048x1280x5120", "512x2560x10240", "4096x2560x10240"};
    try {
        const DeviceTraits traits = device_traits(0);
        TuningCache cache{std::filesystem::path()};
        for (const std::string& shape : shapes) {
            long long m = 0, c = 0, f = 0;
            if (std::sscanf(shape.c_str(), "%lldx%lldx%lld", &m, &c, &f) != 3) {
                fmt::print(stderr, "{} is no MxCxF, such as 512x768x3072\n", shape);
                return 2;
            }
            bench({.kind = FusedKind::SwiGlu, .m = m, .n = f, .k = c}, traits, cache);
            bench({.kind = FusedKind::SwiGlu, .m = m, .n = f, .k = c, .keeps_h = false}, traits, cache);
            bench({.kind = FusedKind::SwiGluBackward, .m = m, .n = f, .k = c}, traits, cache);
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench_cuda_fused: {}\n", error.what());
        return 1;
    }
    return 0;
}
