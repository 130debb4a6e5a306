#pragma once

#include "ui/plot/memory/memory_map.h"
#include "ui/plot/read_plot.h"

namespace stepscope {

/// A step's memory under pointer and keyboard: left and right go along the ops, up and down through the
/// blocks that are alive there, Home and End to the first and the last op, P to the peak.
class MemoryPlot : public ReadPlot {
    Q_OBJECT
public:
    explicit MemoryPlot(QWidget* parent = nullptr);

    void setPicture(MemoryPicture picture);
    void setShape(MemoryShape shape);

    const MemoryMap& map() const { return map_; }
    const MemoryMap::Marks& marks() const { return marks_; }
    QStringList reading() const override;

    /// Its points are the ops; behind them the blocks, where these are drawn.
    int currentPoint() const override;
    void goToPoint(int point) override;
    QRectF areaOfPoint(int point) const override;

    QSize minimumSizeHint() const override { return {240, 160}; }
    QSize sizeHint() const override { return {640, 320}; }

signals:
    void opRead(int op); ///< -1: none

protected:
    void layOut() override;
    void readAt(QPointF position) override;
    void readNothing() override { read({}); }

    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ToldPoints tell() const override;
    void read(MemoryMap::Marks marks);
    void moveAlong(int op);
    void moveThrough(int direction);
    std::vector<int> blocksAt(int op) const; ///< from the bottom
    void showReading();

    MemoryMap map_;
    MemoryMap::Marks marks_;
};

} // namespace stepscope
