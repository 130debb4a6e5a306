#include "text/changes_text.h"

#include "output.h"
#include "system/characters/text_width.h"
#include "system/text/shown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace stepscope::cli {

namespace {

constexpr std::size_t most_tables = 3;
constexpr std::size_t most_kernels = 12; ///< of a table

std::string table_of(const TimeChange& change, std::size_t width) {
    std::vector<std::vector<std::string>> rows = change_cells(change);
    std::string out = aligned(rows, change_first_number, rows.front().size() - 1);
    const std::size_t line = display_width(out.substr(0, out.find('\n')));
    if (line <= width) return out;
    for (auto& row : rows) // which operation it is stands last
        row.pop_back();
    return aligned(std::move(rows), change_first_number);
}

double size_of(const TimeChange& change) {
    return std::abs(std::log(change.current / change.baseline));
}

/// By kernel, of the cells whose kernels changed most.
std::string kernels_text(const std::vector<CellKernels>& cells) {
    if (cells.empty()) return {};
    std::string out = "\nBy kernel:\n";
    std::vector<const CellKernels*> shown;
    shown.reserve(cells.size());
    for (const CellKernels& cell : cells)
        shown.push_back(&cell);
    const auto size = [](const CellKernels* cell) {
        const KernelChanges& changes = cell->changes;
        return changes.baseline > 0 ? std::abs(changes.current / changes.baseline - 1) : 0;
    };
    std::ranges::stable_sort(shown, std::greater<>(), size);
    const std::size_t all = shown.size();
    shown.resize(std::min(all, most_tables));
    for (const CellKernels* cell : shown) {
        out += "\n" + shown_text(english(kernels_heading(*cell))) + "\n";
        if (!any_kernel_differs(cell->changes)) {
            out += fmt::format("  {}\n", no_kernel_differs(cell->changes));
            continue;
        }
        std::vector<std::vector<std::string>> rows = kernel_cells(cell->changes, most_kernels);
        for (auto& row : rows)
            row.front() = shown_text(row.front());
        const std::size_t words = rows.front().size() - 1;
        out += aligned(std::move(rows), kernel_first_number, words);
    }
    if (shown.size() < all)
        out += fmt::format("\n  and {} more cells; a pipe, --out FILE.md and --json get all\n",
                           all - shown.size());
    return out;
}

} // namespace

std::string changes_text(const CellChanges& changes, std::size_t width) {
    std::string out = "\nWhy:\n";
    std::vector<const CellChange*> shown;
    for (const CellChange& cell : changes.told)
        shown.push_back(&cell);
    std::ranges::stable_sort(shown, [](const CellChange* a, const CellChange* b) {
        return size_of(a->change) > size_of(b->change);
    });
    const std::size_t all = shown.size();
    shown.resize(std::min(all, most_tables));
    for (const CellChange* cell : shown) {
        out += "\n" + shown_text(english(change_heading(*cell))) + "\n" + table_of(cell->change, width);
        for (const Sentence& remark : cell->remarks)
            out += shown_text(english(remark)) + "\n";
    }
    if (shown.size() < all)
        out += fmt::format(
            "\n  and {} more cells, which changed less; a pipe, --out FILE.md and --json get all\n",
            all - shown.size());
    for (const Sentence& sentence : changes.without)
        out += "  " + shown_text(english(sentence)) + "\n";
    return out + kernels_text(changes.kernels);
}

} // namespace stepscope::cli
