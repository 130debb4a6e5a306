#pragma once

#include "records/results.h"
#include "tables/mapping/columns/column_mapping.h"

#include <filesystem>
#include <string>

namespace stepscope::cli {

/// The name that stands for standard input, and for standard output.
inline constexpr const char* standard_stream = "-";

/// Whether what is no more than worth knowing goes to standard error.
enum class Remarks { Told, Unsaid };

/// All of a file, or of standard input. Throws FileError.
std::string read_input(const std::string& name);
/// How messages call it.
std::string shown_input(const std::string& name);

/// `name`: a file, or standard input. `format`: as on the command line; empty: as the file's name ends, or as
/// what comes in looks. Somebody else's table is read by the mapping, where there is one; else where nobody
/// has to look at what is guessed of it, which is told, and the message says how to give one. Throws
/// UsageError, TableError, FileError or SessionError.
Results read_table(const std::string& name, const std::string& format = {},
                   const ColumnMapping* mapping = nullptr, Remarks remarks = Remarks::Told);
/// The same of a text that came from there.
Results read_table_text(const std::string& text, const std::string& name, const std::string& format = {});
/// `name`: a file, or standard output, for which a format must be given. `force`: whether a file that exists
/// may be replaced. `columns`: of a row a cell, as `columns_named` takes them; empty: those of the format.
void write_table(const Results& results, const std::string& name, const std::string& format, bool force,
                 const std::string& columns = {});

/// Throws UsageError for a file that exists, unless it may be replaced; in any case where a run is writing
/// it.
void check_replaceable(const std::filesystem::path& path, bool force);

/// "md, csv or json", and so on: what --from and --to take.
std::string format_names(bool to_read);
/// For help texts: a line for each format with its extension and what it holds.
std::string format_help();

} // namespace stepscope::cli
