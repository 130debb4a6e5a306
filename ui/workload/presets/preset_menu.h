#pragma once

#include "records/record.h"
#include "workload/own_presets.h"

#include <QMenu>

#include <string>

class QAction;

namespace stepscope {

/// Sweeps to begin with: the program's, behind them the person's own, read anew whenever the menu opens, and
/// what can be done with these.
class PresetMenu : public QMenu {
    Q_OBJECT
public:
    /// `device`: of a preset that names none.
    PresetMenu(OwnPresets own, std::string device, QWidget* parent);

    QAction* saveAction() const { return save_; }
    QMenu* removeMenu() const { return remove_; }

signals:
    void chosen(const stepscope::SweepSpec& sweep);
    void saveWanted();
    void reported(stepscope::Severity severity, const QString& text);

private:
    void readOwn();
    void addOwn(const OwnPreset& preset);
    void moveToTrash(const OwnPreset& preset);

    OwnPresets own_;
    std::string device_;
    QAction *before_, *save_; ///< one's own stand between
    QMenu* remove_;
    QList<QAction*> shown_; ///< one's own
};

} // namespace stepscope
