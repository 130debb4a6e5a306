#include "records/json/profile_fields.h"

#include "json/field_error.h"

#include <algorithm>

namespace stepscope {

void Fields<Profile>::check(const Profile& profile) {
    const auto count = static_cast<int>(profile.ops.size());
    if (std::ranges::any_of(profile.kernels, [count](const ProfiledKernel& kernel) {
            return kernel.op < -1 || kernel.op >= count;
        }))
        throw FieldError("kernels", "name an op that the step does not have");
    if (profile.trace) require_ops(*profile.trace, profile.ops.size());
}

} // namespace stepscope
