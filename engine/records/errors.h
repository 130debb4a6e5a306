#pragma once

#include <stdexcept>

namespace stepscope {

/// Something that is not what a record looks like; the message names the field.
class RecordError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace stepscope
