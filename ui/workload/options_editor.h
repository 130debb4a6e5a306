#pragma once

#include "workload/sweep.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stepscope {

/// What a sweep has besides its axes, and what a run does besides it.
class OptionsEditor : public QWidget {
    Q_OBJECT
public:
    explicit OptionsEditor(QWidget* parent = nullptr);

    /// Throws WorkloadError for a memory limit or seed that cannot be read.
    void writeTo(SweepSpec& sweep) const;
    void readFrom(const SweepSpec& sweep);

    /// Of the run, not of the sweep: reading a sweep leaves it as it is.
    bool takesBreakdown() const;
    void setTakesBreakdown(bool on);

    void setProblem(const QString& memoryLimit, const QString& seed);

    /// The room of the captions before the fields.
    int captionWidth() const;
    void setCaptionWidth(int width);

signals:
    void changed();
    void breakdownToggled(bool on);

private:
    QLineEdit *name_, *memoryLimit_, *seed_;
    QCheckBox *keepWarm_, *breakdown_;
    QComboBox* isolation_;
};

} // namespace stepscope
