#pragma once

#include "ui/views/pivot/pivot_view.h"

namespace stepscope {

struct ScalingLine;
struct ScalingPicture;

/// How a figure grows with a number that the sweep varies: lines on linear or logarithmic axes with fitted
/// exponents, beside what was predicted.
class ScalingView : public PivotView {
    Q_OBJECT
public:
    explicit ScalingView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    std::shared_ptr<PlacesChart> makeChart(const Pivot& pivot, const QString& title) const override;
    QStringList moreAbout(const PivotPlace& place) const override;
    QString titleOf(const PivotQuestion& question) const override;
};

} // namespace stepscope
