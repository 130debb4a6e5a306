#pragma once

#include "cpu/kernels/kernel_table.h"
#include "device/errors.h"
#include "plan/tensor.h"

#include <cstdint>

namespace stepscope::cpu {

template <typename T>
struct Tag {
    using type = T;
};

template <typename T>
constexpr DType dtype_of = DType::I32;
template <>
inline constexpr DType dtype_of<double> = DType::F64;
template <>
inline constexpr DType dtype_of<float> = DType::F32;
template <>
inline constexpr DType dtype_of<Bf16> = DType::BF16;

/// body(Tag<T>{}) for the C++ type of a float tensor.
template <typename Body>
decltype(auto) with_float_type(DType type, const Body& body) {
    switch (type) {
    case DType::F64:
        return body(Tag<double>{});
    case DType::F32:
        return body(Tag<float>{});
    case DType::BF16:
        return body(Tag<Bf16>{});
    case DType::I32:
        break;
    }
    throw BackendError("CPU backend: an integer tensor where a float one is wanted");
}

} // namespace stepscope::cpu
