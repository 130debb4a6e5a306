#pragma once

// A product by Hopper's asynchronous matrix instructions, and the op after it on its way to memory.
//
// A pair of blocks (a cluster) makes tiles of 256 x 256 sums, 128 rows each, and shares B: each block copies
// half of a step of B into both. In a block one thread starts the copies, as many steps ahead as shared
// memory holds; two warpgroups multiply 64 rows each, and leave the rounded sums in shared memory; three
// warps take them from there through the op to memory, while the others are at the next tile. Pairs of blocks
// stay and take tile after tile.

#include "cuda/products/fused_epilogues.cuh"
#include "cuda/ptx/async_copy.cuh"
#include "cuda/ptx/tensor_copy.cuh"
#include "cuda/ptx/wgmma.cuh"

#include <cstdint>

namespace stepscope::cuda {

/// A block: its tile, its threads, and its shared memory, which holds the stages of
/// copies and then one tile of rounded sums.
struct FusedBlock {
    static constexpr int rows = 128, columns = 256, depth = 64; ///< depth: of a step, along k
    static constexpr int multiply_threads = 256, copy_threads = 32, finish_threads = 96;
    static constexpr int threads = multiply_threads + copy_threads + finish_threads;
    static constexpr int stages = 3;
    static constexpr int a_bytes = rows * depth * 2, b_bytes = columns * depth * 2;
    static constexpr int stage_bytes = a_bytes + b_bytes;
    static constexpr int row_bytes = columns * 2;
    static constexpr int alignment = 1024; ///< of the swizzle's pattern
    static constexpr int bytes = stages * stage_bytes + rows * row_bytes + alignment;
};

/// Columns of the result that a tile makes: both halves of a SwiGlu tile are of the same.
template <FusedKind Kind>
inline constexpr int result_columns = FusedBlock::columns / FusedEpilogue<Kind>::parts;

/// A unit of work: 256 rows and the columns of one tile.
struct FusedUnit {
    int row, column;
};

/// Rows first, in groups whose part of A stays in the second-level cache.
__device__ inline FusedUnit unit_at(int index, const FusedArguments& args, int columns) {
    constexpr int group = 16;
    const int first = index / (group * args.column_tiles) * group;
    const int pairs = min(group, args.row_pairs - first), rest = index - first * args.column_tiles;
    return {(first + rest % pairs) * 2 * FusedBlock::rows, rest / pairs * columns};
}

/// A place in a ring that one side fills and the other empties.
template <int Size>
struct RingPlace {
    int index = 0, parity = 0;
    __device__ void advance() {
        if (++index == Size) {
            index = 0;
            parity ^= 1;
        }
    }
};

/// Addresses of a block's shared memory. Each barrier's phase ends when what it is named for has come about.
struct FusedShared {
    std::uint32_t stages, tile;
    std::uint32_t stage_full, stage_empty; ///< one barrier for each stage
    std::uint32_t tile_full, tile_empty;

    __device__ std::uint32_t stage(int index) const { return stages + index * FusedBlock::stage_bytes; }
    __device__ static std::uint32_t barrier(std::uint32_t first, int index) { return first + index * 8; }
    /// Of 16 bytes of the tile, permuted so that a column of eight rows and a row of eight are both free of
    /// bank conflicts.
    __device__ std::uint32_t chunk(int row, int index) const {
        return tile + row * FusedBlock::row_bytes + (index ^ (row & 7)) * 16;
    }
};

/// This block's share of the copies of one step: its rows of A, and its half of B to both blocks.
template <FusedKind Kind>
__device__ void copy_step(const FusedParameters& parameters, const FusedUnit& unit, int k, int rank,
                          std::uint32_t stage, std::uint32_t full) {
    constexpr int half = FusedBlock::columns / 2;
    copy_box(parameters.a, k, unit.row + rank * FusedBlock::rows, stage, full);
    const std::uint32_t b = stage + FusedBlock::a_bytes + rank * (FusedBlock::b_bytes / 2);
    if constexpr (Kind == FusedKind::SwiGluBackward) { // B is (K,N): boxes of 64 columns
        constexpr int box = 64;
#pragma unroll
        for (int i = 0; i < half; i += box)
            copy_box_to_pair(parameters.b, unit.column + rank * half + i, k, b + i * FusedBlock::depth * 2,
                             full);
    } else { // B is (2N,K): the rows of w1, and those of w3 at the same columns of the result
        copy_box_to_pair(parameters.b, k, unit.column + rank * parameters.arguments.n, b, full);
    }
}

template <FusedKind Kind>
__device__ void copy_tiles(const FusedParameters& parameters, const FusedShared& shared, int rank) {
    const FusedArguments& args = parameters.arguments;
    RingPlace<FusedBlock::stages> place;
    for (int index = static_cast<int>(blockIdx.x) / 2; index < args.units; index += args.unit_step) {
        const FusedUnit unit = unit_at(index, args, result_columns<Kind>);
        for (int k = 0; k < args.k; k += FusedBlock::depth) {
            const std::uint32_t full = shared.barrier(shared.stage_full, place.index);
            barrier_wait(shared.barrier(shared.stage_empty, place.index), place.parity ^ 1);
            barrier_expect(full, FusedBlock::stage_bytes);
            copy_step<Kind>(parameters, unit, k, rank, shared.stage(place.index), full);
            place.advance();
        }
    }
}

/// acc += 64 rows of the step's A times its B.
template <FusedKind Kind>
__device__ void multiply_step(float (&acc)[FusedBlock::columns / 8][4], std::uint32_t a, std::uint32_t b,
                              bool accumulate) {
    using Product = Wgmma<FusedBlock::columns>;
    constexpr int depth = FusedBlock::depth;
#pragma unroll
    for (int k = 0; k < depth; k += 16) {
        const std::uint64_t rows = wgmma_descriptor<8>(a + k * 2, 0, 1024);
        if constexpr (Kind == FusedKind::SwiGluBackward)
            Product::template from_shared<1>(acc, rows, wgmma_descriptor<8>(b + k * 128, depth * 128, 1024),
                                             accumulate || k > 0);
        else
            Product::template from_shared<0>(acc, rows, wgmma_descriptor<8>(b + k * 2, 0, 1024),
                                             accumulate || k > 0);
    }
}

/// A warp's 16 rows of sums, as wgmma leaves them, rounded into the tile.
__device__ inline void leave_sums(const float (&acc)[FusedBlock::columns / 8][4], const FusedShared& shared,
                                  int first_row, int lane) {
#pragma unroll
    for (int half = 0; half < 2; ++half) {
        const int row = first_row + 8 * half + lane % 8;
#pragma unroll
        for (int block = 0; block < FusedBlock::columns / 8; block += 4) {
            std::uint32_t pairs[4];
#pragma unroll
            for (int i = 0; i < 4; ++i)
                pairs[i] = pack_pair(acc[block + i][2 * half], acc[block + i][2 * half + 1]);
            store_matrices(shared.chunk(row, block + lane / 8), pairs);
        }
    }
}

template <FusedKind Kind>
__device__ void multiply_tiles(const FusedArguments& args, const FusedShared& shared) {
    const int warp = static_cast<int>(threadIdx.x) / 32, lane = static_cast<int>(threadIdx.x) % 32;
    const int group_row = warp / 4 * 64;
    RingPlace<FusedBlock::stages> place;
    RingPlace<1> tile;
    const auto release = [&](int stage) {
        if (lane < 2) barrier_arrive(shared.barrier(shared.stage_empty, stage), lane);
    };
    for (int index = static_cast<int>(blockIdx.x) / 2; index < args.units; index += args.unit_step) {
        float acc[FusedBlock::columns / 8][4];
        int last = 0;
        for (int k = 0; k < args.k; k += FusedBlock::depth) {
            barrier_wait(shared.barrier(shared.stage_full, place.index), place.parity);
            const std::uint32_t stage = shared.stage(place.index);
            wgmma_fence();
            multiply_step<Kind>(acc, stage + group_row * 128, stage + FusedBlock::a_bytes, k > 0);
            wgmma_commit();
            wgmma_wait<1>();
            if (k > 0) release(last);
            last = place.index;
            place.advance();
        }
        wgmma_wait<0>();
        release(last);
#pragma unroll
        for (int i = 0; i < FusedBlock::columns / 8; ++i)
#pragma unroll
            for (int j = 0; j < 4; ++j)
                asm volatile("" : "+f"(acc[i][j])::"memory");

        barrier_wait(shared.tile_empty, tile.parity ^ 1);
        leave_sums(acc, shared, warp * 16, lane);
        __syncwarp();
        if (lane == 0) barrier_arrive(shared.tile_full);
        tile.advance();
    }
}

/// Takes tiles to memory. Rows go in turns of all warps, several turns at once, and what the next turns read
/// of memory is under way while these are computed.
template <FusedKind Kind>
class TileFinisher {
public:
    __device__ TileFinisher(const FusedArguments& args, const FusedShared& shared, int rank)
        : args_(args), shared_(shared), rank_(rank) {
        const int thread =
            static_cast<int>(threadIdx.x) - FusedBlock::multiply_threads - FusedBlock::copy_threads;
        own_row_ = thread / lanes_of_row;
        chunk_ = thread % lanes_of_row;
    }

    __device__ void run() {
        RingPlace<1> tile;
        for (int index = static_cast<int>(blockIdx.x) / 2; index < args_.units; index += args_.unit_step) {
            const FusedUnit unit = unit_at(index, args_, result_columns<Kind>);
            first_row_ = unit.row + rank_ * FusedBlock::rows;
            column_ = unit.column + 8 * chunk_;
            rows_ = column_ < args_.n ? min(FusedBlock::rows, args_.m - first_row_) : 0;
            Reads even, odd;
            fetch(even, 0);
            barrier_wait(shared_.tile_full, tile.parity);
#pragma unroll 1
            for (int base = 0; base < FusedBlock::rows; base += 2 * step) {
                fetch(odd, base + step);
                finish(even, base);
                fetch(even, base + 2 * step);
                finish(odd, base + step);
            }
            __syncwarp();
            if (threadIdx.x % 32 == 0) barrier_arrive(shared_.tile_empty);
            tile.advance();
        }
    }

private:
    using Epilogue = FusedEpilogue<Kind>;
    static constexpr int lanes_of_row = 32 / Epilogue::parts, turns = Epilogue::turns;
    static constexpr int turn_rows = FusedBlock::finish_threads / lanes_of_row, step = turns * turn_rows;
    using Reads = typename Epilogue::Read[turns];

    __device__ int row_at(int base, int turn) const {
        return base + turn * turn_rows + own_row_;
    }

    __device__ void fetch(Reads& reads, int base) const {
#pragma unroll
        for (int turn = 0; turn < turns; ++turn)
            if (const int row = row_at(base, turn); row < rows_)
                Epilogue::fetch(reads[turn], args_, first_row_ + row, column_);
    }

    __device__ void finish(const Reads& reads, int base) const {
        typename Epilogue::Made made[turns];
#pragma unroll
        for (int turn = 0; turn < turns; ++turn) {
            Columns8 values[Epilogue::parts];
#pragma unroll
            for (int part = 0; part < Epilogue::parts; ++part)
                values[part].raw = load_shared(shared_.chunk(min(row_at(base, turn), FusedBlock::rows - 1),
                                                             chunk_ + part * lanes_of_row));
            made[turn] = Epilogue::make(reads[turn], values);
        }
#pragma unroll
        for (int turn = 0; turn < turns; ++turn)
            if (const int row = row_at(base, turn); row < rows_)
                Epilogue::store(made[turn], args_, first_row_ + row, column_);
    }

    const FusedArguments& args_;
    const FusedShared& shared_;
    int rank_, own_row_, chunk_; ///< of a turn's rows; of a row's 16-byte chunks
    int first_row_ = 0, column_ = 0;
    int rows_ = 0; ///< of the tile that this thread's columns have in the matrix
};

template <FusedKind Kind>
__global__ void __cluster_dims__(2, 1, 1) __launch_bounds__(FusedBlock::threads, 1)
    fused_product_kernel(const __grid_constant__ FusedParameters parameters) {
    constexpr int stages = FusedBlock::stages;
    extern __shared__ unsigned char memory[];
    __shared__ std::uint64_t barriers[2 * stages + 2];
    FusedShared shared;
    shared.stages =
        (shared_address(memory) + FusedBlock::alignment - 1) / FusedBlock::alignment * FusedBlock::alignment;
    shared.tile = shared.stage(stages);
    shared.stage_full = shared_address(barriers);
    shared.stage_empty = shared.barrier(shared.stage_full, stages);
    shared.tile_full = shared.barrier(shared.stage_full, 2 * stages);
    shared.tile_empty = shared.barrier(shared.stage_full, 2 * stages + 1);

    if (threadIdx.x == 0) {
        for (int i = 0; i < stages; ++i) {
            barrier_init(shared.barrier(shared.stage_full, i), 1);
            barrier_init(shared.barrier(shared.stage_empty, i), 2 * FusedBlock::multiply_threads / 32);
        }
        barrier_init(shared.tile_full, FusedBlock::multiply_threads / 32);
        barrier_init(shared.tile_empty, FusedBlock::finish_threads / 32);
        barrier_publish();
    }
    __syncwarp();
    cluster_sync();

    const int rank = cluster_rank();
    if (threadIdx.x < FusedBlock::multiply_threads) {
        multiply_tiles<Kind>(parameters.arguments, shared);
        __syncwarp();
    } else {
        if (threadIdx.x >= FusedBlock::multiply_threads + FusedBlock::copy_threads)
            TileFinisher<Kind>(parameters.arguments, shared, rank).run();
        else if (threadIdx.x == FusedBlock::multiply_threads)
            copy_tiles<Kind>(parameters, shared, rank);
        __syncwarp();
    }
    cluster_sync(); // no block leaves while the other may still write to it
}

} // namespace stepscope::cuda
