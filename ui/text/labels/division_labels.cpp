#include "ui/text/labels/division_labels.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace stepscope {

namespace {

QString inWindowsWords(const char* english) {
    return QCoreApplication::translate("divisions", english);
}

} // namespace

QString labelOf(const TimeDivision& division) {
    return inWindowsWords(division.label);
}

QString definitionOf(const TimeDivision& division) {
    return inWindowsWords(division.definition);
}

QString partLabel(const TimeDivision& division, const std::string& part) {
    const auto found = std::ranges::find(division.parts, part, &DivisionPart::id);
    return found != division.parts.end() ? inWindowsWords(found->label) : shownText(part);
}

QString sharesText(const TimeDivision& division, const std::vector<PartTime>& parts) {
    QStringList out;
    for (const PartTime& part : parts)
        out.push_back(QStringLiteral("%1 %2\u00A0%")
                          .arg(partLabel(division, part.part), QLocale().toString(part.share * 100, 'f', 1)));
    return out.join(QStringLiteral(" · "));
}

} // namespace stepscope
