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
    /// A document whose text is at hand, and outlives this: messages quote its numbers as they stand there.
    explicit JsonPath(std::string_view source) : source_(source) {}
    JsonPath(const JsonPath& parent, std::string_view key) : parent_(&parent), key_(key) {}
    JsonPath(const JsonPath& parent, std::size_t index) : parent_(&parent), index_(index) {}
    JsonPath(const JsonPath&) = delete;
    JsonPath& operator=(const JsonPath&) = delete;
    ~JsonPath() = default;

    /// Where unknown fields of the document are counted; null where they are errors.
    UnknownFields* unknown_fields() const { return document().unknown_; }
    /// The text of the document; empty where it is not at hand.
    std::string_view source() const { return document().source_; }

    /// "cells[3].steps"; empty for the document.
    std::string text() const;

    [[noreturn]] void fail(const std::string& problem) const;
    /// Of a name that this version does not know: throws NameError.
    [[noreturn]] void fail_to_know(const std::string& problem) const;
    /// Of a value that cannot be: throws ValueError.
    [[noreturn]] void refuse(const std::string& problem) const;
    /// For what cannot be of something that knows only its own fields: throws ValueError.
    [[noreturn]] void fail_within(const FieldError& error) const;

private:
    static constexpr auto of_a_key = static_cast<std::size_t>(-1);

    const JsonPath& document() const {
        const JsonPath* out = this;
        while (out->parent_ != nullptr)
            out = out->parent_;
        return *out;
    }

    const JsonPath* parent_ = nullptr;
    UnknownFields* unknown_ = nullptr; ///< of the document
    std::string_view source_;          ///< of the document
    std::string_view key_;
    std::size_t index_ = of_a_key; ///< in a list
};

} // namespace stepscope
