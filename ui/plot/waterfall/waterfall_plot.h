#pragma once

#include "ui/plot/scrolled_rows.h"
#include "ui/plot/waterfall/waterfall.h"

namespace stepscope {

/// A waterfall under the pointer and the keyboard.
class WaterfallPlot : public ScrolledRows {
    Q_OBJECT
public:
    using ScrolledRows::ScrolledRows;

    void setRows(std::vector<WaterfallRow> rows, QStringList headings);
    const Waterfall& chart() const { return chart_; }
    const std::optional<int>& read() const { return read_; }
    QRectF areaOf(int row) const; ///< of its bar, in the viewport
    QStringList reading() const override;

    int currentPoint() const override { return read_.value_or(-1); }
    void goToPoint(int point) override { moveTo(point); }
    QRectF areaOfPoint(int point) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    Rows layOut(QSizeF size, const QFont& font) override;
    void paintRows(QPainter& painter, const Colors& colors) const override;
    QStringList readingAt(QPointF position) const override;
    void readAt(QPointF position) override;
    void readNothing() override { setRead(std::nullopt); }
    void readRow(int row) override { setRead(row); }
    int rowOfKeys() const override { return read_.value_or(0); }
    QRectF readArea() const override { return areaOf(read_.value_or(0)); }

private:
    ToldPoints tell() const override;
    QStringList readingOf(std::optional<int> row) const;
    void setRead(std::optional<int> row);

    Waterfall chart_;
    std::optional<int> read_;
};

} // namespace stepscope
