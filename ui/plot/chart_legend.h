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
    /// In the parent's coordinates; the entries stand in the middle of it.
    void setArea(const QRectF& area);

    /// Where an entry stands in the area, and its name as it is written there.
    struct Placed {
        const Entry* entry; ///< lives until setEntries
        QString name;
        double left, right;
    };
    /// Side by side, closer where there is little room; names are cut where that is not enough.
    std::vector<Placed> placedEntries() const;

    QRectF boundingRect() const override { return area_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<Entry> entries_;
    QColor ink_;
    QFont font_;
    QRectF area_;
};

} // namespace stepscope
