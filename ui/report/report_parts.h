#pragma once

#include "ui/report/report_page.h"

#include <span>

namespace stepscope {

/// A chapter of a report.
struct ReportPart {
    const char* heading;                           ///< English; `tr` of Words translates it
    QString (*html)(const ReportContent& content); ///< empty: there is nothing to tell, and no chapter
};

/// In the order in which they are read.
std::span<const ReportPart> reportParts();

/// The table of such a chapter by itself: a row a cell, under the columns that vary and the main figures.
QString resultsTableHtml(const Results& results);

} // namespace stepscope
