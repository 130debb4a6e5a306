#pragma once

#include "json/field_error.h"

namespace stepscope {

/// Something a person asked for that cannot be: names the field, as it stands in a sweep file
/// ("models[1].heads", "seq", "steps"), says the problem and the allowed values.
class WorkloadError : public FieldError {
public:
    using FieldError::FieldError;
};

} // namespace stepscope
