#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stepscope {

/// A message in the wire format of Protocol Buffers, field by field (protobuf.dev, "Encoding"): the few kinds
/// of fields that a Perfetto trace needs, for which the library and its compiler would be much.
class ProtoMessage {
public:
    /// Integers, enumerations and flags. Negative numbers as those of int64.
    ProtoMessage& number(int field, std::uint64_t value) {
        varint(static_cast<std::uint64_t>(field) << 3);
        varint(value);
        return *this;
    }
    /// Texts and messages.
    ProtoMessage& bytes(int field, std::string_view value) {
        varint(static_cast<std::uint64_t>(field) << 3 | 2);
        varint(value.size());
        bytes_ += value;
        return *this;
    }
    ProtoMessage& message(int field, const ProtoMessage& value) { return bytes(field, value.bytes_); }

    const std::string& text() const { return bytes_; }

private:
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7)
            bytes_ += static_cast<char>(value | 0x80);
        bytes_ += static_cast<char>(value);
    }

    std::string bytes_;
};

} // namespace stepscope
