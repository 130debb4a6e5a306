#include "cuda/device.cuh"

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

/// Cosine and sine of `position` times a frequency in turns.
__device__ float2 rotation_at(int position, double frequency) {
    const double turns = position * frequency;
    float sine, cosine;
    sincospif(2.0f * static_cast<float>(turns - rint(turns)), &sine, &cosine);
    return {cosine, sine};
}

/// One block for each (batch, position): its q and k rows, 2C elements next to each other in qkv (B,S,3,H,D).
/// Each thread has two packs under way while the rotations are computed.
template <typename T, int width>
__global__ void rope_kernel(T* qkv, int seq, int heads, int head_dim,
                            const __grid_constant__ Frequencies frequencies, float sign) {
    extern __shared__ float2 rotation[]; // (D/2): cosine and sine
    constexpr int packs = 2;
    const int columns = 2 * heads * head_dim;
    T* const row = qkv + reversed_row() * 3 * heads * head_dim;
    const int step = static_cast<int>(blockDim.x) * width;
    const int position = static_cast<int>(reversed_row() % seq);

    for (int pair = static_cast<int>(threadIdx.x); pair < head_dim / 2;
         pair += static_cast<int>(blockDim.x)) {
        const float2 turn = rotation_at(position, frequencies.turns[pair]);
        rotation[pair] = {turn.x, sign * turn.y};
    }
    bool ready = false;
    for (int base = static_cast<int>(threadIdx.x) * width; base < round_up(columns, step * packs);
         base += step * packs) {
        float x[packs][width];
#pragma unroll
        for (int p = 0; p < packs; ++p)
            if (base + p * step < columns) load(x[p], row + base + p * step);
        if (!ready) __syncthreads();
        ready = true;
#pragma unroll
        for (int p = 0; p < packs; ++p) {
            const int at = base + p * step;
            if (at >= columns) continue;
            const int first_pair = at % head_dim / 2;
#pragma unroll
            for (int j = 0; j < width; j += 2) {
                const float2 r = rotation[first_pair + j / 2];
                const float even = x[p][j], odd = x[p][j + 1];
                x[p][j] = even * r.x - odd * r.y;
                x[p][j + 1] = even * r.y + odd * r.x;
            }
            store(row + at, x[p]);
        }
    }
}

/// rotation (S, D/2): a block for each position.
__global__ void rotation_table_kernel(float2* rotation, int pairs,
                                      const __grid_constant__ Frequencies frequencies) {
    for (int pair = static_cast<int>(threadIdx.x); pair < pairs; pair += static_cast<int>(blockDim.x))
        rotation[std::int64_t{blockIdx.x} * pairs + pair] =
            rotation_at(static_cast<int>(blockIdx.x), frequencies.turns[pair]);
}

Frequencies make_frequencies(std::int64_t head_dim, double theta) {
    if (head_dim % 2 != 0 || head_dim / 2 > most_pairs)
        throw BackendError("the CUDA backend rotates heads of an even size up to " +
                           std::to_string(2 * most_pairs) + ", not " + std::to_string(head_dim));
    Frequencies frequencies{};
    for (std::int64_t i = 0; i < head_dim / 2; ++i)
        frequencies.turns[i] =
            std::pow(theta, -2.0 * static_cast<double>(i) / static_cast<double>(head_dim)) /
            (2.0 * std::numbers::pi);
    return frequencies;
}

} // namespace

void launch_rotation_table(cudaStream_t stream, float2* rotation, std::int64_t seq, std::int64_t head_dim,
                           double theta) {
    launch_kernel(stream, rotation_table_kernel, grid_size(seq), 64, 0, rotation,
                  static_cast<int>(head_dim / 2), make_frequencies(head_dim, theta));
}

void launch_rope(cudaStream_t stream, DType type, void* qkv, std::int64_t batch, std::int64_t seq,
                 std::int64_t heads, std::int64_t head_dim, double theta, bool inverse) {
    const Frequencies frequencies = make_frequencies(head_dim, theta);
    const float sign = inverse ? -1.0f : 1.0f;
    const auto shared = static_cast<std::size_t>(head_dim / 2) * sizeof(float2);
    with_float(type, [&]<typename T>(T) {
        const auto go = [&](auto width) {
            const std::int64_t packs = ceil_div(2 * heads * head_dim, 2 * width());
            const auto threads = static_cast<unsigned>(packs < 512 ? round_up(packs, 32) : 512);
            launch_kernel(stream, rope_kernel<T, width()>, grid_size(batch * seq), threads, shared,
                          static_cast<T*>(qkv), static_cast<int>(seq), static_cast<int>(heads),
                          static_cast<int>(head_dim), frequencies, sign);
        };
        if (head_dim % full_width<T> == 0)
            go(std::integral_constant<int, full_width<T>>{});
        else
            go(std::integral_constant<int, 2>{});
    });
}

} // namespace stepscope::cuda
