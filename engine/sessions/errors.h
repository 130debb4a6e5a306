#pragma once

#include <stdexcept>

namespace stepscope {

/// A file of a session could not be read or written; the message says which, why and what to do.
class SessionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace stepscope
