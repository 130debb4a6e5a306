#pragma once

#include "records/figures.h"
#include "records/results.h"
#include "ui/plot/places/places_chart.h"
#include "ui/plot/places/plot_axis.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace stepscope {

struct Colors;

/// A place of the map.
struct HeatCell {
    int place = 0;
    int row = 0, column = 0;
    std::optional<double> value;     ///< in the unit of the map
    std::optional<double> predicted; ///< where there is no value
    CellState state = CellState::Waiting;
    bool runs = false; ///< now
    QString word;      ///< of a place without a value: its state
};

/// What a heat map shows.
struct HeatPicture {
    QString title; ///< above all; empty: takes no room
    QString columnTitle, rowTitle, valueTitle;
    QString unit; ///< of the values; empty: they have none
    std::vector<QString> columns, rows;
    std::vector<HeatCell> cells;
    bool logColors = false; ///< equal steps of colour are equal ratios; needs values above 0
    /// Values are ratios: 1 is white, better ones are blue, worse ones red, as far from 1 as deep.
    std::optional<Better> ratios;
    QString note;   ///< over the map, where no cell has a value; empty: none
    QString remark; ///< a line above the map: why it is another than was asked for; empty: none
};

/// Cells of a sweep by two axes, each in the colour of its value, which is written in it where there is room;
/// hatched: out of memory; grey numbers: predicted, not run yet.
class HeatChart : public PlacesChart {
public:
    explicit HeatChart(HeatPicture picture);

    void layOut(QSizeF size, const QFont& font) override;
    void paint(QPainter& painter, const QPalette& palette) const override;
    void paintMark(QPainter& painter, const QPalette& palette, int place, PlaceMark mark) const override;
    int placeAt(QPointF position) const override;
    bool has(int place) const override { return byPlace_.contains(place); }
    QPointF anchorOf(int place) const override;
    QRectF areaOf(int place) const override { return boxOf(place); }
    std::vector<int> places() const override;
    ToldPoints told() const override;
    int neighbour(int place, int key) const override;

    const HeatPicture& picture() const { return picture_; }
    QRectF boxOf(int place) const; ///< empty: it has none

private:
    QRectF boxOf(const HeatCell& cell) const;
    /// How long words may be that stand upright, centred at `y`: between title and legend, however flat the
    /// map.
    double roomAlong(double y) const;
    const HeatCell* at(int row, int column) const;
    double shareOf(double value) const; ///< 0..1 of the way along the scale
    QColor colorAt(double share) const;
    QString textOf(double value) const;
    bool hasAny(bool (*is)(const HeatCell&)) const;

    void paintCell(QPainter& painter, const Colors& colors, const HeatCell& cell) const;
    QString wordsIn(const HeatCell& cell) const;
    QString stateOf(const HeatCell& cell) const;
    QColor inkIn(const HeatCell& cell, const Colors& colors, const QColor& ground) const;
    void paintInCell(QPainter& painter, const QRectF& box, const QString& text, const QColor& ink,
                     const QColor& ground) const;
    void paintLabels(QPainter& painter, const QPalette& palette) const;
    void paintScale(QPainter& painter, const QPalette& palette) const;
    void paintLegend(QPainter& painter, const QPalette& palette) const;

    HeatPicture picture_;
    double low_ = 0, high_ = 0; // of the values
    bool anyValue_ = false;
    std::vector<PlotAxis::Tick> ticks_;
    std::unordered_map<int, std::size_t> byPlace_;
    std::unordered_map<std::int64_t, std::size_t> byPosition_; // row * columns + column
    QSizeF size_;
    QFont font_;
    QRectF area_;          // of the cells
    QRectF bar_;           // of the colours; empty: no cell has one
    double rowLabels_ = 0; // their width
    double remarkTop_ = 0;
    bool writes_ = false; // whether a cell has room for words at all
};

} // namespace stepscope
