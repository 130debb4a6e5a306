#pragma once

#include <exception>
#include <new>

namespace stepscope {

inline constexpr const char* memory_has_run_out = "memory has run out: close other programs, or ask for less";

/// What a person is told of an error. Needs no memory.
inline const char* message_of(const std::exception& error) noexcept {
    return dynamic_cast<const std::bad_alloc*>(&error) != nullptr ? memory_has_run_out : error.what();
}

} // namespace stepscope
