#pragma once

// Tiles in shared memory and their way from and to global memory.
//
// A tile (Rows, Columns) is cut into sections of 8 panels, a panel being 16 bytes of every row; the last
// section may have 4 or 2. A section's rows lie one behind the other, and within a row the panels are
// permuted by exclusive or with bits of the row, as the 128, 64 and 32 byte swizzles of wgmma and of the
// tensor copy engine do. So a row's whole lines of global memory are whole lines here, which cp.async needs
// to be fast; eight rows of one panel and eight panels of one row are both free of bank conflicts; and any
// head size of an even number of panels, 80 among them, has its own exact tile.

#include "cuda/ptx/async_copy.cuh"

#include <cstdint>

namespace stepscope::cuda {

template <typename Element, int Rows, int Columns>
struct Tile {
    static constexpr int chunk = 16 / static_cast<int>(sizeof(Element)); ///< elements of a panel's row
    static constexpr int rows = Rows;
    static constexpr int columns = Columns;
    static constexpr int panels = Columns / chunk;
    static constexpr int sections = (panels + 7) / 8;
    static constexpr int section_bytes = Rows * 128; ///< of all but the last
    static constexpr int bytes = (Rows * panels * 16 + 1023) / 1024 * 1024;

    /// Panels of a section.
    __host__ __device__ static constexpr int width(int section) {
        return panels % 8 == 0 || section + 1 < sections ? 8 : panels % 8;
    }
    /// What the panels of a row are permuted by; the same for rows that differ by a multiple of 8.
    __host__ __device__ static constexpr int swizzle(int row, int width) {
        return width == 8 ? row & 7 : width == 4 ? row >> 1 & 3 : row >> 2 & 1;
    }
    /// Byte offset of (row, panel). That of panel ^ 1 is the same ^ 16.
    __host__ __device__ static constexpr int offset(int row, int panel) {
        const int w = width(panel / 8);
        return panel / 8 * section_bytes + row * w * 16 + (panel % 8 ^ swizzle(row, w)) * 16;
    }

    static_assert(Rows % 8 == 0 && (width(sections - 1) & (width(sections - 1) - 1)) == 0 && panels % 2 == 0);
};

/// The same value, opaque to the compiler: what is computed from it inside a loop is computed there, instead
/// of being kept in registers from before the loop.
__device__ inline int opaque(int value) {
    asm volatile("" : "+r"(value));
    return value;
}

/// Calls move(row, panel) for this thread's share of a tile: neighbouring threads take neighbouring panels of
/// a row.
template <typename TileType, int Warps, typename Move>
__device__ void for_each_chunk(const Move& move) {
#pragma unroll
    for (int section = 0; section < TileType::sections; ++section) {
        const int width = TileType::width(section), rows_at_once = Warps * 32 / width;
        const int first_row = static_cast<int>(threadIdx.x) / width;
        const int panel = section * 8 + static_cast<int>(threadIdx.x) % width;
#pragma unroll
        for (int skip = 0; skip < TileType::rows; skip += rows_at_once)
            if (skip + rows_at_once <= TileType::rows || first_row + skip < TileType::rows)
                move(first_row + skip, panel);
    }
}

/// Starts the copy of a tile whose row 0 is at `source` (a tile spans fewer than 2^31 elements); rows from
/// `valid_rows` on and columns from `valid_columns` on become zeros.
template <typename TileType, int Warps, typename Element>
__device__ void load_tile_async(std::uint32_t tile, const Element* source, int row_stride, int valid_rows,
                                int valid_columns, int thread = static_cast<int>(threadIdx.x)) {
#pragma unroll
    for (int section = 0; section < TileType::sections; ++section) {
        const int width = TileType::width(section), rows_at_once = Warps * 32 / width;
        const int row = thread / width, panel = section * 8 + thread % width;
        const bool inside = panel * TileType::chunk < valid_columns;
        const Element* at = source + (row * row_stride + panel * TileType::chunk);
#pragma unroll
        for (int skip = 0; skip < TileType::rows; skip += rows_at_once)
            if (skip + rows_at_once <= TileType::rows || row + skip < TileType::rows)
                copy_async_16(tile + TileType::offset(row + skip, panel), at + skip * row_stride,
                              inside && row + skip < valid_rows);
    }
}

/// Writes a tile to global memory, without the rows and columns that lie outside.
template <typename TileType, int Warps, typename Element>
__device__ void store_tile(const unsigned char* tile, Element* destination, int row_stride, int valid_rows,
                           int valid_columns) {
    for_each_chunk<TileType, Warps>([&](int row, int panel) {
        if (row < valid_rows && panel * TileType::chunk < valid_columns)
            *reinterpret_cast<uint4*>(destination + (row * row_stride + panel * TileType::chunk)) =
                *reinterpret_cast<const uint4*>(tile + TileType::offset(row, panel));
    });
}

} // namespace stepscope::cuda
