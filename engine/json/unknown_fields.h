#pragma once

#include <cstddef>

namespace stepscope {

/// Counts the fields that a reader did not know, where it is told to pass them over (`JsonPath`).
struct UnknownFields {
    std::size_t count = 0;
};

} // namespace stepscope
