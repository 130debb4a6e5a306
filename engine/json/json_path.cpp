#include "json/json_path.h"

#include "system/text/one_line.h"

namespace stepscope {

namespace {

/// "cells[3]" and "steps", or "cells" and "[3]".
std::string joined(std::string outer, std::string_view inner) {
    if (!outer.empty() && !inner.empty() && !inner.starts_with('[')) outer += '.';
    return outer.append(inner);
}

} // namespace

std::string JsonPath::text() const {
    if (parent_ == nullptr) return {};
    if (index_ != of_a_key) return parent_->text() + "[" + std::to_string(index_) + "]";
    return joined(parent_->text(), one_line(key_));
}

void JsonPath::fail(const std::string& problem) const {
    throw FieldError(text(), problem);
}

void JsonPath::fail_to_know(const std::string& problem) const {
    throw NameError(text(), problem);
}

void JsonPath::refuse(const std::string& problem) const {
    throw ValueError(text(), problem);
}

void JsonPath::fail_within(const FieldError& error) const {
    throw ValueError(joined(text(), error.field()), error.problem());
}

} // namespace stepscope
