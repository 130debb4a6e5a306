#pragma once

#include "ui/accessible/told_points.h"

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace stepscope {

/// Why a place stands out.
enum class PlaceMark { Pointed, Chosen };

/// A chart of places that can be pointed at and walked, each a number that whoever made the chart gave it.
/// Painted by itself on screen and in files: laid out for a size, then asked.
class PlacesChart {
public:
    virtual ~PlacesChart() = default;

    /// Comes before all that follows.
    virtual void layOut(QSizeF size, const QFont& font) = 0;
    virtual void paint(QPainter& painter, const QPalette& palette) const = 0;
    virtual void paintMark(QPainter& painter, const QPalette& palette, int place, PlaceMark mark) const = 0;

    /// -1: none is near.
    virtual int placeAt(QPointF position) const = 0;
    /// All that lie upon one another there, the one that `placeAt` finds first.
    virtual std::vector<int> placesAt(QPointF position) const {
        const int place = placeAt(position);
        return place >= 0 ? std::vector<int>{place} : std::vector<int>();
    }
    /// Whether it is on the chart, and can be marked.
    virtual bool has(int place) const = 0;
    /// Beside which words about a place stand.
    virtual QPointF anchorOf(int place) const = 0;
    virtual QRectF areaOf(int place) const = 0; ///< of its mark; empty: it is not on the chart
    /// Those on the chart, as `told` has them.
    virtual std::vector<int> places() const = 0;
    virtual ToldPoints told() const = 0;
    /// The place that a key leads to (arrows, Home, End); -1: none. From -1, the first.
    virtual int neighbour(int place, int key) const = 0;
};

} // namespace stepscope
