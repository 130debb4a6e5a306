#pragma once

#include "ui/plot/steps/step_chart.h"
#include "ui/plot/steps/step_note.h"

#include <QGraphicsView>
#include <QStringList>

#include <memory>
#include <optional>

namespace stepscope {

class TelemetryStrips;

/// A view of a trace, with its telemetry beneath: the wheel zooms along the steps, a drag selects steps to be
/// summed up, one with Shift or the middle button moves, double-click shows all; the pointer reads a step.
class StepPlot : public QGraphicsView {
    Q_OBJECT
public:
    explicit StepPlot(QWidget* parent = nullptr);
    ~StepPlot() override;

    /// `trace` must outlive the plot or the next call. Shows all of it.
    void setTrace(const StepTrace* trace);
    /// Draws what the trace has become.
    void refresh();

    void setZeroBaseline(bool on);
    void setFitWarmup(bool on);
    void setLogTimes(bool on);
    void setTelemetryShown(bool on);
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
    /// What is said about them, figure by figure; empty for none.
    QStringList summary() const;
    /// Where that stands, in the viewport: below the steps, which it covers none of. Empty for none.
    QRectF summaryBox() const;

    /// Words over the plot ("Out of memory ..."); empty for none.
    void setNote(const StepNote& note);

    /// What is said about the step under the pointer, line by line; empty for none. Of several steps on the
    /// same pixels, the one furthest from the median.
    QStringList reading() const;
    const StepChart& chart() const { return *chart_; }
    const TelemetryStrips& strips() const { return *strips_; }

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
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Range {
        double first, last;
    };
    Range whole() const;
    Range visible() const { return zoom_.value_or(whole()); }
    void setVisibleRange(Range range);
    void zoomBy(double factor, double around);
    void readAt(QPoint position);
    Steps stepsUnder(double x) const; ///< first > last: none
    void selectTo(QPoint position);
    void growSelection(int direction);
    void drawSelection(QPainter& painter, const QRectF& area) const;
    void drawSummary(QPainter& painter, const QRectF& area) const;
    std::pair<double, double> edgesOfSelection(const QRectF& area) const; ///< left and right, within the area
    void drawBox(QPainter& painter, QRectF box, const QString& text) const;
    void showNote(QPainter& painter, const QRectF& area) const;
    void drawReading(QPainter& painter, const QRectF& area) const;
    void drawReadingBox(QPainter& painter, const QRectF& area, double x) const;
    void setReading(std::optional<std::size_t> step);

    QGraphicsScene scene_;
    std::unique_ptr<StepChart> chart_;
    std::unique_ptr<TelemetryStrips> strips_;
    const StepTrace* trace_ = nullptr;
    ChartView view_;
    bool telemetryShown_ = true;
    std::optional<Range> zoom_;
    std::optional<std::size_t> reading_; // the step under the pointer
    Steps readOf_{0, 0};                 // the steps on its pixels
    std::optional<Steps> selected_;
    std::optional<QPoint> selectFrom_; // where a drag that selects began
    std::optional<QPoint> dragFrom_;   // or one that moves
    Range dragRange_{0, 0};
    StepNote note_; // of no words: none
};

} // namespace stepscope
