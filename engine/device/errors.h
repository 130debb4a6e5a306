#pragma once

#include "system/text/quantity_text.h"

#include <cstdint>
#include <stdexcept>
#include <string>

namespace stepscope {

/// A cell's arena does not fit: a result (status OOM), not a failure.
class OutOfMemory : public std::runtime_error {
public:
    OutOfMemory(std::int64_t needed_bytes, std::int64_t available_bytes, const std::string& where)
        : std::runtime_error(where + ": " + bytes_text(static_cast<double>(needed_bytes)) + " needed, " +
                             bytes_text(static_cast<double>(available_bytes)) + " available"),
          needed(needed_bytes), available(available_bytes) {}
    std::int64_t needed;
    std::int64_t available;
};

/// A call of a backend failed; the message names call, code and place.
class BackendError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The device context is unusable from here on (a sticky CUDA error): the cell fails and the context is
/// rebuilt.
class DeviceLost : public BackendError {
public:
    using BackendError::BackendError;
};

} // namespace stepscope
