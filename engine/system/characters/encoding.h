#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace stepscope {

/// A text that is cut short, or is not what it seems to be; the message says what to do.
class EncodingError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Whether a text is UTF-16 or UTF-32: by the mark at its beginning, or by the zero bytes that every letter
/// of ASCII has there.
bool is_wide(std::string_view bytes);

/// A text as UTF-8 without a byte order mark, from UTF-8, UTF-16 or UTF-32. Anything else stays as it
/// is. Throws EncodingError where UTF-16 or UTF-32 is cut short or wrong.
std::string as_utf8(std::string_view bytes);

} // namespace stepscope
