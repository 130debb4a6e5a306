#pragma once

#include "ui/text/labels/run_labels.h"
#include "ui/views/pivot/pivot_view.h"

#include <optional>

namespace stepscope {

/// A figure of all cells at once, by two axes: each in the colour of its value.
class HeatMapView : public PivotView {
    Q_OBJECT
public:
    explicit HeatMapView(const ViewContext& context, QWidget* parent = nullptr);

    /// Whether values are how many times the baseline's they are, and not the figures themselves: where a
    /// person has not turned that off, and the baseline has the figure of any cell on show.
    bool showsRatios() const { return showsRatios(pivot()); }

protected:
    std::shared_ptr<PlacesChart> makeChart(const Pivot& pivot, const QString& title) const override;
    QStringList moreAbout(const PivotPlace& place) const override;
    QString titleOf(const PivotQuestion& question) const override;

private:
    bool wantsRatios() const;
    bool showsRatios(const Pivot& pivot) const;
    std::optional<double> ratioAt(const PivotPlace& place, const Figure& figure) const;
    Underway underwayAt(const PivotPlace& place) const;
};

} // namespace stepscope
