#pragma once

#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace stepscope {

struct Format;

/// Reads a table of a document as a mapping says, and with it those of the same columns: what stands above
/// each of them ("medium, batch 2") goes before what stood above the first one. A table that tells a cell
/// anew is left out, as are those of other columns; messages of the results name them. Throws
/// TableError once `stop` is requested.
ImportedTable import_alike(std::span<const RawTable> tables, std::size_t place, const ColumnMapping& mapping,
                           const std::stop_token& stop = {});
/// Whether there are any of the same columns.
bool has_alike(std::span<const RawTable> tables, std::size_t place);

/// A sweep or results of Stepscope's own, however damaged, is nobody's table. False where the text cannot be
/// read at all.
bool is_own_document(std::string_view text, const Format& format);

/// How somebody wants to have a document read.
struct DocumentWish {
    const ColumnMapping* mapping = nullptr; ///< null: as it can be guessed
    std::optional<std::size_t> table =
        {};                 ///< that one alone; none: the one that fits best, and those like it
    bool as_mapped = false; ///< by a mapping even where nobody has to say one
};

struct ImportedDocument {
    bool by_itself = false; ///< nobody has to say anything of it: there is no guess
    ImportedTable read;
    GuessedMapping guess; ///< or the mapping that was given

    /// Whether somebody has to look at it first.
    bool is_open() const { return !read.lacks.empty() || !guess.assumptions.empty(); }
    /// Whether it may be taken where nobody does: nothing is open, and each row has its place.
    bool is_whole() const { return !is_open() && read.unplaced.empty() && !read.results.cells().empty(); }
};

/// The tables of a text that could not be read as it stands, of which somebody may be asked what their
/// columns hold; none: there is nothing to ask.
std::vector<RawTable> tables_to_map(std::string_view text, const Format& format);
/// What can be made of them without asking: those that Stepscope wrote, else by what is guessed of the one
/// that fits best, and those like it. There is one at least.
ImportedDocument import_guessed(std::span<const RawTable> tables);

/// A file of results, whoever wrote it. Throws TableError where it holds no table, or not the one that is
/// wished.
ImportedDocument import_document(std::string_view text, const Format& format, const DocumentWish& wish);

} // namespace stepscope
