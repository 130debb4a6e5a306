#pragma once

#include "records/json/record_json.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Whether the bulk of a log, steps and breakdowns, is read, or only checked and counted.
enum class Bulk { Read, Skimmed };

/// A line that is longer is none: a breakdown of the largest model has a hundredth of it.
inline constexpr std::size_t longest_line = std::size_t{1} << 26;

/// Some whole lines of a session.
struct LinePiece {
    std::string_view text;             ///< each line with its newline
    std::shared_ptr<const void> owner; ///< of the text; null: it lives long enough
    bool is_first = false;             ///< the session begins with it
    bool is_too_long = false;          ///< one line, longer than any, instead of a text
};

/// What the line that says how a program writes its lines tells.
struct SessionHeader {
    std::optional<int> version;     ///< none: in a form that only a newer version knows
    std::size_t unknown_fields = 0; ///< passed over
};

/// What a line says by itself, whatever stands before it.
struct SessionLine {
    LoggedRecord logged;
    std::optional<SessionHeader> header;
    std::uint32_t checksum = 0;
    std::string problem;      ///< why it is damaged; empty: it is not
    bool changed_end = false; ///< it ends in CR LF
};

/// The lines of a piece, in order. A function of the piece alone, which any thread may call.
std::vector<SessionLine> lines_of(const LinePiece& piece, Bulk bulk);

/// A line that says in which version those behind it are written, and which number it has itself.
std::string header_line(std::int64_t number);

} // namespace stepscope
