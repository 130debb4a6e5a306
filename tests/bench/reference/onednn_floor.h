#pragma once

#include "plan/step_plan.h"

#include <oneapi/dnnl/dnnl.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace stepscope {

/// A plan's matrix products alone, one after the other, as fast as oneDNN computes them on plain row-major
/// matrices: each distinct product runs as `dnnl_sgemm` (fp32) and as a matmul primitive, and keeps the
/// faster form. Operands lie where the plan puts them, in an arena of the bench's own.
class OneDnnFloor {
public:
    explicit OneDnnFloor(const StepPlan& plan);

    /// Seconds of all products, once each.
    double run();
    double flops() const { return flops_; }
    /// "512x2304x768 NT: sgemm 352, matmul 330 GFLOP/s", of each distinct product.
    const std::vector<std::string>& report() const { return report_; }

private:
    struct Product {
        const MatMulAttrs* attrs;
        std::byte *a, *b, *c;
        dnnl::matmul matmul;
        std::unordered_map<int, dnnl::memory> arguments;
        bool use_sgemm = false;
    };
    void run(const Product& product);
    double best_of(const Product& product, int runs);

    dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream_{engine_};
    std::unique_ptr<std::byte[], void (*)(std::byte*)> arena_;
    std::vector<std::byte> scratch_;
    std::vector<Product> products_;
    std::vector<std::string> report_;
    double flops_ = 0;
};

} // namespace stepscope
