#pragma once

#include "compare/sentence.h"
#include "records/results.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What became of a kernel between two runs.
enum class KernelFate { Added, Gone, Slower, Faster, Same };

/// A row says all that reports and the window know of one; they iterate `kernel_fates()`.
struct KernelFateRow {
    KernelFate fate;
    std::string_view id;
    const char* label; ///< English; the window translates it, "compare"
};
std::span<const KernelFateRow> kernel_fates();
const KernelFateRow& row_of(KernelFate fate);

/// What a kernel took of a traced step, in the mean of those that were traced.
struct KernelTime {
    double calls = 0, seconds = 0;
};

/// All calls of a kernel, copy or fill by its whole name; on the CPU of a kind of op.
struct KernelChange {
    std::string name;  ///< whole
    std::string label; ///< as in kernel_labels, among those of both sides
    std::optional<KernelTime> baseline, current;
    KernelFate fate = KernelFate::Same;

    double difference() const {
        return (current ? current->seconds : 0) - (baseline ? baseline->seconds : 0);
    }
};

/// By kernel, what a traced step of one side takes longer or shorter than one of the other.
struct KernelChanges {
    std::vector<KernelChange> kernels; ///< the largest difference first, either way; the same last
    double baseline = 0, current = 0;  ///< seconds of all of them in a step
};

/// A kernel is the same where its time in a step differs by no more than this share of it, or of all kernels:
/// a traced step is one of many, whose times differ.
inline constexpr double same_kernel_share = 0.05;
inline constexpr double same_step_share = 0.001;

/// Why it cannot be told of two cells, and what to do; empty: it can.
std::vector<Sentence> why_no_kernels(const CellResult& baseline, const CellResult& current);

/// From both timelines, whose kernels are paired by their whole names.
KernelChanges kernel_changes(const Timeline& baseline, const Timeline& current);

} // namespace stepscope
