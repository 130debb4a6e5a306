#include "cuda/kernels/device.cuh"

#include <algorithm>

namespace stepscope::cuda {

namespace {

constexpr int threads = 256;

/// tokens (N), weight (V,C) -> x (N,C): one pack for each thread.
template <typename T, int width>
__global__ void embedding_kernel(const std::int32_t* tokens, const T* weight, T* x, std::int64_t rows,
                                 int packs) {
    const std::int64_t index = std::int64_t{blockIdx.x} * threads + threadIdx.x;
    if (index >= rows * packs) return;
    const std::int64_t row = index / packs;
    const std::int64_t column = (index - row * packs) * width;
    const std::int64_t columns = std::int64_t{packs} * width;
    const auto from = reinterpret_cast<const Pack<T, width>*>(weight + tokens[row] * columns + column);
    *reinterpret_cast<Pack<T, width>*>(x + row * columns + column) = *from;
}

constexpr int chunk = 4096; ///< tokens looked through at a time
constexpr int group = 8;    ///< vocabulary rows of a block when one chunk holds all tokens

/// Positions of a chunk whose token lies in a block's group of vocabulary rows, by row, then by position.
struct Matches {
    int count;
    int row_and_position[chunk]; ///< row * chunk + position within the chunk
    int sorted[chunk];
};

/// A block finds the rows of dx that its `group` vocabulary rows gather and adds them in order of position:
/// every element of dweight is written once, always by the same sum. dx (N,C), dweight (V,C).
template <typename T, typename W, int width>
__global__ void embedding_backward_kernel(const std::int32_t* tokens, const T* dx, W* dweight,
                                          std::int64_t rows, int packs, int vocab, int vocab_rows) {
    extern __shared__ char memory[];
    auto& matches = *reinterpret_cast<Matches*>(memory);
    const int first_row = static_cast<int>(blockIdx.x) * vocab_rows;
    const int columns = packs * width;

    const auto collect = [&](std::int64_t start) {
        __syncthreads(); // the lists of the chunk before are no longer read
        if (threadIdx.x == 0) matches.count = 0;
        __syncthreads();
        const int here = static_cast<int>(rows - start < chunk ? rows - start : chunk);
        for (int i = static_cast<int>(threadIdx.x); i < here; i += threads) {
            const int row = tokens[start + i] - first_row;
            if (row >= 0 && row < vocab_rows)
                matches.row_and_position[atomicAdd(&matches.count, 1)] = row * chunk + i;
        }
        __syncthreads();
        // The order of arrival is chance; the rank of each entry is not.
        for (int i = static_cast<int>(threadIdx.x); i < matches.count; i += threads) {
            const int mine = matches.row_and_position[i];
            int rank = 0;
            for (int j = 0; j < matches.count; ++j)
                rank += matches.row_and_position[j] < mine;
            matches.sorted[rank] = mine;
        }
        __syncthreads();
    };

    const bool single = rows <= chunk;
    if (single) collect(0);
    const int count_single = single ? matches.count : 0;
    int begin = 0;
    for (int r = 0; r < vocab_rows && first_row + r < vocab; ++r) {
        int end = begin;
        while (end < count_single && matches.sorted[end] / chunk == r)
            ++end;
        // Every thread runs every turn, so that all of them reach the barriers in `collect`.
        for (int base = 0; base < packs; base += threads) {
            const int pack = base + static_cast<int>(threadIdx.x);
            float sum[width] = {};
            const auto gather = [&](std::int64_t start, int from, int to) {
                if (pack >= packs) return;
                for (int i = from; i < to; ++i) {
                    float v[width];
                    load(v, dx + (start + matches.sorted[i] % chunk) * columns + pack * width);
#pragma unroll
                    for (int j = 0; j < width; ++j)
                        sum[j] += v[j];
                }
            };
            if (single)
                gather(0, begin, end);
            else
                for (std::int64_t start = 0; start < rows; start += chunk) {
                    collect(start);
                    gather(start, 0, matches.count);
                }
            if (pack < packs) store(dweight + std::int64_t{first_row + r} * columns + pack * width, sum);
        }
        begin = end;
    }
}

} // namespace

void launch_embedding(cudaStream_t stream, DType type, const std::int32_t* tokens, const void* weight,
                      void* x, std::int64_t rows, std::int64_t columns) {
    with_float(type, [&]<typename T>(T) {
        with_width<T>(columns, [&](auto width) {
            const std::int64_t packs = columns / width();
            launch_kernel(stream, {grid_size(ceil_div(rows * packs, threads)), threads},
                          embedding_kernel<T, width()>, tokens, static_cast<const T*>(weight),
                          static_cast<T*>(x), rows, static_cast<int>(packs));
        });
    });
}

void launch_embedding_backward(cudaStream_t stream, DType type, DType weight_type, const std::int32_t* tokens,
                               const void* dx, void* dweight, std::int64_t rows, std::int64_t columns,
                               std::int64_t vocab) {
    const std::int64_t vocab_rows = rows <= chunk ? group : 1;
    with_float(type, [&]<typename T>(T) {
        with_float(weight_type, [&]<typename W>(W) {
            with_width<T>(columns, [&](auto width) {
                launch_kernel(stream, {grid_size(ceil_div(vocab, vocab_rows)), threads, sizeof(Matches)},
                              embedding_backward_kernel<T, W, width()>, tokens, static_cast<const T*>(dx),
                              static_cast<W*>(dweight), rows, static_cast<int>(columns / width()),
                              static_cast<int>(vocab), static_cast<int>(vocab_rows));
            });
        });
    });
}

} // namespace stepscope::cuda
