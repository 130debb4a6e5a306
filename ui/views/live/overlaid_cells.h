#pragma once

#include "records/results.h"
#include "ui/plot/steps/marks/step_extras.h"

#include <QPalette>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace stepscope {

/// The steps of a cell as a figure, if the cell tells it.
std::optional<CellSteps> traceOf(const CellResult& cell, const Figure& figure);

/// What the steps of one cell are drawn over: the same cell of a baseline as a ghost, and the other cells
/// that a person chose. Reads as much of each as there is, and later only what is new.
class OverlaidCells {
public:
    /// Beside the ghost; more lines could not be told apart.
    static constexpr std::size_t most_others = 5;

    /// The same question in a baseline, and what that is called.
    struct Ghost {
        const CellResult* cell = nullptr; ///< null: there is none
        QString name;
    };
    /// `results` must outlive it, or the next call.
    void choose(const Results& results, int cell, const std::vector<int>& chosen, const Ghost& ghost,
                const Figure& figure);
    void clear() { shown_.clear(); }
    /// Whether one of the cells from `first` to `last` is among them: takes its new steps.
    bool goOn(const Results& results, int first, int last);

    bool empty() const { return shown_.empty(); }
    std::size_t leftOut() const { return leftOut_; } ///< chosen cells that are not drawn
    /// In colours for this palette; the traces are shared with what is read later.
    std::vector<StepOverlay> on(const QPalette& palette) const;

private:
    struct Shown {
        QString name;
        int cell = -1; ///< -1: of the baseline
        std::shared_ptr<CellSteps> trace;
    };

    std::vector<Shown> shown_;
    std::size_t leftOut_ = 0;
    const Figure* figure_ = nullptr;
};

} // namespace stepscope
