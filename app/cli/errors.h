#pragma once

#include <stdexcept>

namespace stepscope::cli {

/// Arguments that cannot be: the program ends with status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Standard output cannot be written; the message says why and what helps.
class OutputError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace stepscope::cli
