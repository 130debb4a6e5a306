#pragma once

#include "records/record.h"
#include "records/traces/step_range.h"
#include "ui/controller/forecaster.h"
#include "workload/error.h"
#include "workload/own_presets.h"
#include "workload/sweep.h"

#include <QWidget>

#include <optional>
#include <string>

class QToolButton;
class QUndoStack;

namespace stepscope {

class AxesEditor;
class Collapsible;
class ModelsEditor;
class OptionsEditor;
class SweepHistory;
class SweepSummary;

/// The left side of the window: a sweep as a form, with what it will take at its foot.
class WorkloadPanel : public QWidget {
    Q_OBJECT
public:
    WorkloadPanel(const BackendRegistry& backends, Forecaster& forecaster, OwnPresets own = {},
                  QWidget* parent = nullptr);

    /// The sweep as it stands in the form; none while something in it cannot be read at all.
    std::optional<SweepSpec> sweep() const;
    /// A change called `what`, which can be undone.
    void setSweep(const SweepSpec& sweep, const QString& what = {});
    /// A value beside those that an axis has; nothing where it has it.
    void addValue(const Axis* axis, const AxisValue& value);
    /// The one to begin with: there is nothing to go back to. `isHandMade`: whether it was when it was kept.
    void restoreSweep(const SweepSpec& sweep, bool isHandMade = true);

    /// All that a person has entered into that of an earlier window, with what can be undone.
    void takeOver(const WorkloadPanel& earlier);

    /// Whether a person made the sweep here: it is no preset, nor as it came by `setSweep`, and would be lost
    /// if another took its place.
    bool isHandMade() const;
    /// Whether the form stands as if `sweep` had been put into it.
    bool shows(const SweepSpec& sweep) const;
    QUndoStack* history() const;

    /// Whether a run is to time each operation: an option of the run, which no sweep carries.
    bool takesBreakdown() const;
    void setTakesBreakdown(bool on);
    /// Whether it is to trace steps of each cell, and which, as OptionsEditor has it.
    bool takesTimeline() const;
    void setTakesTimeline(bool on);
    std::optional<StepRange> timelineSteps() const;
    QString typedTimelineSteps() const;
    void setTimelineSteps(const QString& typed);

    /// Whether the sweep can run.
    bool isValid() const { return valid_; }
    QString summaryText() const;

    ModelsEditor* modelsEditor() const { return models_; }

    /// As wide as nothing in it is cut, also beside the bar by which it scrolls.
    QSize sizeHint() const override;

signals:
    void validityChanged();
    void reported(stepscope::Severity severity, const QString& text);
    void breakdownToggled(bool on);
    void timelineToggled(bool on);
    void timelineStepsEdited();

private:
    void buildPresets();
    void askAndSavePreset();
    void sweepEdited(const QString& what = {});
    void fill(const SweepSpec& sweep, const QString& what);
    void markProblems(const std::vector<WorkloadError>& problems);
    QString inWords(const WorkloadError& problem) const;

    Forecaster& forecaster_;
    OwnPresets own_;
    std::string device_; // of what names none
    ModelsEditor* models_;
    AxesEditor* axes_;
    OptionsEditor* optionsEditor_;
    Collapsible* options_;
    SweepSummary* summary_;
    QToolButton* presets_;
    SweepHistory* history_;
    std::optional<SweepSpec> given_; // by the last setSweep
    std::int64_t cells_ = 0;
    bool valid_ = false;
    bool loading_ = false; // many fields change, one edit
};

} // namespace stepscope
