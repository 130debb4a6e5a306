#pragma once

#include <stdexcept>
#include <string>

namespace stepscope {

/// Something a person asked for that cannot be: the message names the field and the allowed values.
class WorkloadError : public std::runtime_error {
public:
    WorkloadError(std::string field, const std::string& problem)
        : std::runtime_error(field + ": " + problem), field_(std::move(field)) {}

    /// The field at fault, as it stands in a sweep file ("models[1].heads", "seq", "steps").
    const std::string& field() const { return field_; }

private:
    std::string field_;
};

} // namespace stepscope
