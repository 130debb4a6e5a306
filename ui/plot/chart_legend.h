#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace stepscope {

/// What the lines and areas of a chart mean, side by side. Qt Charts' own legend keeps gaps for hidden
/// entries and shows translucent areas as empty boxes.
class ChartLegend : public QGraphicsItem {
public:
    enum class Mark { Line, DottedLine, Area }; ///< DottedLine: with a dot for each point
    struct Entry {
        QString name;
        QColor color;
        Mark mark = Mark::Line;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    explicit ChartLegend(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    void setEntries(std::vector<Entry> entries);
    void setInk(const QColor& ink, const QFont& font);
    /// What it takes of a chart so wide: more than one line where names would be cut on one.
    double heightIn(double width) const;
    /// In the parent's coordinates; the entries stand in the middle of it, on as many lines as fit.
    void setArea(const QRectF& area);

    /// Where an entry stands in the area, and its name as it is written there.
    struct Placed {
        const Entry* entry; ///< lives until setEntries
        QString name;
        double left, right;
        QRectF line; ///< that it stands on, as wide as the area but for its margins
    };
    /// Side by side, closer where there is little room; names are cut where that is not enough.
    std::vector<Placed> placedEntries() const;

    QRectF boundingRect() const override { return area_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    using Line = std::vector<const Entry*>;
    std::vector<Line> linesIn(double width, std::size_t most) const;
    void place(const Line& line, const QRectF& area, std::vector<Placed>& out) const;

    std::vector<Entry> entries_;
    QColor ink_;
    QFont font_;
    QRectF area_;
};

} // namespace stepscope
