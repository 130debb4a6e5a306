#include "cuda/kernels/device.cuh"

#include <cmath>
#include <numbers>

namespace stepscope::cuda {

namespace {

constexpr int most_pairs = 256; ///< half of the largest head size

/// How far each pair turns from one position to the next, in turns; double, so that the angle at a late
/// position is right to the last bit of a float.
struct Frequencies {
    double turns[most_pairs];
};

/// rotation (S, D/2): a block for each position.
__global__ void rotation_table_kernel(float2* rotation, int pairs,
                                      const __grid_constant__ Frequencies frequencies) {
    for (int pair = static_cast<int>(threadIdx.x); pair < pairs; pair += static_cast<int>(blockDim.x)) {
        const double turns = static_cast<int>(blockIdx.x) * frequencies.turns[pair];
        float sine, cosine;
        sincospif(2.0f * static_cast<float>(turns - rint(turns)), &sine, &cosine);
        rotation[std::int64_t{blockIdx.x} * pairs + pair] = {cosine, sine};
    }
}

/// One block for each (batch, position): its q and k rows, 2C elements next to each other in qkv (B,S,3,H,D).
template <typename T, int width>
__global__ void rope_kernel(T* qkv, const float2* rotation, int seq, int heads, int head_dim, float sign) {
    const int columns = 2 * heads * head_dim, pairs = head_dim / 2;
    T* const row = qkv + reversed_row() * 3 * heads * head_dim;
    const float2* const turns = rotation + reversed_row() % seq * pairs;
    for (int column = static_cast<int>(threadIdx.x) * width; column < columns;
         column += static_cast<int>(blockDim.x) * width) {
        const auto turn = *reinterpret_cast<const Pack<float2, width / 2>*>(turns + column % head_dim / 2);
        float x[width];
        load(x, row + column);
#pragma unroll
        for (int j = 0; j < width; j += 2) {
            const float cosine = turn.values[j / 2].x, sine = sign * turn.values[j / 2].y;
            const float even = x[j], odd = x[j + 1];
            x[j] = even * cosine - odd * sine;
            x[j + 1] = even * sine + odd * cosine;
        }
        store(row + column, x);
    }
}

} // namespace

void launch_rotation_table(cudaStream_t stream, float2* rotation, std::int64_t seq, std::int64_t head_dim,
                           double theta) {
    if (head_dim % 2 != 0 || head_dim / 2 > most_pairs)
        throw BackendError("the CUDA backend rotates heads of an even size up to " +
                           std::to_string(2 * most_pairs) + ", not " + std::to_string(head_dim));
    Frequencies frequencies{};
    for (std::int64_t i = 0; i < head_dim / 2; ++i)
        frequencies.turns[i] =
            std::pow(theta, -2.0 * static_cast<double>(i) / static_cast<double>(head_dim)) /
            (2.0 * std::numbers::pi);
    launch_kernel(stream, {grid_size(seq), 64}, rotation_table_kernel, rotation,
                  static_cast<int>(head_dim / 2), frequencies);
}

void launch_rope(cudaStream_t stream, DType type, void* qkv, const float2* rotation, std::int64_t batch,
                 std::int64_t seq, std::int64_t heads, std::int64_t head_dim, bool inverse) {
    const float sign = inverse ? -1.0f : 1.0f;
    with_float(type, [&]<typename T>(T) {
        const auto go = [&](auto width) {
            const std::int64_t packs = 2 * heads * head_dim / width();
            const auto threads = static_cast<unsigned>(packs < 512 ? round_up(packs, 32) : 512);
            launch_kernel(stream, {grid_size(batch * seq), threads}, rope_kernel<T, width()>,
                          static_cast<T*>(qkv), rotation, static_cast<int>(seq), static_cast<int>(heads),
                          static_cast<int>(head_dim), sign);
        };
        if (head_dim % full_width<T> == 0)
            go(std::integral_constant<int, full_width<T>>{});
        else
            go(std::integral_constant<int, 2>{});
    });
}

} // namespace stepscope::cuda
