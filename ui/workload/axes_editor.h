#pragma once

#include "backend/registry.h"
#include "workload/axes.h"
#include "workload/error.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace stepscope {

class ChoiceChips;
class NumberChips;

/// The axes of a sweep besides its models.
class AxesEditor : public QWidget {
    Q_OBJECT
public:
    explicit AxesEditor(const BackendRegistry& backends, QWidget* parent = nullptr);

    void writeTo(SweepSpec& sweep) const;
    void readFrom(const SweepSpec& sweep);
    /// What stands in fields there and was not taken.
    void takeTyped(const AxesEditor& earlier);

    /// What was typed and is no value of an axis, and so not among those of `writeTo`.
    std::vector<WorkloadError> typingProblems() const;

    /// The form's word for a field as it stands in a sweep file; empty where it has none.
    QString captionOf(const QString& field) const;

    /// What is wrong, by the field's name in a sweep file ("seq").
    void setProblems(const std::map<QString, QString>& problems);

    /// The room of the captions before the fields.
    int captionWidth() const;
    void setCaptionWidth(int width);

signals:
    void changed();

private:
    /// An axis and what edits it: one of the two, or the list of devices.
    struct Row {
        const Axis* axis = nullptr;
        NumberChips* numbers = nullptr;
        ChoiceChips* choices = nullptr;
    };

    Row makeRow(const Axis& axis);
    QWidget* editorOf(const Row& row) const;
    void addRow(QGridLayout* grid, const QString& captionText, QWidget* field, const QString& explanation,
                const QString& fieldName);
    void fillDevices(const BackendRegistry& backends);
    void selectDevices(const std::vector<AxisValue>& devices);
    void updatePrecisions();

    std::vector<DeviceInfo> devices_;
    std::vector<Row> rows_;
    QSpinBox* steps_;
    QComboBox* device_;
    QLabel* missing_;                   // what backends this machine lacks, and why
    std::map<QString, QLabel*> labels_; // by field name
};

} // namespace stepscope
