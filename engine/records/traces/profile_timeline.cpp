#include "records/traces/profile_timeline.h"

namespace stepscope {

Timeline timeline_of(const Profile& profile) {
    Timeline out{.cell = profile.cell, .trace = profile.trace.value(), .ops = {}};
    out.ops.reserve(profile.ops.size());
    for (const ProfiledOp& each : profile.ops)
        out.ops.push_back(each.op);
    return out;
}

} // namespace stepscope
