#pragma once

#include <string>

namespace stepscope::testing {

/// How a run was made is of that run; what stands below the tables tells it.
inline std::string without_origin(const std::string& markdown) {
    return markdown.substr(0, markdown.find("\n<!-- stepscope-origin "));
}

/// The tables of a document of ours, without the notes below them: not all of these are read back.
inline std::string without_notes(const std::string& markdown) {
    return without_origin(markdown.substr(0, markdown.find("\nNotes:\n")));
}

} // namespace stepscope::testing
