#pragma once

#include "ui/plot/heat/heat_chart.h"
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/views/heat_map/heat_map_view.h"
#include "ui/views/scaling/scaling_view.h"
#include "window_fixture.h"

class QComboBox;

namespace stepscope::testing {

/// Three models, one out of memory, three lengths, two modes: 18 cells, of which the mode varies fastest.
SweepSpec pivotSweep(int steps);
/// Runs it; each cell takes as many milliseconds as its number says.
void runSweep(WindowFixture& fixture);

/// Column "name" of a test's data: each view of figures by axes.
void addPivotViews();
/// Brings such a view to the front.
PivotView* show(WindowFixture& fixture, const QByteArray& name);
PivotView* scaling(WindowFixture& fixture);
const ScalingChart& scalingChart(WindowFixture& fixture);
const HeatChart& heatChart(WindowFixture& fixture);
/// Of a place, as charts know it.
int numberOf(const PivotView& view, const PivotPlace& place);

/// As a person does: the entry is taken and told.
void choose(QComboBox* box, const QString& entry);

} // namespace stepscope::testing
