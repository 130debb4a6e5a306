#pragma once

#include <string>

namespace stepscope::testing {

/// The tables of a document of ours, without the notes below them: not all of these are read back.
inline std::string without_notes(const std::string& markdown) {
    return markdown.substr(0, markdown.find("\nNotes:\n"));
}

/// How a run was made is in none that was read of its table.
inline std::string without_origin(const std::string& markdown) {
    return markdown.substr(0, markdown.find("\n<!-- stepscope-origin "));
}

} // namespace stepscope::testing
