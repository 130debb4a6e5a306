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

    /// Throws WorkloadError for a memory limit, peak or seed that cannot be read. A peak that does not say of
    /// which precision it is needs those of the sweep to be there.
    void writeTo(SweepSpec& sweep) const;
    void readFrom(const SweepSpec& sweep);

    /// Of the run, not of the sweep: reading a sweep leaves it as it is.
    bool takesBreakdown() const;
    void setTakesBreakdown(bool on);

    void setProblem(const QString& memoryLimit, const QString& peak, const QString& seed);

    /// What stands before the field of the sweep's field `field`; empty: it is none of these.
    QString captionOf(const QString& field) const;
    /// The room of the captions before the fields.
    int captionWidth() const;
    void setCaptionWidth(int width);

signals:
    void changed();
    void breakdownToggled(bool on);

private:
    QLineEdit *name_, *memoryLimit_, *peak_, *seed_;
    QCheckBox *keepWarm_, *breakdown_;
    QComboBox* isolation_;
};

} // namespace stepscope
