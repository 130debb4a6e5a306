#pragma once

#include "records/statistics/step_sums.h"
#include "records/step_sample.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace stepscope {

/// The steps of a cell, in order. While they come they are this list's own; those of a cell that has ended
/// are sealed, and all copies have the same ones in memory: results are copied to the thread of the window,
/// to a file that waits behind a run and to exports, and a run may have a million steps.
class StepList {
public:
    StepList() = default;
    explicit StepList(std::vector<StepSample> steps) : own_(std::move(steps)) {}

    std::size_t size() const { return all().size(); }
    bool empty() const { return all().empty(); }
    const StepSample& operator[](std::size_t step) const { return all()[step]; }
    const StepSample& at(std::size_t step) const { return all().at(step); }
    const StepSample& back() const { return all().back(); }
    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }

    /// For whoever adds or changes steps, which no copy of this list sees.
    std::vector<StepSample>& edit() {
        if (sealed_) own_ = std::exchange(sealed_, nullptr)->steps;
        return own_;
    }

    /// From now on nothing is added, copies cost nothing, and what the steps add up to is kept. The first
    /// `warmup` are no measured ones.
    void seal(int warmup) {
        if (!sealed_ && !own_.empty())
            sealed_ = std::make_shared<const Sealed>(std::exchange(own_, {}), warmup);
    }

    /// What those behind the first `warmup` add up to: as it was kept, where they were sealed so.
    StepSums sums(int warmup) const {
        return sealed_ && sealed_->warmup == warmup ? sealed_->sums : sums_of(all(), warmup);
    }

private:
    struct Sealed {
        Sealed(std::vector<StepSample> all, int leading)
            : steps(std::move(all)), warmup(leading), sums(sums_of(steps, warmup)) {}

        std::vector<StepSample> steps;
        int warmup;
        StepSums sums;
    };
    const std::vector<StepSample>& all() const { return sealed_ ? sealed_->steps : own_; }

    std::vector<StepSample> own_; ///< empty where they are sealed
    std::shared_ptr<const Sealed> sealed_;
};

} // namespace stepscope
