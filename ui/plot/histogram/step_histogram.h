#pragma once

#include "ui/plot/histogram/bin_counts.h"
#include "ui/plot/steps/cell_steps.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>
#include <utility>

namespace stepscope {

/// Beside a chart of steps, along the same axis of values: how often each value comes up among the measured
/// steps in sight, and as a line among those that a person chose, each to its own scale: shapes can be held
/// against one another however few were chosen.
class StepHistogram : public QGraphicsItem {
public:
    /// Both ends included.
    using Steps = std::pair<std::size_t, std::size_t>;

    StepHistogram() { setVisible(false); }

    void setInk(const Colors& colors, const QFont& font);
    /// What it takes of a view so wide; 0: there is no room for it.
    static double widthIn(double view);
    /// The trace is another one, or read as something else.
    void reset();
    /// Of the steps `visible`, into `room`, from whose left its bars grow. `trace` is not kept.
    void show(const CellSteps& trace, Steps visible, const std::optional<Steps>& chosen,
              const ValueAxis& axis, const QRectF& room);
    void hideAll() { setVisible(false); }

    const BinCounts& all() const { return all_; }
    const std::optional<BinCounts>& chosen() const { return chosen_; }
    /// What is said of the bar at a place in the scene; empty for none.
    QString readingAt(QPointF place, const CellSteps& trace) const;

    QRectF boundingRect() const override { return room_.adjusted(-1, -1, 1, caption_height); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    static constexpr double caption_height = 22; // beneath, where the steps' numbers stand beside it
    QRectF barOf(std::size_t bin, std::size_t count, std::size_t most) const;

    BinCounts all_;
    std::optional<BinCounts> chosen_; // counts of chosen steps
    ValueAxis axis_;
    QRectF room_;
    Colors colors_;
    QFont font_;
};

/// The room of such a width to the right of a plot.
inline QRectF besideOf(const QRectF& plot, const ValueAxis& axis, double width) {
    return {plot.right(), axis.top, width, axis.bottom - axis.top};
}

} // namespace stepscope
