#pragma once

#include "ui/plot/drawing.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace stepscope {

/// A part of a bar; parts of one id look alike in all bars.
struct StackedPart {
    QString id, name;
    QColor color;
    double seconds = 0;
};

struct StackedBar {
    int id = 0;
    QString name;
    std::vector<StackedPart> parts; ///< from the left
    double seconds() const;
};

/// Which bar and which of its parts, by position.
struct StackedPlace {
    int bar = 0, part = 0;
    friend bool operator==(const StackedPlace&, const StackedPlace&) = default;
};

/// Bars below one another, each of a name, parts and a total, over one axis of time, or each as long as all,
/// with an axis of shares; below it the legend. Bars that do not fit scroll, axis and legend stay.
class StackedBars {
public:
    void setBars(std::vector<StackedBar> bars);
    void setShares(bool on);
    const std::vector<StackedBar>& bars() const { return bars_; }
    bool shares() const { return shares_; }

    /// Places all of it in (0, 0) to `size`; bars shrink below what can be read by itself only where `fit`.
    void layOut(QSizeF size, const QFont& font, bool fit = false);

    QRectF rowsArea() const { return rows_; } ///< in which bars are seen
    double rowHeight() const { return rowHeight_; }
    double rowsHeight() const; ///< of all bars: more than the area's where they scroll
    /// Of a part, `scroll` pixels of the rows being above the area.
    QRectF partArea(StackedPlace place, double scroll) const;
    QRectF rowArea(int bar, double scroll) const;
    std::optional<StackedPlace> placeAt(QPointF position,
                                        double scroll) const; ///< part -1: none of its parts

    struct Marks {
        int current = -1;                 ///< bar that is chosen
        std::optional<StackedPlace> read; ///< part that is read
    };
    void paint(QPainter& painter, const Colors& colors, double scroll, const Marks& marks) const;

    /// What is said of a part: bar, part, time, share.
    QStringList reading(StackedPlace place) const;

private:
    struct Entry {
        QString name;
        QColor color;
        QRectF area;
    };
    void placeLegend(double width, const QFontMetricsF& metrics);
    QString totalOf(const StackedBar& bar) const;
    double xOf(double value) const; ///< of seconds, or of a share
    void paintRow(QPainter& painter, const Colors& colors, int bar, double scroll, const Marks& marks) const;
    void paintAxis(QPainter& painter, const Colors& colors) const;

    std::vector<StackedBar> bars_;
    bool shares_ = false;
    QFont font_;
    QRectF rows_, plot_; ///< `plot_`: where parts lie, all rows of the area
    double rowHeight_ = 0;
    double nameWidth_ = 0;
    double most_ = 1;     ///< what the axis ends with: seconds, or 1
    double interval_ = 1; ///< of its lines
    int decimals_ = 0;
    double bottom_ = 0; ///< below the axis
    std::vector<Entry> legend_;
};

/// For a file: all bars, on white.
Drawing drawStackedBars(StackedBars bars, const QString& title, QSize size);

} // namespace stepscope
