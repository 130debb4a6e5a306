#pragma once

#include "ui/text/labels/run_labels.h"
#include "ui/views/pivot/pivot_view.h"

namespace stepscope {

/// A figure of all cells at once, by two axes: each in the colour of its value.
class HeatMapView : public PivotView {
    Q_OBJECT
public:
    explicit HeatMapView(const ViewContext& context, QWidget* parent = nullptr);

    /// Whether values are those of the baseline's that they are, and not the figures themselves.
    bool showsRatios() const;

protected:
    std::shared_ptr<PlacesChart> makeChart(const Pivot& pivot, const QString& title) const override;
    QStringList moreAbout(const PivotPlace& place) const override;
    QString titleOf(const PivotQuestion& question) const override;

private:
    Underway underwayAt(const PivotPlace& place) const;
};

} // namespace stepscope
