#include "cuda/kernels/device.cuh"
#include "cuda/kernels/swiglu.cuh"

namespace stepscope::cuda {

namespace {

constexpr int threads = 256;

// Casts move 8 elements a thread: 16 bytes of the narrower type.
constexpr int cast_width = 8;

template <typename From, typename To>
__global__ void cast_kernel(const From* src, To* dst, std::int64_t elements) {
    const std::int64_t first = (std::int64_t{blockIdx.x} * threads + threadIdx.x) * cast_width;
    if (first + cast_width <= elements) {
        constexpr int half = cast_width / 2;
        float a[half], b[half];
        load(a, src + first);
        load(b, src + first + half);
        store(dst + first, a);
        store(dst + first + half, b);
    } else {
        for (std::int64_t i = first; i < elements; ++i)
            dst[i] = from_float<To>(to_float(src[i]));
    }
}

/// h (N,2F) -> g (N,F). Rows are blockIdx.x; a thread makes one pack of g.
template <typename T, int width>
__global__ void swiglu_kernel(const T* h, T* g, int d_ff) {
    const int column = static_cast<int>(blockIdx.y * blockDim.x + threadIdx.x) * width;
    if (column >= d_ff) return;
    const T* const h1 = h + reversed_row() * 2 * d_ff + column;
    float a[width], b[width], out[width];
    load_last(a, h1);
    load_last(b, h1 + d_ff);
#pragma unroll
    for (int i = 0; i < width; ++i)
        out[i] = swiglu<T>(a[i], b[i]);
    store(g + reversed_row() * d_ff + column, out);
}

template <typename T, int width>
__global__ void swiglu_backward_kernel(T* h, T* dg, int d_ff) {
    const int column = static_cast<int>(blockIdx.y * blockDim.x + threadIdx.x) * width;
    if (column >= d_ff) return;
    T* const h1 = h + reversed_row() * 2 * d_ff + column;
    T* const h3 = h1 + d_ff;
    T* const gradient = dg + reversed_row() * d_ff + column;
    float a[width], b[width], d[width], da[width], db[width], out[width];
    load(a, h1);
    load(b, h3);
    load(d, gradient);
#pragma unroll
    for (int i = 0; i < width; ++i) {
        const SwiGluGradient gradient_of = swiglu_backward<T>(a[i], b[i], d[i]);
        da[i] = gradient_of.da;
        db[i] = gradient_of.db;
        out[i] = gradient_of.g;
    }
    store(h1, da);
    store(h3, db);
    store(gradient, out);
}

/// Threads and blocks over a row of `packs` packs: the block size that leaves the fewest threads idle.
struct RowCover {
    unsigned threads, blocks;
};
RowCover cover_row(std::int64_t packs) {
    RowCover best{threads, static_cast<unsigned>(ceil_div(packs, threads))};
    for (const unsigned t : {192u, 160u, 128u}) {
        const auto b = static_cast<unsigned>(ceil_div(packs, t));
        if (t * b < best.threads * best.blocks) best = {t, b};
    }
    return best;
}

template <typename G, typename P>
__global__ void adamw_kernel(const G* gradient, P* parameter, float* m, float* v,
                             const std::int32_t* step_count, std::int64_t elements, AdamWValues values) {
    __shared__ float correction[2];
    if (threadIdx.x == 0) {
        const double t = *step_count;
        correction[0] = static_cast<float>(1.0 / (1.0 - pow(values.beta1, t)));
        correction[1] = static_cast<float>(1.0 / (1.0 - pow(values.beta2, t)));
    }
    __syncthreads();
    const float beta1 = static_cast<float>(values.beta1), beta2 = static_cast<float>(values.beta2);
    const float rest1 = static_cast<float>(1.0 - values.beta1),
                rest2 = static_cast<float>(1.0 - values.beta2);
    const float rate = static_cast<float>(values.learning_rate), epsilon = static_cast<float>(values.epsilon);
    const float decay = static_cast<float>(values.weight_decay);

    constexpr int width = 4;
    const auto update = [&](float g, float& p, float& m1, float& v1) {
        m1 = beta1 * m1 + rest1 * g;
        v1 = beta2 * v1 + rest2 * g * g;
        p -= rate * (m1 * correction[0] / (sqrtf(v1 * correction[1]) + epsilon) + decay * p);
    };
    const std::int64_t stride = std::int64_t{gridDim.x} * threads * width;
    for (std::int64_t i = (std::int64_t{blockIdx.x} * threads + threadIdx.x) * width; i < elements;
         i += stride) {
        if (i + width <= elements) {
            float g[width], p[width], m1[width], v1[width];
            load(g, gradient + i);
            load(p, parameter + i);
            load(m1, m + i);
            load(v1, v + i);
#pragma unroll
            for (int j = 0; j < width; ++j)
                update(g[j], p[j], m1[j], v1[j]);
            store(parameter + i, p);
            store(m + i, m1);
            store(v + i, v1);
        } else {
            for (std::int64_t j = i; j < elements; ++j) {
                float p = to_float(parameter[j]);
                update(to_float(gradient[j]), p, m[j], v[j]);
                parameter[j] = from_float<P>(p);
            }
        }
    }
}

__global__ void advance_step_kernel(std::int32_t* step_count) {
    *step_count += 1;
}

constexpr int mean_threads = 1024;

__global__ void mean_kernel(const float* row_loss, float* loss, std::int64_t rows) {
    __shared__ float shared[32];
    float sum = 0.0f;
    for (std::int64_t i = threadIdx.x; i < rows; i += mean_threads)
        sum += row_loss[i];
    sum = block_sum(sum, shared);
    if (threadIdx.x == 0) *loss = sum / static_cast<float>(rows);
}

} // namespace

void launch_cast(cudaStream_t stream, DType from, DType to, const void* src, void* dst,
                 std::int64_t elements) {
    with_float(from, [&]<typename From>(From) {
        with_float(to, [&]<typename To>(To) {
            launch_kernel(stream, {grid_size(ceil_div(elements, threads * cast_width)), threads},
                          cast_kernel<From, To>, static_cast<const From*>(src), static_cast<To*>(dst),
                          elements);
        });
    });
}

void launch_swiglu(cudaStream_t stream, DType type, const void* h, void* g, std::int64_t rows,
                   std::int64_t d_ff) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(d_ff, [&](auto width) {
            const RowCover cover = cover_row(d_ff / width());
            launch_kernel(stream, {dim3(grid_size(rows), cover.blocks), cover.threads},
                          swiglu_kernel<T, width()>, static_cast<const T*>(h), static_cast<T*>(g),
                          static_cast<int>(d_ff));
        });
    });
}

void launch_swiglu_backward(cudaStream_t stream, DType type, void* h, void* dg, std::int64_t rows,
                            std::int64_t d_ff) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(d_ff, [&](auto width) {
            const RowCover cover = cover_row(d_ff / width());
            launch_kernel(stream, {dim3(grid_size(rows), cover.blocks), cover.threads},
                          swiglu_backward_kernel<T, width()>, static_cast<T*>(h), static_cast<T*>(dg),
                          static_cast<int>(d_ff));
        });
    });
}

void launch_mean(cudaStream_t stream, const float* row_loss, float* loss, std::int64_t rows) {
    launch_kernel(stream, {1, mean_threads}, mean_kernel, row_loss, loss, rows);
}

void launch_adamw(cudaStream_t stream, DType gradient_type, DType parameter_type, const void* gradient,
                  void* parameter, float* m, float* v, const std::int32_t* step_count, std::int64_t elements,
                  const AdamWValues& values) {
    // Enough blocks to fill any device; each keeps its bias corrections for several packs.
    constexpr std::int64_t most_blocks = 2048;
    const std::int64_t blocks = ceil_div(elements, threads * 4);
    with_float(gradient_type, [&]<typename G>(G) {
        with_float(parameter_type, [&]<typename P>(P) {
            launch_kernel(stream, {grid_size(blocks < most_blocks ? blocks : most_blocks), threads},
                          adamw_kernel<G, P>, static_cast<const G*>(gradient), static_cast<P*>(parameter), m,
                          v, step_count, elements, values);
        });
    });
}

void launch_advance_step(cudaStream_t stream, std::int32_t* step_count) {
    launch_kernel(stream, {1, 1}, advance_step_kernel, step_count);
}

} // namespace stepscope::cuda
