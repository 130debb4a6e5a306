#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// Operations of a step that a person looks at, in all its layers: those of a phase, or those of one kind in
/// it, by the names that plans, breakdowns and timelines give both.
struct StepPart {
    std::string path; ///< "forward/attention", or "forward/attention/qkv"; empty: none is chosen
    std::string op;   ///< "matmul"; empty: all that are in the phase

    bool empty() const { return path.empty(); }
    /// Whether an operation is one of them, by its own path and kind.
    bool holds(std::string_view its_path, std::string_view its_op) const {
        if (empty()) return false;
        if (!op.empty()) return its_path == path && its_op == op;
        return its_path.starts_with(path) && (its_path.size() == path.size() || its_path[path.size()] == '/');
    }
    friend bool operator==(const StepPart&, const StepPart&) = default;
};

} // namespace stepscope
