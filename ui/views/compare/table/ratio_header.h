#pragma once

#include <QHeaderView>

namespace stepscope {

/// The heading of a comparison: over the column Ratio it has the scale that the intervals of all rows are
/// read by.
class RatioHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RatioHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace stepscope
