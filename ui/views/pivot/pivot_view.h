#pragma once

#include "explore/pivot.h"
#include "ui/controller/waiting/waiting.h"
#include "ui/plot/places/places_chart.h"
#include "ui/views/pivot/pivot_choices.h"
#include "ui/views/view.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace stepscope {

class DrawnWhenSeen;
class PlacesPlot;

/// A view that shows a figure of all cells that the filter lets pass, by their axes: choices above, a chart
/// of places below. It is drawn again when a cell's state changes, at most some times a second, and while it
/// is hidden not at all.
class PivotView : public View {
    Q_OBJECT
public:
    /// How such a view differs from another.
    struct Kind {
        QString name; ///< in the settings
        QString icon;
        std::vector<PivotRole> roles;
        std::vector<PivotSwitch> switches;
        QString chartName; ///< for screen readers
    };
    PivotView(const ViewContext& context, const Kind& kind, QWidget* parent = nullptr);

    PivotChoices* choices() const { return choices_; }
    PlacesPlot* plot() const { return plot_; }
    const Pivot& pivot() const { return pivot_; }

    bool hasChart() const override { return !isEmpty(); }
    /// What is said of a place, line by line.
    QStringList reading(int place) const;

protected:
    /// `title` stands above all, as in a file; empty on screen.
    virtual std::shared_ptr<PlacesChart> makeChart(const Pivot& pivot, const QString& title) const = 0;
    /// More lines about a place, behind what the baseline has there.
    virtual QStringList moreAbout(const PivotPlace& /*place*/) const { return {}; }
    /// "Mean by sequence length and model"
    virtual QString titleOf(const PivotQuestion& question) const = 0;

    /// Of a place's value on the axis, as a person reads it.
    static QString valueName(const Axis& axis, const AxisValue& value);
    /// The figure of the baseline at a place, in base units: the median of those of its cells that are the
    /// same questions; none where it has none.
    std::optional<double> baselineAt(const PivotPlace& place, const Figure& figure) const;
    /// Why there is nothing to see in the chart; empty: there is.
    QString noteOf(const Pivot& pivot) const;

    Drawing draw(const DrawingOptions& options) const override;
    /// To be called by the constructor of what derives from it, when it can make charts.
    void begin();

private:
    bool isAnyAccepted() const;
    bool isThere(const Figure& figure) const; ///< of a cell on show, or predicted of one
    void resultsReplaced();
    void cellsChanged(int first, int last);
    void changed();
    void refresh();
    void explainEmptiness();
    Pivot ask() const;
    void followChoice();
    void markChosen();
    void choose(int place);
    void openPlace(int place);
    void showMenu(int place, const QPoint& position);
    QString restOf(const PivotQuestion& question) const;
    const PivotPlace* placeAt(int place) const;

    PivotChoices* choices_;
    PlacesPlot* plot_;
    QPushButton* showAll_;
    Pivot pivot_;                       // of what is on show
    int followed_ = -1;                 // the cell that was chosen last, and gone to
    std::vector<int> seen_;             // what was to be told of each cell then
    DrawnWhenSeen *marking_, *drawing_; // in this order: what is drawn is then marked
    Delay soon_{this};
};

} // namespace stepscope
