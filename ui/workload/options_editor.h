#pragma once

#include "records/traces/step_range.h"
#include "workload/sweep.h"

#include <QWidget>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stepscope {

/// What a sweep has besides its axes, and what a run does besides it.
class OptionsEditor : public QWidget {
    Q_OBJECT
public:
    explicit OptionsEditor(QWidget* parent = nullptr);

    /// Throws WorkloadError for a memory limit, peak, seed or steps of a timeline that cannot be read. A peak
    /// that does not say of which precision it is needs those of the sweep to be there.
    void writeTo(SweepSpec& sweep) const;
    void readFrom(const SweepSpec& sweep);
    /// As it was typed there, whether it can be read or not.
    void takeTyped(const OptionsEditor& earlier);

    /// Of the run, not of the sweep: reading a sweep leaves it as it is.
    bool takesBreakdown() const;
    void setTakesBreakdown(bool on);
    bool takesTimeline() const;
    void setTakesTimeline(bool on);
    /// Which steps it traces; none: the usual one, or what is typed is no range of steps.
    std::optional<StepRange> timelineSteps() const;
    QString typedTimelineSteps() const;
    void setTimelineSteps(const QString& typed);

    /// What is wrong, by the sweep's fields.
    void setProblems(const std::map<QString, QString>& byField);

    /// What stands before the field of the sweep's field `field`; empty: it is none of these.
    QString captionOf(const QString& field) const;
    /// The room of the captions before the fields.
    int captionWidth() const;
    void setCaptionWidth(int width);

signals:
    void changed();
    void breakdownToggled(bool on);
    void timelineToggled(bool on);
    void timelineStepsEdited();

private:
    /// What is typed, by its field in a sweep file.
    std::vector<std::pair<QString, QLineEdit*>> typedFields() const;

    QLineEdit *name_, *memoryLimit_, *peak_, *seed_, *timelineSteps_;
    QCheckBox *keepWarm_, *breakdown_, *timeline_;
    QComboBox* isolation_;
};

} // namespace stepscope
