#pragma once

#include "system/text/one_line.h"
#include "workload/choice.h"
#include "workload/error.h"

#include <string>
#include <string_view>

namespace stepscope {

/// Refuses a name that is none of `allowed` ("thread, process"). Throws WorkloadError for `field`.
[[noreturn]] inline void refuse_choice(std::string_view name, std::string_view field,
                                       std::string_view allowed) {
    throw WorkloadError(std::string(field),
                        "\"" + one_line(name) + "\" is not known; allowed are " + std::string(allowed));
}

/// Throws WorkloadError for the enumeration's field, saying what is allowed.
template <typename Enum>
Enum choice_from_text(std::string_view name) {
    if (const auto found = find_choice<Enum>(name)) return *found;
    refuse_choice(name, ChoiceNames<Enum>::field, allowed_names<Enum>());
}

} // namespace stepscope
