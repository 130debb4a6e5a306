#pragma once

#include "plan/tensor.h"

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>

/// All that this backend asks of oneDNN.
namespace stepscope::cpu {

/// c (m,n) = a (m,k) * b (k,n), row-major; a transposed operand is stored the other way round, with its own
/// ld.
struct DenseProduct {
    DType type = DType::F32; ///< of a and b: F32 or BF16
    DType result = DType::F32;
    std::int64_t m = 0, n = 0, k = 0;
    std::int64_t a_ld = 0, b_ld = 0, c_ld = 0;
    bool a_transposed = false, b_transposed = false;

    auto tied() const {
        return std::tie(type, result, m, n, k, a_ld, b_ld, c_ld, a_transposed, b_transposed);
    }
    friend bool operator<(const DenseProduct& x, const DenseProduct& y) { return x.tied() < y.tied(); }
};

/// oneDNN's version, for a run's environment.
std::string onednn_version();

/// Whether the processor, as far as oneDNN may use it, multiplies bf16 itself. Without, oneDNN is slower than
/// in fp32 or refuses.
bool has_native_bf16();

/// What products need to know before they run: kept for as long as the backend lives, safe from any thread.
class ProductDescriptors {
public:
    ProductDescriptors();
    ~ProductDescriptors();

    /// Bytes of address space that oneDNN will map for code that it writes as it goes: what it writes once in
    /// a process until it has, and what the products of one context take. oneDNN ends the program, or falls,
    /// where it cannot.
    std::int64_t code_to_come() const;
    /// Scratch that `DenseProducts::run` wants. Throws BackendError where oneDNN cannot compute the product.
    std::int64_t workspace_bytes(const DenseProduct& product);

private:
    friend class DenseProducts;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Compiled products, each made when it first runs and kept.
class DenseProducts {
public:
    /// Empties oneDNN's own cache first: products of a fresh context are compiled anew.
    explicit DenseProducts(ProductDescriptors& descriptors);
    ~DenseProducts();

    /// Throws BackendError where oneDNN reports an error. Its fp32 sgemm packs into buffers of its own,
    /// outside any workspace: between 0.1 and 2 MiB, returned before the call ends.
    void run(const DenseProduct& product, const void* a, const void* b, void* c, void* workspace);

private:
    struct Parts;
    ProductDescriptors& descriptors_;
    std::unique_ptr<Parts> parts_;
};

} // namespace stepscope::cpu
