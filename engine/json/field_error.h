#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace stepscope {

/// Something in a document that cannot be: the field at fault beside the problem.
class FieldError : public std::runtime_error {
public:
    /// `field`: "cells[3].steps"; empty where it is the document as a whole. `problem`: "must be a list".
    FieldError(std::string field, std::string problem)
        : std::runtime_error(field.empty() ? problem : field + ": " + problem), field_(std::move(field)),
          problem_(std::move(problem)) {}

    const std::string& field() const { return field_; }
    const std::string& problem() const { return problem_; }

private:
    std::string field_, problem_;
};

/// A value that cannot be, whatever version wrote it, though it is of the right type: out of its range, or
/// against what stands beside it.
class ValueError : public FieldError {
public:
    using FieldError::FieldError;
};

/// A name that is not among those that this version knows: a newer one may have it.
class NameError : public FieldError {
public:
    using FieldError::FieldError;
};

} // namespace stepscope
