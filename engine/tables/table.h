#pragma once

#include "records/results.h"
#include "system/files/files.h"
#include "tables/errors.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

struct RawTable; ///< tables/reading/raw_table.h

/// The seed's layout to the byte: a row for each (model, seq, warm-up), a FWD and a FWD+BWD half. Where other
/// axes are known (batch, precision, attention, ...; mode train), one table for each combination under a
/// heading that names it; the seed's table says none of them. Below stand notes (tables/notes.h), if there
/// are any, which are no part of what is read back.
std::string to_markdown(const Results& results);
/// One row for each step and cell: every axis, the status, where it was measured, all figures, the step's
/// times and telemetry. RFC 4180.
std::string to_csv(const Results& results);
/// The same with tabs between fields.
std::string to_tsv(const Results& results);
/// {"sweep": ..., "environment": ..., "cells": [{"cell", "prediction", "status", "statistics", "steps":
/// [...]}]}
std::string to_json(const Results& results);
/// A tabular of booktabs: a row for each cell, of the axes that vary and the main figures; a dagger marks
/// those in doubt, and comments below say why.
std::string to_latex(const Results& results);
/// A session that replays to the same results.
std::string to_session(const Results& results);

/// Each throws TableError with line and column (Markdown, CSV, TSV) or field (JSON) of what is wrong.
Results from_markdown(std::string_view text);
Results from_csv(std::string_view text);
Results from_tsv(std::string_view text);
Results from_json(std::string_view text);

/// The tables that stand in a text, with no meaning yet: as `Format::tables`. Of JSON: a list of objects, or
/// of lists; lists of one length by names; each such thing within an object. Fields of objects within a row
/// are named "outer.inner".
std::vector<RawTable> tables_of_markdown(std::string_view text);
std::vector<RawTable> tables_of_csv(std::string_view text);
std::vector<RawTable> tables_of_tsv(std::string_view text);
std::vector<RawTable> tables_of_json(std::string_view text);
/// Each `tabular` or what is like one: \multicolumn and \multirow are as many entries, what only sets type
/// is left out.
std::vector<RawTable> tables_of_latex(std::string_view text);

/// By extension (tables/formats.h). Throws TableError, FileError or SessionError.
Results read_results(const std::filesystem::path& path);
/// By extension, as `write_file_safely`. Throws TableError where the name tells no format, FileError where it
/// cannot be written, or stands there already and must not be replaced.
void write_results(const Results& results, const std::filesystem::path& path, Replace replace = Replace::Yes);

} // namespace stepscope
