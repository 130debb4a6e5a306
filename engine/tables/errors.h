#pragma once

#include <stdexcept>

namespace stepscope {

/// A table that cannot be read; the message names line and column, or the field.
class TableError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace stepscope
