#include "ui/report/report_page.h"

#include "tables/origin/origin.h"
#include "ui/report/html.h"
#include "ui/report/report_parts.h"
#include "ui/text/language.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace stepscope {

namespace {

/// For a screen of any width and for paper.
constexpr char style[] = R"(
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1d2125; background: #fff;
       max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; padding-top: .75rem; border-top: 1px solid #d5dade; }
p.about, figcaption, caption { color: #525c66; }
p.about { margin: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding: 0 0 .4rem; }
th, td { padding: .3rem .75rem; text-align: start; vertical-align: top; border-bottom: 1px solid #e4e8eb; }
thead th { border-bottom: 2px solid #b5bdc4; vertical-align: bottom; }
th.number, td.number { text-align: end; white-space: nowrap; }
table.facts th { font-weight: 600; padding-inline-start: 0; white-space: nowrap; }
table.facts td { overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide td { white-space: nowrap; }
figure { margin: 0 0 1.75rem; }
figure svg { display: block; width: 100%; height: auto; border: 1px solid #e4e8eb; }
figcaption { margin-top: .35rem; }
pre { background: #f3f5f7; padding: .75rem 1rem; overflow-wrap: anywhere; white-space: pre-wrap; }
summary { cursor: pointer; padding: .25rem 0; }
@media (max-width: 40rem) { table.facts th { white-space: normal; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .wide { overflow: visible; } .wide td { white-space: normal; }
  figure, tr { break-inside: avoid; } h2 { break-after: avoid; } }
)";

QString headOf(const ReportContent& content) {
    // The language as HTML names it: "zh-CN".
    const QString language = QString(QLatin1String(loadedLanguage().code)).replace(u'_', u'-');
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<meta name=\"generator\" content=\"Stepscope %2\"/>\n")
               .arg(language, QCoreApplication::applicationVersion().toHtmlEscaped()) +
           htmlElement("title", content.name) +
           QStringLiteral("<style>%1</style>\n</head>\n").arg(QLatin1String(style));
}

} // namespace

QByteArray reportPage(const ReportContent& content) {
    QString out =
        headOf(content) + QStringLiteral("<body>\n") + htmlElement("h1", content.name) +
        QStringLiteral("<p class=\"about\">%1</p>\n")
            .arg((content.results->run() ? Words::tr("Step times of transformers, measured by Stepscope")
                                         : Words::tr("Step times of transformers, put together by Stepscope"))
                     .toHtmlEscaped());
    for (const ReportPart& part : reportParts()) {
        const QString html = part.html(content);
        if (html.isEmpty()) continue;
        out += QStringLiteral("<section>\n") + htmlElement("h2", Words::tr(part.heading)) + html +
               QStringLiteral("</section>\n");
    }
    if (const std::string origin = origin_text(*content.results); !origin.empty())
        out += QStringLiteral("<div hidden=\"hidden\">%1</div>\n").arg(QString::fromStdString(origin));
    return (out + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace stepscope
