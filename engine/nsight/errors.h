#pragma once

#include <stdexcept>

namespace stepscope {

/// A profiler that is not there, may not or could not profile, or a report that says nothing of use: with a
/// sentence that a person can act on.
class NsightError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What is asked of a profile is nothing that this cell or this tool has, wherever it runs.
class ProfileRequestError : public NsightError {
public:
    using NsightError::NsightError;
};

} // namespace stepscope
