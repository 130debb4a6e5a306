#pragma once

#include "records/results.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace stepscope {

/// A chart of a report.
struct ReportChart {
    QString view;  ///< that it is of: "Scaling"
    QString title; ///< its own
    QByteArray svg;
};

/// What a report tells of. Both results are never null, but for a baseline that there is not.
struct ReportContent {
    QString name; ///< of the run, as a person knows it
    std::shared_ptr<const Results> results;
    std::vector<ReportChart> charts;
    std::shared_ptr<const Results> baseline = {}; ///< null: there is none
    QString baselineName = {};
};

/// Without a dot.
inline QString reportPageExtension() {
    return QStringLiteral("html");
}
/// Whether a file's name says that it is one, in letters of any case.
inline bool isReportPage(const QString& path) {
    return path.endsWith(QLatin1Char('.') + reportPageExtension(), Qt::CaseInsensitive);
}

/// A page of HTML, UTF-8, in the language of the window, that is well-formed XML, too, and needs no other
/// file and no script: what came out, on which machine and by which command, charts, tables, and what the
/// figures mean. It is to be read: its numbers are written as in the window. It carries how it was made
/// (tables/origin).
QByteArray reportPage(const ReportContent& content);

} // namespace stepscope
