#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace stepscope {

/// Something a person asked for that cannot be: names the field, says the problem and the allowed values.
class WorkloadError : public std::runtime_error {
public:
    WorkloadError(std::string field, std::string problem)
        : std::runtime_error(field + ": " + problem), field_(std::move(field)), problem_(std::move(problem)) {
    }

    /// The field at fault, as it stands in a sweep file ("models[1].heads", "seq", "steps").
    const std::string& field() const { return field_; }
    const std::string& problem() const { return problem_; }

private:
    std::string field_, problem_;
};

} // namespace stepscope
