#pragma once

#include "ui/accessible/told_chart.h"
#include "ui/plot/timeline/timeline_map.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <functional>
#include <optional>

namespace stepscope {

/// A timeline under pointer and keyboard. The wheel zooms around the pointer, with Shift it moves, with Ctrl
/// it scrolls the rows; so do W, S, A and D. A click chooses what is under it, a drag measures a range, one
/// with Shift or the middle button moves, a double click shows the whole. Arrows go from span to span and
/// from row to row.
class TimelinePlot : public QAbstractScrollArea, public ToldChart {
    Q_OBJECT
public:
    /// What is said of a span, line by line; `ofPhases`: of its row.
    using Reader = std::function<QStringList(const TimelineSpan& span, bool ofPhases)>;
    explicit TimelinePlot(QWidget* parent = nullptr);

    void setReader(Reader reader) { reader_ = std::move(reader); }
    /// Another timeline: shows all of it, and nothing is chosen.
    void setPicture(TimelinePicture picture);
    /// The same timeline in other colours or another order: what is in sight and chosen stays.
    void changePicture(TimelinePicture picture);
    void mark(const std::vector<char>& events);

    const TimelineMap& map() const { return map_; }
    bool isZoomed() const;
    void showAll();
    void showRange(TimeRange range);
    /// Brings an event into sight, and chooses it. -1: none is chosen any more.
    void choose(int event);
    int chosen() const; ///< an event of the trace; -1: none
    void setRange(std::optional<TimeRange> range);
    const std::optional<TimeRange>& range() const { return range_; }
    /// Of what is chosen.
    QStringList reading() const;

    /// Its points are the spans of all rows, row by row.
    int currentPoint() const override;
    QString saidOfCurrent() const override;
    void goToPoint(int point) override;
    QRectF areaOfPoint(int point) const override;
    std::optional<std::vector<int>> pointsInSight() const override;

    QSize minimumSizeHint() const override { return {240, 120}; }
    QSize sizeHint() const override { return {720, 320}; }

signals:
    void spanChosen(int id, bool ofPhases); ///< by the person; -1: nothing any more
    void rangeChanged();
    void visibleChanged();
    void sameWanted(int direction); ///< the next (+1) or the previous (-1) of the same kernel
    void searchWanted();
    void menuWanted(const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    ToldPoints tell() const override;
    int pointOf(const SpanPlace& place) const;
    std::optional<SpanPlace> placeOfPoint(int point) const;
    void arrange();
    void setSight(TimeRange range);
    void zoomBy(double factor, double around);
    void moveBy(double part); ///< of what is in sight
    double zoomCenter() const;
    void choosePlace(std::optional<SpanPlace> place);
    void bringIntoSight(const SpanPlace& place);
    void goAlong(int direction);
    void goAcross(int direction);
    QStringList readingAt(const SpanPlace& place) const;

    TimelineMap map_;
    Reader reader_;
    std::optional<SpanPlace> chosen_;
    std::optional<TimeRange> range_;
    std::optional<QPoint> measureFrom_; // where a drag that measures began
    std::optional<QPoint> dragFrom_;    // or one that moves
    TimeRange dragRange_;
};

} // namespace stepscope
