#pragma once

#include "backend/registry.h"
#include "workload/sweep.h"

#include <QWidget>

#include <map>

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

    /// The form's word for a field as it stands in a sweep file; empty where it has none.
    QString captionOf(const QString& field) const;

    /// What is wrong, by the field's name in a sweep file ("seq").
    void setProblems(const std::map<QString, QString>& problems);

signals:
    void changed();

private:
    template <typename Enum>
    ChoiceChips* makeChoices(const QString& name);
    void addRow(QGridLayout* grid, const QString& label, QWidget* field, const QString& explanation,
                const QString& fieldName);
    void fillDevices(const BackendRegistry& backends);
    void selectDevices(const std::vector<std::string>& devices);
    void updatePrecisions();

    std::vector<DeviceInfo> devices_;
    NumberChips *seqs_, *batches_, *warmups_;
    QSpinBox* steps_;
    ChoiceChips *modes_, *precisions_, *attentions_, *recomputes_, *launches_;
    QComboBox* device_;
    QLabel* missing_;                   // what backends this machine lacks, and why
    std::map<QString, QLabel*> labels_; // by field name
};

} // namespace stepscope
