#pragma once

#include "ui/plot/drawing.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace stepscope {

/// A step of a waterfall, in seconds: from where the one before it ended, or a whole that others lead to.
struct WaterfallRow {
    QString name;
    QColor color = {};
    double from = 0, to = 0;
    bool whole = false;       ///< `to` alone counts
    QStringList numbers = {}; ///< below the headings, as many
    QStringList reading = {}; ///< line by line, what is said of it
};

/// Bars below one another, each beginning where the one above ends, over an axis of time. It begins at 0;
/// where what differs would have no room then, it is broken behind 0, and so are the bars that begin there.
/// Beside them columns of numbers, the first before the last where not all have room. Rows that do not fit
/// come closer, and where that is not enough they scroll, while headings and axis stay: these go only where
/// beside them not even a few rows would be seen.
class Waterfall {
public:
    void setRows(std::vector<WaterfallRow> rows, QStringList headings);
    const std::vector<WaterfallRow>& rows() const { return rows_; }
    const QStringList& headings() const { return headings_; }

    /// Places all of it in (0, 0) to `size`. `spread`: rows take what height there is, as far as that looks
    /// well.
    void layOut(QSizeF size, const QFont& font, bool spread = false);

    QRectF rowsArea() const { return area_; } ///< in which rows are seen
    double rowHeight() const { return rowHeight_; }
    double rowsHeight() const { return rowHeight_ * static_cast<double>(rows_.size()); }
    double height() const;      ///< that all rows, headings and axis take
    double usualHeight() const; ///< the same with rows that are not drawn together
    bool showsHeadings() const { return showsHeadings_; }
    bool showsAxis() const { return showsAxis_; }
    int columnsShown() const { return static_cast<int>(columns_.size()); }
    QRectF rowArea(int row, double scroll) const;
    QRectF barArea(int row, double scroll) const; ///< at least a line wide
    std::optional<int> rowAt(QPointF position, double scroll) const;
    /// Whether the axis leaves out what is between 0 and the bars.
    bool isBroken() const { return low_ > 0; }
    double xOf(double seconds) const; ///< on the axis, beyond its break

    /// `read`: the row that is read.
    void paint(QPainter& painter, const Colors& colors, double scroll, std::optional<int> read) const;

private:
    struct Column {
        int number = 0; ///< among the headings
        QRectF area;    ///< of the whole height
    };
    double heightOf(double row) const; ///< of all, with rows so high
    void placeColumns(double width, const QFontMetricsF& metrics);
    void placeAxis();
    double scaleWidth() const;
    double breakAt() const; ///< the middle of the break
    void paintAxis(QPainter& painter, const Colors& colors) const;
    void paintRow(QPainter& painter, const Colors& colors, int row, double scroll,
                  std::optional<int> read) const;

    std::vector<WaterfallRow> rows_;
    QStringList headings_;
    QFont font_;
    QRectF area_, plot_; ///< `plot_`: where bars lie
    std::vector<Column> columns_;
    bool showsHeadings_ = true, showsAxis_ = true;
    double rowHeight_ = 0, nameWidth_ = 0;
    double low_ = 0, high_ = 1; ///< ends of the axis, seconds
    double interval_ = 1;       ///< of its lines
    int decimals_ = 0;
};

/// All rows of it on white; where they have no room, smaller.
Drawing drawWaterfall(Waterfall chart, const QString& title, QSize size);

} // namespace stepscope
