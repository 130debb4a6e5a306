#pragma once

#include "workload/own_presets.h"

#include <QDialog>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stepscope {

/// Asks for a name and keeps a sweep under it. Says what is wrong with a name while it is typed; one of the
/// person's own that is taken is replaced where its button says so.
class PresetDialog : public QDialog {
    Q_OBJECT
public:
    /// `device`: the one that measures unasked.
    PresetDialog(OwnPresets own, SweepSpec sweep, std::string device, QWidget* parent);

    QLineEdit* edit() const { return edit_; }
    QString note() const;

    void accept() override;

signals:
    void saved(const QString& name);

private:
    void look();
    std::string name() const;

    OwnPresets own_;
    SweepSpec sweep_;
    std::string device_;
    QLineEdit* edit_;
    QLabel* note_;
    QPushButton* save_;
    bool replaces_ = false;
};

} // namespace stepscope
