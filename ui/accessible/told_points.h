#pragma once

#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace stepscope {

/// What all points of a chart have one of.
struct ToldColumn {
    QString heading;    ///< with the unit, as above a column
    QString unit = {};  ///< of its values, which stand without it; empty: they have none, or say it
    bool isTold = true; ///< in a point's name; what else there is, is said after it
};

struct ToldValue {
    QString text;                                             ///< empty: there is none
    double number = std::numeric_limits<double>::quiet_NaN(); ///< by which it is sorted; NaN: it is words
};

/// What a chart shows in words and numbers, point by point: for whoever does not see it, and for its table.
/// It holds what it tells: the chart may have become another one since.
struct ToldPoints {
    std::vector<ToldColumn> columns;
    int names = 1; ///< so many of the columns say what a point is, the others what is so of it
    int count = 0; ///< of the points
    std::function<QString(int point, int column)> text;  ///< empty: it has none
    std::function<double(int point, int column)> number; ///< NaN: it is words
    std::function<QString(int point)> called;            ///< in the place of what follows from the columns

    /// "small, Sequence length 512: 12.3 ms"
    QString name(int point) const;
    /// What is not in the name: "SM clock: 1,980 MHz, Power: 702 W".
    QString rest(int point) const;
};

/// Of rows that are all written out, each as long as the columns, of which those stay that any row fills.
struct ToldRow {
    std::vector<ToldValue> values;
    QString called = {}; ///< empty: by its values
};
ToldPoints toldRows(std::vector<ToldColumn> columns, int names, std::vector<ToldRow> rows);

/// One sentence: what it is, how many points it has, from where to where the first of their numbers go.
QString summaryOf(const ToldPoints& points, const QString& title);

/// A number as it is written in the language of the window; NaN where it is none.
double numberIn(const QString& text);

} // namespace stepscope
