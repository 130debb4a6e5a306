#pragma once

// Tiles in shared memory and their way from and to global memory. A tile (Rows, Columns) is kept as panels of
// 16 bytes of each row: element (r, c) lies in panel c / chunk, at row r. Eight consecutive rows of a panel
// are 128 bytes in one piece, so that ldmatrix, its transposed form and wgmma's unswizzled cores all read it
// without bank conflicts, and so that any head size of an even number of panels has its own exact tile. One
// 16-byte word between panels lets eight neighbouring lanes write eight panels of one row without conflicts,
// as they must to read whole lines of global memory.

#include <cstdint>

namespace stepscope::cuda {

template <typename Element, int Rows, int Columns>
struct Tile {
    static constexpr int chunk = 16 / static_cast<int>(sizeof(Element)); ///< elements
    static constexpr int rows = Rows;
    static constexpr int columns = Columns;
    static constexpr int panels = Columns / chunk;
    static constexpr int panel_bytes = Rows * 16 + 16;
    static constexpr int bytes = panels * panel_bytes;
    static_assert(Rows % 8 == 0 && panels % 2 == 0);

    /// Where element (row, column) is; `column` a multiple of what the caller reads at once.
    __host__ __device__ static constexpr int offset(int row, int column) {
        return column / chunk * panel_bytes + row * 16 + column % chunk * static_cast<int>(sizeof(Element));
    }
};

/// Which 16-byte chunks of a tile this thread moves: neighbouring threads take neighbouring chunks of a row.
template <typename TileType, int Warps>
struct TileWalk {
    static constexpr int chunks = TileType::rows * TileType::panels;
    static constexpr int moves = (chunks + Warps * 32 - 1) / (Warps * 32);

    int thread = static_cast<int>(threadIdx.x);

    __device__ int chunk_of(int i) const { return i * Warps * 32 + thread; }
    __device__ bool in_range(int i) const { return chunks % (Warps * 32) == 0 || chunk_of(i) < chunks; }
    __device__ int row_of(int i) const { return chunk_of(i) / TileType::panels; }
    __device__ int panel_of(int i) const { return chunk_of(i) % TileType::panels; }
};

__device__ inline std::uint32_t shared_address(const void* pointer) {
    return static_cast<std::uint32_t>(__cvta_generic_to_shared(pointer));
}

/// 16 bytes from global to shared memory, zeros where `valid` is false (`source` is then not read).
__device__ inline void copy_async_16(std::uint32_t destination, const void* source, bool valid) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;\n" ::"r"(destination), "l"(source),
                 "r"(valid ? 16 : 0)
                 : "memory");
}

/// 8 bytes likewise.
__device__ inline void copy_async_8(std::uint32_t destination, const void* source, bool valid) {
    asm volatile("cp.async.ca.shared.global [%0], [%1], 8, %2;\n" ::"r"(destination), "l"(source),
                 "r"(valid ? 8 : 0)
                 : "memory");
}

__device__ inline void copy_async_commit() {
    asm volatile("cp.async.commit_group;\n" ::: "memory");
}

template <int Pending>
__device__ inline void copy_async_wait() {
    asm volatile("cp.async.wait_group %0;\n" ::"n"(Pending) : "memory");
}

/// Starts the copy of a tile whose row 0 is at `source` (a tile spans fewer than 2^31 elements); rows from
/// `valid_rows` on and columns from `valid_columns` on become zeros.
template <typename TileType, int Warps, typename Element>
__device__ void load_tile_async(std::uint32_t tile, const Element* source, int row_stride, int valid_rows,
                                int valid_columns) {
    const TileWalk<TileType, Warps> walk;
#pragma unroll
    for (int i = 0; i < walk.moves; ++i) {
        if (!walk.in_range(i)) continue;
        const int row = walk.row_of(i), panel = walk.panel_of(i);
        const bool valid = row < valid_rows && panel * TileType::chunk < valid_columns;
        copy_async_16(tile + panel * TileType::panel_bytes + row * 16,
                      valid ? source + static_cast<std::int64_t>(row) * row_stride + panel * TileType::chunk
                            : source,
                      valid);
    }
}

/// Writes a tile to global memory, without the rows and columns that lie outside.
template <typename TileType, int Warps, typename Element>
__device__ void store_tile(const unsigned char* tile, Element* destination, int row_stride, int valid_rows,
                           int valid_columns) {
    const TileWalk<TileType, Warps> walk;
#pragma unroll
    for (int i = 0; i < walk.moves; ++i) {
        if (!walk.in_range(i)) continue;
        const int row = walk.row_of(i), panel = walk.panel_of(i);
        if (row < valid_rows && panel * TileType::chunk < valid_columns)
            *reinterpret_cast<uint4*>(destination + (row * row_stride + panel * TileType::chunk)) =
                *reinterpret_cast<const uint4*>(tile + panel * TileType::panel_bytes + row * 16);
    }
}

} // namespace stepscope::cuda
