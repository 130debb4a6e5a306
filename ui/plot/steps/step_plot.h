#pragma once

#include "ui/accessible/told_chart.h"
#include "ui/plot/steps/marks/step_note.h"
#include "ui/plot/steps/step_chart.h"

#include <QGraphicsView>
#include <QStringList>

#include <memory>
#include <optional>

namespace stepscope {

class StepHistogram;
class TelemetryStrips;

/// A view of a trace, with its telemetry beneath: the wheel zooms along the steps, a drag selects steps to be
/// summed up, one with Shift or the middle button moves, double-click shows all; the pointer and the arrows
/// read a step.
/// The begin of the steady part is dragged by its handle, or moved by Ctrl and an arrow.
class StepPlot : public QGraphicsView, public ToldChart {
    Q_OBJECT
public:
    explicit StepPlot(QWidget* parent = nullptr);
    ~StepPlot() override;

    /// `trace` must outlive the plot or the next call. Shows all of it.
    void setTrace(const CellSteps* trace);
    /// Draws what the trace has become.
    void refresh();
    /// Takes effect with the next `refresh`. Where a steady part is among them, its begin has a handle.
    void setExtras(const StepExtras& extras) { extras_ = extras; }
    /// Where the handle stands, in the viewport; empty: there is none, or it is out of sight.
    QRectF handle() const;

    void setZeroBaseline(bool on);
    void setFitWarmup(bool on);
    void setLogTimes(bool on);
    void setTelemetryShown(bool on);
    void setHistogramShown(bool on); ///< of the values, beside them
    void showAll();
    bool isZoomed() const { return zoom_.has_value(); }
    std::pair<double, double> visibleSteps() const { return {visible().first, visible().last}; }

    /// Steps chosen to be summed up, both included.
    struct Steps {
        std::size_t first, last;
        friend bool operator==(const Steps&, const Steps&) = default;
    };
    const std::optional<Steps>& selected() const { return selected_; }
    void select(std::optional<Steps> steps);
    /// Those that are chosen, else the one under the pointer; none: neither is there.
    std::optional<Steps> stepsInQuestion() const;
    /// What is said about them, figure by figure; empty for none.
    QStringList summary() const;
    /// Where that stands, in the viewport: below the steps, which it covers none of. Empty for none.
    QRectF summaryBox() const;
    /// Where the note stands, in the viewport: below a chart of steps, whose room ends above it, and in the
    /// middle of one that has none; empty without words.
    QRectF noteBox() const;

    /// Words over the plot ("Out of memory ..."); empty for none.
    void setNote(const StepNote& note);

    /// What is said about the step under the pointer or the keys, line by line; empty for none. Of several
    /// steps on the same pixels the pointer reads the one furthest from the median. Else of the bar of the
    /// histogram.
    QStringList reading() const;
    const StepChart& chart() const { return *chart_; }
    const TelemetryStrips& strips() const { return *strips_; }
    const StepHistogram& histogram() const { return *histogram_; }

    /// Its points are the steps.
    int currentPoint() const override { return reading_ ? static_cast<int>(*reading_) : -1; }
    QString saidOfCurrent() const override;
    void goToPoint(int point) override { readStep(point); }
    QRectF areaOfPoint(int point) const override;
    std::optional<std::vector<int>> pointsInSight() const override;

signals:
    void beginMoved(std::size_t step); ///< of the steady part, by the person
    void beginReset();                 ///< to where it is found by itself
    void zoomChanged();                ///< there is a zoom now, or none any more
    void menuWanted(const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Range {
        double first, last;
    };
    Range whole() const;
    Range visible() const { return zoom_.value_or(whole()); }
    void setZoom(std::optional<Range> range);
    void setVisibleRange(Range range);
    void zoomBy(double factor, double around);
    ToldPoints tell() const override;
    void readAt(QPoint position);
    void readStep(double step);       ///< or the nearest that there is, and brings it into sight
    bool readByKey(int key);          ///< whether it is one that goes from step to step
    Steps stepsUnder(double x) const; ///< first > last: none
    void selectTo(QPoint position);
    void growSelection(int direction);
    void moveBegin(double step);
    void drawHandle(QPainter& painter) const;
    bool isOnHandle(QPoint position) const;
    void drawSelection(QPainter& painter, const QRectF& area) const;
    void drawSummary(QPainter& painter, const QRectF& area) const;
    std::pair<double, double> edgesOfSelection(const QRectF& area) const; ///< left and right, within the area
    void drawBox(QPainter& painter, QRectF box, const QString& text) const;
    void showNote(QPainter& painter) const;
    void showHistogram();
    void drawReading(QPainter& painter, const QRectF& area) const;
    void drawReadingBox(QPainter& painter, const QRectF& area, double x) const;
    void setReading(std::optional<std::size_t> step);

    QGraphicsScene scene_;
    std::unique_ptr<StepChart> chart_;
    std::unique_ptr<TelemetryStrips> strips_;
    std::unique_ptr<StepHistogram> histogram_;
    const CellSteps* trace_ = nullptr;
    ChartView view_;
    StepExtras extras_;
    bool telemetryShown_ = true;
    bool histogramShown_ = false;
    QString barReading_; // of the bar under the pointer
    std::optional<Range> zoom_;
    std::optional<std::size_t> reading_; // the step under the pointer or the keys
    Steps readOf_{0, 0};                 // the steps on its pixels
    std::optional<Steps> selected_;
    std::optional<QPoint> selectFrom_; // where a drag that selects began
    std::optional<QPoint> dragFrom_;   // or one that moves
    Range dragRange_{0, 0};
    bool movesBegin_ = false; // by a drag
    StepNote note_;           // of no words: none
};

} // namespace stepscope
