#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stepscope {

/// How many columns of a terminal, or of letters of one width, a text takes: two for most East Asian letters
/// and emoji, none for marks that combine with the letter before. A byte that is not UTF-8 takes one.
std::size_t display_width(std::string_view utf8);

/// The text itself if it takes no more than `width` columns; else its beginning and "…", cut at whole
/// characters and what they are written out as (escapes.h).
std::string shortened(std::string_view utf8, std::size_t width);

/// What entries of a column are padded to: its widest one, but for those wider than this, which stand out of
/// their own lines alone. A file's longest name would else be paid for by each of its lines.
inline constexpr std::size_t widest_padded = 200;

class ColumnWidth {
public:
    void add(std::string_view entry);
    /// The blanks that `entry` lacks.
    std::string fill(std::string_view entry) const;
    std::size_t columns() const { return columns_; }

private:
    std::size_t columns_ = 0;
};

} // namespace stepscope
