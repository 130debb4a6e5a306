#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/timeline/timeline_picture.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace stepscope {

/// A stretch of a timeline, in ns.
struct TimeRange {
    double from = 0, to = 1;
    double length() const { return to - from; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// A span by where it stands.
struct SpanPlace {
    int row = 0;
    std::size_t span = 0;
    friend bool operator==(const SpanPlace&, const SpanPlace&) = default;
};

/// Where the rows of a timeline stand in a size, and what is painted there. Times of any part of it are as
/// wide as the plot; rows that do not fit are scrolled.
class TimelineMap {
public:
    void setPicture(TimelinePicture picture);
    const TimelinePicture& picture() const { return picture_; }
    /// Marks events by their number in the trace, all others stand back; empty: none does.
    void mark(const std::vector<char>& events);

    /// All rows stand in the size, however low they become: for what cannot be scrolled.
    void setFits(bool fits) { fits_ = fits; }
    void layOut(QSizeF size, const QFont& font);
    void setVisible(TimeRange range) { visible_ = range; }
    void setScroll(double pixels) { scroll_ = pixels; }

    TimeRange whole() const;
    TimeRange visible() const { return visible_; }
    QRectF plotArea() const { return plot_; } ///< of the rows, without names and axis
    double contentHeight() const { return contentHeight_; }
    double xOf(double ns) const;
    double timeAt(double x) const;

    /// What is under a point; of several in one pixel column the longest. None: nothing is.
    std::optional<SpanPlace> spanAt(QPointF position) const;
    QRectF areaOf(const SpanPlace& place) const;
    /// Those that are drawn in the rows in sight: of several in one pixel column the longest. Row by row.
    std::vector<SpanPlace> placesInSight() const;
    const TimelineSpan& at(const SpanPlace& place) const;
    /// Where an event stands; none: in no row.
    std::optional<SpanPlace> placeOf(int event) const;
    /// Of a row, from the top of all rows.
    double topOf(int row) const { return tops_.at(static_cast<std::size_t>(row)); }
    double heightOf(int row) const;

    struct Marks {
        std::optional<SpanPlace> chosen;
        std::optional<TimeRange> range; ///< that is measured
    };
    void paint(QPainter& painter, const Colors& colors, const Marks& marks) const;

private:
    void placeRows();
    void placeLegend(double width);
    RowWindow window() const;
    void paintAxis(QPainter& painter, const Colors& colors) const;
    void paintOverview(QPainter& painter, const Colors& colors) const;
    void paintLanes(QPainter& painter, const Colors& colors) const;
    QColor groundOf(const RowPiece& piece, const TimelineSpan& span, bool isPhase,
                    const Colors& colors) const;
    void paintRow(QPainter& painter, const Colors& colors, std::size_t row,
                  std::vector<RowPiece>& pieces) const;
    void paintLabels(QPainter& painter, const Colors& colors, std::size_t row,
                     const std::vector<RowPiece>& pieces) const;
    void paintLegend(QPainter& painter, const Colors& colors) const;

    TimelinePicture picture_;
    bool anyMarked_ = false;
    TimeRange visible_;
    double scroll_ = 0;
    bool fits_ = false;
    double stretch_ = 1; // of the rows' heights, where there is room, or too little
    QFont font_, small_;
    QRectF axis_, names_, plot_, legendArea_;
    std::vector<double> tops_; // of rows
    double contentHeight_ = 0;
    std::vector<double> widths_;                      // of names
    std::vector<QRectF> legend_;                      // of its entries
    std::vector<std::pair<int, std::size_t>> places_; // of events: row and span; row -1: none
};

/// For a file, on white: the part of it, the whole of it unless said.
Drawing drawTimeline(TimelineMap map, const std::optional<TimeRange>& part, const QString& title, QSize size);

} // namespace stepscope
