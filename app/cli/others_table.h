#pragma once

#include "tables/mapping/import_document.h"

#include <string>

namespace stepscope::cli {

/// A mapping of a file. Throws TableError, which names it, or FileError.
ColumnMapping read_mapping(const std::string& file);

/// The format of a table of anybody's. `from`: as --from names it; empty: as the name or the content tells.
/// Throws UsageError.
const Format& format_to_map(const std::string& name, const std::string& from, const std::string& text);

/// "somebody has to say what its columns hold:", and below it everything that is open, a line each.
std::string open_questions(const std::string& said, const ImportedDocument& document);

/// How a person says it; `name`: of the file.
std::string how_to_map(const std::string& name);

/// Somebody else's table, by a mapping. Throws TableError that says what is open and how to say it.
Results read_others(const std::string& name, const Format& format, const std::string& text,
                    const ColumnMapping& mapping);

/// Whether a file has all of a mapping's columns, and so may be meant by it.
bool is_meant_by(const ColumnMapping& mapping, const std::string& name);

} // namespace stepscope::cli
