#pragma once

#include "nsight/reading/database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace stepscope {

/// Time that a thread spent in a range of NVTX. One that was open when the recording ended has no end: the
/// last time there is.
struct NsysRange {
    std::int64_t thread = 0, begin = 0, end = 0;
    std::int64_t payload = 0; ///< of Stepscope's own; else 0
};

/// The ranges of NVTX that a report of Nsight Systems has.
class NsysRanges {
public:
    /// Text by its id in the report; empty: there is none of this id.
    using StringOf = std::function<std::string_view(std::optional<std::int64_t>)>;
    /// Gets a range of whatever domain that a program gave a name, one by one.
    using NameListener = std::function<void(const NsysRange&, std::string_view name)>;
    /// Throws where so many are too many.
    using CountCheck = std::function<void(std::size_t)>;

    /// Reads those of Stepscope's own domain; `on_name`, which may be none, gets all.
    void read(const Database& database, const StringOf& string, const NameListener& on_name,
              const CountCheck& check);

    bool exist() const { return exist_; } ///< in the report, of whatever program
    /// The op that a thread was in at a time; -1: none. Ops do not lie within each other.
    int op_at(std::int64_t thread, std::int64_t time) const;
    /// By their begin; the payload is the number of the step.
    const std::vector<NsysRange>& steps() const { return steps_; }

private:
    bool exist_ = false;
    std::vector<NsysRange> ops_, steps_;
};

} // namespace stepscope
