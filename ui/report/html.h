#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stepscope {

/// Pieces of a page of HTML. What they are given is text, and stands in the page as it is.

/// "<NAME>text</NAME>"
QString htmlElement(const char* name, const QString& text);

/// A row of a table of two columns: a name and what is told of it.
struct HtmlFact {
    QString name, text;
};
/// Empty where there is none.
QString htmlFacts(const std::vector<HtmlFact>& facts);

/// A column of a table.
struct HtmlColumn {
    QString heading;
    bool isNumber;
};
/// A table under a caption, which may be empty; `rows`: each with a text for each column.
QString htmlTable(const std::vector<HtmlColumn>& columns, const std::vector<QStringList>& rows,
                  const QString& caption = {});

/// Empty where there is none.
QString htmlList(const QStringList& items);

/// A chart as SVG, to stand within a page: as wide as that lets it, and told to screen readers by `title`.
QString htmlChart(const QByteArray& svg, const QString& title);

} // namespace stepscope
