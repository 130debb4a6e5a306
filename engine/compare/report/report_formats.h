#pragma once

#include "compare/report/comparison_report.h"
#include "tables/formats.h"

#include <filesystem>
#include <span>
#include <string>

namespace stepscope {

/// One way in which a comparison is written to a file.
struct ReportFormat {
    const Format* format; ///< whose extension its files have
    const char* menu;     ///< these two are English; the window translates them in the context "reports"
    const char* title;    ///< of what is written
    std::string (*write)(const Comparison& comparison, const Results& baseline, const Results& current,
                         const SideNames& names, const CellChanges* changes);
};

/// In the order in which people are shown them.
std::span<const ReportFormat> report_formats();
/// By extension, in letters of any case; null where it is none of theirs.
const ReportFormat* report_format_for(const std::filesystem::path& path);
/// ".md or .json": what a name may end in.
std::string report_extensions();

} // namespace stepscope
