#include "ui/report/html.h"

#include "ui/text/plain_text.h"

namespace stepscope {

namespace {

QString escaped(const QString& text) {
    return shownText(text).toHtmlEscaped();
}

} // namespace

QString htmlElement(const char* name, const QString& text) {
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), escaped(text));
}

QString htmlFacts(const std::vector<HtmlFact>& facts) {
    if (facts.empty()) return {};
    QString out = QStringLiteral("<table class=\"facts\">\n");
    for (const HtmlFact& fact : facts)
        out += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                   .arg(escaped(fact.name), escaped(fact.text));
    return out + QStringLiteral("</table>\n");
}

QString htmlTable(const std::vector<HtmlColumn>& columns, const std::vector<QStringList>& rows,
                  const QString& caption) {
    const auto classOf = [](const HtmlColumn& column) {
        return column.isNumber ? QStringLiteral(" class=\"number\"") : QString();
    };
    QString out = QStringLiteral("<div class=\"wide\"><table>\n");
    if (!caption.isEmpty()) out += htmlElement("caption", caption);
    out += QStringLiteral("<thead><tr>");
    for (const HtmlColumn& column : columns)
        out += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(classOf(column), escaped(column.heading));
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList& row : rows) {
        out += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < columns.size(); ++i)
            out += QStringLiteral("<td%1>%2</td>")
                       .arg(classOf(columns[i]), escaped(row.value(static_cast<qsizetype>(i))));
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString htmlList(const QStringList& items) {
    if (items.isEmpty()) return {};
    QString out = QStringLiteral("<ul>\n");
    for (const QString& item : items)
        out += htmlElement("li", item);
    return out + QStringLiteral("</ul>\n");
}

QString htmlChart(const QByteArray& svg, const QString& title) {
    // Its size on paper and what stands before it are of a file by itself.
    QString drawing = QString::fromUtf8(svg.mid(svg.indexOf("<svg")));
    const qsizetype size = drawing.indexOf(QStringLiteral("viewBox"));
    if (size < 0) return {};
    drawing.replace(0, size, QStringLiteral("<svg role=\"img\" "));
    return QStringLiteral("<figure>\n%1<figcaption>%2</figcaption>\n</figure>\n")
        .arg(drawing, escaped(title));
}

} // namespace stepscope
