#pragma once

#include "ui/plot/read_plot.h"
#include "ui/plot/roofline/roofline_map.h"

namespace stepscope {

/// A roofline under pointer and keyboard: left and right go from point to point, those first that take most
/// time.
class RooflinePlot : public ReadPlot {
    Q_OBJECT
public:
    explicit RooflinePlot(QWidget* parent = nullptr);

    void setPicture(RooflinePicture picture);
    const RooflineMap& map() const { return map_; }
    int read() const { return read_; } ///< point; -1: none
    QStringList reading() const override;

    int currentPoint() const override { return read_; }
    void goToPoint(int point) override { moveTo(point); }
    QRectF areaOfPoint(int point) const override;

    QSize minimumSizeHint() const override { return {260, 200}; }
    QSize sizeHint() const override { return {640, 420}; }

protected:
    void layOut() override;
    void readAt(QPointF position) override;
    void readNothing() override { setRead(-1); }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ToldPoints tell() const override;
    void setRead(int point);
    void moveTo(int point);

    RooflineMap map_;
    int read_ = -1;
};

} // namespace stepscope
