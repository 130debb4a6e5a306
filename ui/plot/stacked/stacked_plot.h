#pragma once

#include "ui/plot/scrolled_rows.h"
#include "ui/plot/stacked/stacked_bars.h"

namespace stepscope {

/// Bars of parts under the pointer and the keyboard: the arrows go from bar to bar and from part to part,
/// Enter chooses what they stand on, as a click does.
class StackedPlot : public ScrolledRows {
    Q_OBJECT
public:
    using ScrolledRows::ScrolledRows;

    /// Keeps what is read where the same bar has a part of the same id.
    void setBars(std::vector<StackedBar> bars);
    void setShares(bool on);
    /// The bar that is chosen, by its id, which then is in sight; -1: none.
    void setCurrent(int id);

    const StackedBars& chart() const { return chart_; }
    const std::optional<StackedPlace>& read() const { return marks_.read; }
    QStringList reading() const override;
    QRectF areaOf(StackedPlace place) const; ///< in the viewport

    /// Its points are the parts of all bars, from above to below.
    int currentPoint() const override;
    void goToPoint(int point) override;
    QRectF areaOfPoint(int point) const override;

    QSize minimumSizeHint() const override;

signals:
    void chosen(int bar, const QString& part); ///< ids; no part: beside them
    void opened(int bar);                      ///< by a double-click

protected:
    Rows layOut(QSizeF size, const QFont& font) override;
    void paintRows(QPainter& painter, const Colors& colors) const override;
    QStringList readingAt(QPointF position) const override;
    void readAt(QPointF position) override;
    void readNothing() override { readPlace(std::nullopt); }
    void readRow(int row) override;
    int rowOfKeys() const override;
    QRectF readArea() const override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ToldPoints tell() const override;
    std::optional<StackedPlace> placeOfPoint(int point) const;
    StackedPlace placeOf(int bar, int part) const; ///< or the nearest part that there is
    void readPlace(std::optional<StackedPlace> place);
    void moveAlong(int parts);
    void choose(StackedPlace place);

    StackedBars chart_;
    StackedBars::Marks marks_;
    int current_ = -1; // id
};

} // namespace stepscope
