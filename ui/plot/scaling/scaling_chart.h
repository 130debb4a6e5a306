#pragma once

#include "explore/power_law.h"
#include "ui/plot/places/places_chart.h"
#include "ui/plot/places/plot_axis.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stepscope {

/// A place of a line, in the units of the axes.
struct ScalingSpot {
    enum class Kind {
        Measured,
        Waiting,    ///< not measured yet: stands where it is predicted
        OutOfMemory ///< stands on the axis, unless it has a value all the same
    };
    int place = 0;
    double x = 0;
    double y = 0; ///< NaN: has none
    Kind kind = Kind::Measured;
};

struct ScalingLine {
    std::vector<ScalingSpot> spots;   ///< ascending in x
    std::vector<PlotPoint> predicted; ///< empty: nothing is
    std::vector<PlotPoint> baseline;  ///< the same of another run; empty: there is none
    std::optional<PowerLaw> law;      ///< through what was measured
};

struct ScalingPanel {
    QString title;
    std::vector<ScalingLine> lines; ///< as `ScalingPicture::names`; some may be empty
};

/// What a chart of scaling shows.
struct ScalingPicture {
    QString title; ///< above all; empty: takes no room
    QString xTitle, yTitle;
    double unit = 1;               ///< of y, in base units
    QString unitName;              ///< empty: plain numbers
    bool logX = true, logY = true; ///< values that are not above 0 have no place on a logarithmic axis
    std::vector<double> xValues;   ///< that the sweep has, ascending
    std::vector<QString> names;    ///< of the lines; the same in every panel
    std::vector<ScalingPanel> panels;
    QString baselineName; ///< what the legend calls it
    QString note;         ///< over the plot, where there is nothing to see; empty: none
};

/// Lines of a figure against a number, on log-log axes a straight one for each power law, in one panel or in
/// several that share their axes. Below stands the legend, with each line's exponent, or in several panels
/// above each. Of so many points that their marks would hide one another, the lines alone are drawn, and it
/// says so; what is on no line keeps its mark.
class ScalingChart : public PlacesChart {
public:
    explicit ScalingChart(ScalingPicture picture);

    void layOut(QSizeF size, const QFont& font) override;
    void paint(QPainter& painter, const QPalette& palette) const override;
    void paintMark(QPainter& painter, const QPalette& palette, int place, PlaceMark mark) const override;
    int placeAt(QPointF position) const override;
    std::vector<int> placesAt(QPointF position) const override;
    bool has(int place) const override { return byPlace_.contains(place); }
    QPointF anchorOf(int place) const override;
    QRectF areaOf(int place) const override;
    std::vector<int> places() const override;
    ToldPoints told() const override;
    int neighbour(int place, int key) const override;

    const ScalingPicture& picture() const { return picture_; }

private:
    /// A spot where it is painted.
    struct Placed {
        int panel, line;
        const ScalingSpot* spot;
        QPointF position;
    };
    struct LegendEntry {
        enum class Mark { Line, Predicted, Baseline, OutOfMemory, Waiting };
        QString name;
        QString exponent; ///< behind the name, muted
        Mark mark;
        int line;
        QRectF box; ///< where it stands
    };

    /// Of a line, above its panel: its place in a row.
    struct Exponent {
        int line, row;
        double x;
        QString text;
    };

    void chooseAxes();
    std::size_t countSpots() const;
    void arrangePanels();
    void fillLegend();
    double placeLegend(); ///< returns the height that it takes
    double roomForCrosses() const;
    void placeSpots();
    bool isShown(double x, double y) const;
    QPointF positionOf(std::size_t panel, double x, double y) const;
    const Placed* spotOf(int place) const;
    std::size_t labelStride(double width) const;
    std::vector<Exponent> exponentsOf(std::size_t panel, double width) const;
    QString exponentText(const ScalingLine& line, bool counted) const;

    void paintPanel(QPainter& painter, const QPalette& palette, std::size_t panel) const;
    void paintGrid(QPainter& painter, const QPalette& palette, std::size_t panel) const;
    void paintExponents(QPainter& painter, const QPalette& palette, std::size_t panel) const;
    void paintLine(QPainter& painter, const QPalette& palette, std::size_t panel, std::size_t line) const;
    void paintPath(QPainter& painter, std::size_t panel, const std::vector<PlotPoint>& points) const;
    void paintSpots(QPainter& painter, const QPalette& palette, std::size_t panel) const;
    bool isOnItsLine(const Placed& spot) const;
    void paintLegend(QPainter& painter, const QPalette& palette) const;
    void paintTitles(QPainter& painter, const QPalette& palette) const;

    ScalingPicture picture_;
    QSizeF size_;
    QFont font_;
    PlotAxis x_, y_;
    int columns_ = 1;            // of panels
    std::vector<QRectF> areas_;  // of the plots
    std::vector<QRectF> heads_;  // above them: title and exponents; empty with one panel
    std::vector<Placed> placed_; // by panel, then line, then x
    std::unordered_map<int, std::size_t> byPlace_;
    std::vector<LegendEntry> legend_;
    bool isCrowded_ = false; // its points are drawn by their lines
    QString more_;           // below the legend: how many lines it has no room for, and what is not drawn
    double legendTop_ = 0;
    double crossRoom_ = 0; // of each plot, between its axis and what has values
};

} // namespace stepscope
