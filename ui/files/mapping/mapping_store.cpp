#include "ui/files/mapping/mapping_store.h"

#include "system/files/checksum.h"
#include "system/files/files.h"
#include "tables/mapping/columns/mapping_json.h"
#include "tables/mapping/lacks.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <filesystem>

namespace stepscope {

namespace {

/// What a person says of columns takes some kilobytes; it is read where the window waits.
constexpr std::uintmax_t largestMapping = 1 << 20;

} // namespace

std::filesystem::path fileOfMapping(const RawTable& table) {
    const std::filesystem::path settings = QFileInfo(QSettings().fileName()).absolutePath().toStdString();
    const std::string shape = shape_of(names_of(table.text));
    const QString name = QStringLiteral("%1.json").arg(crc32(shape), 8, 16, QLatin1Char('0'));
    return settings / "mappings" / name.toStdString();
}

std::optional<ColumnMapping> rememberedMapping(const RawTable& table) {
    try {
        const std::filesystem::path file = fileOfMapping(table);
        if (!std::filesystem::exists(file) || std::filesystem::file_size(file) > largestMapping)
            return std::nullopt;
        ColumnMapping mapping = parse_mapping(read_file(file));
        const std::vector<Lack> lacks = lacks_of(with_names(table, mapping.header_lines), mapping);
        const bool fits = std::none_of(lacks.begin(), lacks.end(),
                                       [](const Lack& each) { return each.kind == LackKind::NoColumn; });
        return fits ? std::optional(std::move(mapping)) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void rememberMapping(const RawTable& table, const ColumnMapping& mapping) {
    try {
        const std::filesystem::path file = fileOfMapping(table);
        std::filesystem::create_directories(file.parent_path());
        write_file_safely(file, mapping_text(mapping), Replace::Yes);
    } catch (const std::exception&) {
        return;
    }
}

} // namespace stepscope
