#pragma once

#include "records/record.h"

#include <span>
#include <string>
#include <string_view>

namespace stepscope {

/// What a file of a timeline says beside it.
struct TracedCell {
    const Timeline& timeline;
    std::string title;  ///< of the cell
    std::string device; ///< "cuda:0"
};

/// A kind of file that other programs read a timeline from; a row of the table that all who write one
/// iterate.
struct TimelineFormat {
    std::string_view name;      ///< "Chrome trace"
    std::string_view extension; ///< ".json"
    std::string_view readers;   ///< programs that take it
    std::string (*write)(const TracedCell& cell);

    std::string_view id() const { return extension.substr(1); } ///< "json": as a person names it
};

std::span<const TimelineFormat> timeline_formats();

/// By the end of a file's name, in whatever letters; null: none has it.
const TimelineFormat* timeline_format_for(std::string_view file_name);
/// By its id; null: none has it.
const TimelineFormat* timeline_format_named(std::string_view id);

} // namespace stepscope
