#pragma once

#include "compare/comparison.h"
#include "compare/why/kernel_change.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// The kernels of one compared cell.
struct CellKernels {
    std::size_t place = 0; ///< in `Comparison::cells`
    std::string title;     ///< of the cell
    KernelChanges changes;
};

/// Of all compared cells whose sides both have a timeline, in their order.
std::vector<CellKernels> kernels_of(const Comparison& comparison, const Results& baseline,
                                    const Results& current);

/// "small · seq 64: kernels take 1.2340 ms of a traced step, was 1.2000 ms (+2.83 %)"
Sentence kernels_heading(const CellKernels& cell);
/// As text, a header first, then a row for each kernel that is not the same, `most` of them at most, and one
/// for all others, which says what they are together: kernels that are the same may add up to a change.
/// Milliseconds of a traced step. Words stand in the first column and the last, numbers
/// between.
std::vector<std::vector<std::string>> kernel_cells(const KernelChanges& changes, std::size_t most);
inline constexpr std::size_t kernel_first_number = 1;

/// Whether any kernel is not the same: else there is no table worth reading, and reports say
/// `no_kernel_differs`.
bool any_kernel_differs(const KernelChanges& changes);
/// "no kernel differs", or, where small differences add up, by how much they do.
std::string no_kernel_differs(const KernelChanges& changes);

/// A chapter for a comparison's document; empty without cells.
std::string kernels_markdown(const std::vector<CellKernels>& cells);
/// [{"cell": its number on the current side, "baseline", "current", "kernels": [{"name", "label", "fate",
/// "baseline": {"calls", "seconds"}, "current"}]}], of a step, in seconds; a side that has none lacks its
/// key.
nlohmann::json kernels_json(const std::vector<CellKernels>& cells, const Comparison& comparison,
                            const Results& current);

} // namespace stepscope
