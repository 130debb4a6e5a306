#pragma once

#include <stdexcept>

namespace stepscope {

/// A file that cannot be read or written; the message names it and says what to do.
class FileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A program that could not be started; the message names it and says why.
class ProcessError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The system started no thread; the message says why and what helps.
class ThreadError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace stepscope
