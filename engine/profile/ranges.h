#pragma once

#include "backend/backend.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// NVTX ranges in the domain "stepscope". Without the toolkit's headers, or without a tool attached, all do
/// nothing. Names are registered strings and never hold one of / @ [ ] * + , (ncu's filter characters): those
/// become '_'.
class NvtxRange {
public:
    explicit NvtxRange(std::string_view name);
    NvtxRange(std::string_view name, std::int64_t payload);
    ~NvtxRange();
    NvtxRange(const NvtxRange&) = delete;
    NvtxRange& operator=(const NvtxRange&) = delete;
};

/// The plan's phases as nested ranges: forward|backward|optimizer > layer (payload) > attention > qkv. Opens
/// and closes what differs between one op and the next; the destructor closes what a failed step left open.
class PhaseRanges : public OpObserver {
public:
    PhaseRanges();
    /// And a range "op" for each, in that of its phase, with its index in the plan, which outlives this.
    explicit PhaseRanges(const StepPlan& plan);
    ~PhaseRanges() override;
    void op_begins(const Op& op) override;
    void op_ended(const Op& op) override;
    void step_ended() override;

private:
    void close_to(std::size_t depth);
    struct Level {
        std::string name;
        std::int64_t payload = -1;
        bool operator==(const Level&) const = default;
    };
    std::vector<Level> open_;
    const StepPlan* plan_ = nullptr; ///< null: no ranges of ops
};

/// "forward+backward" -> "forward_backward": a name safe in an ncu or nsys filter.
std::string filter_safe(std::string_view name);

/// Whether NVTX was compiled in.
bool nvtx_available();

} // namespace stepscope
