#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <filesystem>
#include <optional>

namespace stepscope {

/// What people said of tables' columns, kept beside the settings: a file for each shape of table, which
/// `stepscope-cli import --map` takes, too.

/// Of the table's shape; none where nobody said it, or what is kept cannot be read or fits no longer.
std::optional<ColumnMapping> rememberedMapping(const RawTable& table);
/// The file that keeps it, or would.
std::filesystem::path fileOfMapping(const RawTable& table);
/// Where it cannot be kept, nothing is: it will be asked again.
void rememberMapping(const RawTable& table, const ColumnMapping& mapping);

} // namespace stepscope
