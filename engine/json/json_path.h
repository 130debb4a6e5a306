#pragma once

#include "json/field_error.h"
#include "json/unknown_fields.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// Where a value stands in a document. Lives on the stack of its reader, below the path of what it stands in,
/// and becomes a text only when something is wrong.
class JsonPath {
public:
    /// The document itself. A field that no list names is an error in it.
    JsonPath() = default;
    /// A document that a newer version may have written: fields that no list names are passed over and
    /// counted.
    explicit JsonPath(UnknownFields& unknown) : unknown_(&unknown) {}
    JsonPath(const JsonPath& parent, std::string_view key) : parent_(&parent), key_(key) {}
    JsonPath(const JsonPath& parent, std::size_t index) : parent_(&parent), index_(index) {}
    JsonPath(const JsonPath&) = delete;
    JsonPath& operator=(const JsonPath&) = delete;
    ~JsonPath() = default;

    /// Where unknown fields of the document are counted; null where they are errors.
    UnknownFields* unknown_fields() const {
        const JsonPath* document = this;
        while (document->parent_ != nullptr)
            document = document->parent_;
        return document->unknown_;
    }

    /// "cells[3].steps"; empty for the document.
    std::string text() const;

    [[noreturn]] void fail(const std::string& problem) const;
    /// For an error of something that knows only its own fields.
    [[noreturn]] void fail_within(const FieldError& error) const;

private:
    static constexpr auto of_a_key = static_cast<std::size_t>(-1);

    const JsonPath* parent_ = nullptr;
    UnknownFields* unknown_ = nullptr; ///< of the document
    std::string_view key_;
    std::size_t index_ = of_a_key; ///< in a list
};

} // namespace stepscope
