#pragma once

// Hopper's tensor copies between global and shared memory, the barriers in shared memory that they complete
// on, and the pair of blocks that shares them (PTX: cp.async.bulk.tensor, mbarrier, barrier.cluster; sm_90).
// Addresses of shared memory are 32-bit ones of the block's own window.

#include <cuda.h>

#include <cstdint>

namespace stepscope::cuda {

__device__ inline void barrier_init(std::uint32_t barrier, int arrivals) {
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;\n" ::"r"(barrier), "r"(arrivals) : "memory");
}

/// Makes initialised barriers visible to the copies and to the other block; a cluster_sync follows.
__device__ inline void barrier_publish() {
    asm volatile("fence.mbarrier_init.release.cluster;\n" ::: "memory");
}

/// Arrives once, and lets the phase end only when copies have brought `bytes` more.
__device__ inline void barrier_expect(std::uint32_t barrier, int bytes) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;\n" ::"r"(barrier), "r"(bytes)
                 : "memory");
}

/// Arrives at the barrier of that address in block `rank` of the cluster. Of the scope of a block, as the
/// wait is: what passes between the blocks are copies and products, which are complete by then; a wider scope
/// would flush and drop first-level caches at every step.
__device__ inline void barrier_arrive(std::uint32_t barrier, int rank) {
    asm volatile("{\n.reg .b32 remote;\nmapa.shared::cluster.u32 remote, %0, %1;\n"
                 "mbarrier.arrive.shared::cluster.b64 _, [remote];\n}\n" ::"r"(barrier),
                 "r"(rank)
                 : "memory");
}

/// Arrives at a barrier of this block.
__device__ inline void barrier_arrive(std::uint32_t barrier) {
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];\n" ::"r"(barrier) : "memory");
}

/// Waits until the phase of that parity has ended.
__device__ inline void barrier_wait(std::uint32_t barrier, int parity) {
    asm volatile("{\n.reg .pred ended;\nagain:\n"
                 "mbarrier.try_wait.parity.shared::cta.b64 ended, [%0], %1;\n"
                 "@ended bra done;\nbra again;\ndone:\n}\n" ::"r"(barrier),
                 "r"(parity)
                 : "memory");
}

/// Copies the box at (column, row) of a matrix; what lies outside of the matrix arrives as zeros and counts
/// to the bytes all the same.
__device__ inline void copy_box(const CUtensorMap& map, int column, int row, std::uint32_t destination,
                                std::uint32_t barrier) {
    asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes "
                 "[%0], [%1, {%3, %4}], [%2];\n" ::"r"(destination),
                 "l"(&map), "r"(barrier), "r"(column), "r"(row)
                 : "memory");
}

/// The same into both blocks of a pair, each of whose barriers counts the bytes.
__device__ inline void copy_box_to_pair(const CUtensorMap& map, int column, int row,
                                        std::uint32_t destination, std::uint32_t barrier) {
    asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes"
                 ".multicast::cluster [%0], [%1, {%3, %4}], [%2], %5;\n" ::"r"(destination),
                 "l"(&map), "r"(barrier), "r"(column), "r"(row), "h"(static_cast<std::uint16_t>(3))
                 : "memory");
}

/// Four matrices of 8 x 8 bf16 as wgmma's accumulators hold them, pairs of columns packed; lane 8i + j gives
/// the address of row j of matrix i.
__device__ inline void store_matrices(std::uint32_t address, const std::uint32_t (&pairs)[4]) {
    asm volatile("stmatrix.sync.aligned.m8n8.x4.shared.b16 [%0], {%1, %2, %3, %4};\n" ::"r"(address),
                 "r"(pairs[0]), "r"(pairs[1]), "r"(pairs[2]), "r"(pairs[3])
                 : "memory");
}

__device__ inline uint4 load_shared(std::uint32_t address) {
    return *static_cast<const uint4*>(__cvta_shared_to_generic(address));
}

__device__ inline int cluster_rank() {
    int rank;
    asm volatile("mov.u32 %0, %%cluster_ctarank;\n" : "=r"(rank));
    return rank;
}

/// All threads of all blocks of the cluster.
__device__ inline void cluster_sync() {
    asm volatile("barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;\n" ::
                     : "memory");
}

} // namespace stepscope::cuda
