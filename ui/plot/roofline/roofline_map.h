#pragma once

#include "ui/plot/drawing.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;
class QTransform;

namespace stepscope {

/// Work of a kind, as a point: how much arithmetic on each byte, and how fast.
struct RooflinePoint {
    QString name;
    QString group; ///< what it shares its colour with: its phase
    QColor color;
    double flops_per_byte = 0, flops_per_second = 0; ///< both above 0: others have no place
    double share = 0;                                ///< of the step's time, 0..1: gives its size
    QStringList words;                               ///< what is said of it, line by line
    bool measured = false; ///< its bytes are what the device counted, not the plan's: a ring
};

/// The points below the roofs of a device: the peak of its arithmetic, and of its traffic times arithmetic
/// a byte. After Williams, Waterman and Patterson, "Roofline", CACM 52(4), 2009.
struct RooflinePicture {
    std::vector<RooflinePoint> points;
    double peak_flops = 0, peak_bytes = 0; ///< a second, as measured; 0: not known
    double given_flops = 0;                ///< a second, as somebody says of the device; 0: nobody does
    QString rings;                         ///< what points that are measured are called in the legend
};

/// Places and paints it, both axes logarithmic.
class RooflineMap {
public:
    void setPicture(RooflinePicture picture);
    const RooflinePicture& picture() const { return picture_; }

    void layOut(QSizeF size, const QFont& font);

    QRectF plotArea() const { return plot_; }
    QPointF placeOf(double flops_per_byte, double flops_per_second) const;
    QPointF placeOf(int point) const;
    double radiusOf(int point) const;
    QRectF labelOf(int point) const; ///< where its name stands; empty: there is no room for it
    /// The point under a position, of several the smallest; -1: none.
    int pointAt(QPointF position) const;

    void paint(QPainter& painter, const Colors& colors, int read) const;

private:
    struct Label {
        int point;
        QRectF area;
    };
    struct LegendEntry {
        QString group;
        QColor color; ///< none: of the rings
        QRectF area;
    };
    void placeLegend();
    void placeLabels();
    void placeLabel(int point, const std::vector<QRectF>& taken, double apart);
    bool isNamed(int point) const;
    QRectF roomOf(int point) const;
    bool crossesARoof(const QRectF& area) const;
    void placeRoofs();
    void placeGivenRoof();
    QTransform alongTraffic() const;
    void paintAxes(QPainter& painter, const Colors& colors) const;
    void paintRoofs(QPainter& painter, const Colors& colors) const;
    void paintLegend(QPainter& painter, const Colors& colors) const;

    RooflinePicture picture_;
    QFont font_;
    QRectF plot_;
    double left_ = 0.1, right_ = 1000; ///< FLOP a byte
    double bottom_ = 1e9, top_ = 1e15; ///< FLOP/s
    std::vector<Label> labels_;
    std::vector<LegendEntry> legend_; ///< empty: one colour needs none
    QPointF foot_, corner_, end_;     ///< of the roofs
    QPointF givenFrom_, givenTo_;     ///< of the roof that somebody gave
    QRectF flopsWords_, bytesWords_;  ///< the latter before it is turned along its roof
    QRectF givenWords_;
    QString flopsText_, bytesText_, givenText_;
};

/// For a file, on white.
Drawing drawRoofline(RooflineMap map, const QString& title, QSize size);

} // namespace stepscope
