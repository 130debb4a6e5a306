#include "ui/accessible/told_points.h"

#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

int columnsOf(const ToldPoints& points) {
    return static_cast<int>(points.columns.size());
}

QString withUnit(const ToldPoints& points, int point, int column) {
    const QString text = points.text(point, column);
    const QString& unit = points.columns[static_cast<std::size_t>(column)].unit;
    return text.isEmpty() || unit.isEmpty() ? text : text + QChar(0x00A0) + unit;
}

/// "small, Sequence length 512": a number alone would not say what it is one of.
QString namesOf(const ToldPoints& points, int point) {
    QStringList out;
    for (int column = 0; column < points.names; ++column) {
        const QString text = points.text(point, column);
        if (text.isEmpty()) continue;
        const bool isNumber = std::isfinite(points.number(point, column));
        out.push_back(isNumber
                          ? points.columns[static_cast<std::size_t>(column)].heading + QLatin1Char(' ') + text
                          : text);
    }
    return listOf(out);
}

/// The first column of numbers, and the points where they are least and most.
struct Extremes {
    int column, least, most;
};

std::optional<Extremes> extremesOf(const ToldPoints& points) {
    for (int column = points.names; column < columnsOf(points); ++column) {
        std::optional<Extremes> out;
        double low = 0;
        double high = 0;
        for (int point = 0; point < points.count; ++point) {
            const double number = points.number(point, column);
            if (!std::isfinite(number)) continue;
            if (!out) {
                out = Extremes{column, point, point};
                low = high = number;
            }
            if (number < low) {
                low = number;
                out->least = point;
            }
            if (number > high) {
                high = number;
                out->most = point;
            }
        }
        if (out) return out;
    }
    return std::nullopt;
}

} // namespace

QString ToldPoints::name(int point) const {
    if (called)
        if (QString own = called(point); !own.isEmpty()) return own;
    QStringList values;
    for (int column = names; column < columnsOf(*this); ++column) {
        if (!columns[static_cast<std::size_t>(column)].isTold) continue;
        const QString value = withUnit(*this, point, column);
        if (!value.isEmpty()) values.push_back(value);
    }
    const QString what = namesOf(*this, point);
    return values.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, listOf(values));
}

QString ToldPoints::rest(int point) const {
    QStringList out;
    for (int column = names; column < columnsOf(*this); ++column) {
        const ToldColumn& each = columns[static_cast<std::size_t>(column)];
        const QString value = each.isTold ? QString() : withUnit(*this, point, column);
        if (!value.isEmpty()) out.push_back(QStringLiteral("%1: %2").arg(each.heading, value));
    }
    return listOf(out);
}

ToldPoints toldRows(std::vector<ToldColumn> columns, int names, std::vector<ToldRow> rows) {
    std::vector<std::size_t> filled;
    std::vector<ToldColumn> heads;
    int named = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto fills = [column](const ToldRow& row) { return !row.values.at(column).text.isEmpty(); };
        if (std::ranges::none_of(rows, fills)) continue;
        filled.push_back(column);
        heads.push_back(std::move(columns[column]));
        if (std::cmp_less(column, names)) ++named;
    }
    const auto kept = std::make_shared<const std::vector<ToldRow>>(std::move(rows));
    const auto at = [kept, filled](int point, int column) -> const ToldValue& {
        return kept->at(static_cast<std::size_t>(point))
            .values.at(filled.at(static_cast<std::size_t>(column)));
    };
    return {.columns = std::move(heads),
            .names = named,
            .count = static_cast<int>(kept->size()),
            .text = [at](int point, int column) { return at(point, column).text; },
            .number = [at](int point, int column) { return at(point, column).number; },
            .called = [kept](int point) { return kept->at(static_cast<std::size_t>(point)).called; }};
}

QString summaryOf(const ToldPoints& points, const QString& title) {
    const QString count = QLocale().toString(points.count);
    const std::optional<Extremes> ends = extremesOf(points);
    //: a chart, and how many points it has
    if (!ends || ends->least == ends->most) return Words::tr("%1, points: %2").arg(title, count);
    const auto value = [&](int point) { return points.text(point, ends->column); };
    //: a chart, how many points it has, a figure, its least value and of what that is, its greatest and of
    //: what
    return Words::tr("%1, points: %2, %3 from %4 (%5) to %6 (%7)")
        .arg(title, count, points.columns[static_cast<std::size_t>(ends->column)].heading, value(ends->least),
             namesOf(points, ends->least), value(ends->most), namesOf(points, ends->most));
}

double numberIn(const QString& text) {
    bool ok = false;
    const double number = QLocale().toDouble(text, &ok);
    return ok ? number : std::numeric_limits<double>::quiet_NaN();
}

} // namespace stepscope
