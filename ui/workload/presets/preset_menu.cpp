#include "ui/workload/presets/preset_menu.h"

#include "ui/files/trash.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QAction>

#include <utility>

namespace stepscope {

namespace {

QString presetDescription(const SweepPreset& preset) {
    if (preset.name == "quick")
        return WorkloadPanel::tr("Two small models at three sequence lengths: seconds on a laptop's CPU");
    if (preset.name == "attention")
        return WorkloadPanel::tr("Materialized against fused attention as the sequence grows");
    if (preset.name == "seed")
        return WorkloadPanel::tr("Five models from small to 2.7B in 60 rows, forward and forward + backward");
    return QString::fromStdString(preset.description);
}

/// A name in a menu: no letter of it is for the keyboard.
QString inMenu(const std::string& name) {
    return shownText(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString pathOf(const OwnPreset& preset) {
    return shownText(preset.file.string());
}

} // namespace

PresetMenu::PresetMenu(OwnPresets own, std::string device, QWidget* parent)
    : QMenu(parent), own_(std::move(own)), device_(std::move(device)),
      remove_(new QMenu(tr("&Remove preset"), this)) {
    setToolTipsVisible(true);
    remove_->setToolTipsVisible(true);
    for (const SweepPreset& preset : sweep_presets()) {
        QAction* action = addAction(WorkloadPanel::tr("%1  –  %2")
                                        .arg(QString::fromStdString(preset.name), presetDescription(preset)));
        connect(action, &QAction::triggered, this,
                [this, sweep = preset.on(device_)] { emit chosen(sweep); });
    }
    before_ = addSeparator();
    save_ = addAction(tr("&Save as preset…"));
    save_->setToolTip(tr("Keep the workload under a name of its own, for the command line, too"));
    connect(save_, &QAction::triggered, this, &PresetMenu::saveWanted);
    remove_->menuAction()->setEnabled(false);
    addMenu(remove_);
    connect(this, &QMenu::aboutToShow, this, &PresetMenu::readOwn);
}

void PresetMenu::readOwn() {
    qDeleteAll(std::exchange(shown_, {}));
    remove_->clear();
    for (const OwnPreset& preset : own_.list(device_))
        addOwn(preset);
    if (!shown_.empty()) {
        auto* const end = new QAction(this);
        end->setSeparator(true);
        insertAction(save_, end);
        shown_.push_back(end);
    }
    remove_->menuAction()->setEnabled(!remove_->isEmpty());
}

void PresetMenu::addOwn(const OwnPreset& preset) {
    auto* const action = new QAction(inMenu(preset.name), this);
    action->setToolTip(pathOf(preset));
    if (preset.sweep) {
        connect(action, &QAction::triggered, this, [this, sweep = *preset.sweep] { emit chosen(sweep); });
    } else {
        const QString problem = tr("The preset %1 cannot be read: %2. Mend its file or remove it: %3")
                                    .arg(shownText(preset.name), toldText(preset.problem), pathOf(preset));
        action->setIcon(severityIcon(Severity::Warning));
        action->setToolTip(problem);
        connect(action, &QAction::triggered, this,
                [this, problem] { emit reported(Severity::Warning, problem); });
    }
    insertAction(save_, action);
    shown_.push_back(action);
    QAction* const removes = remove_->addAction(inMenu(preset.name));
    removes->setToolTip(pathOf(preset));
    connect(removes, &QAction::triggered, this, [this, preset] { moveToTrash(preset); });
}

void PresetMenu::moveToTrash(const OwnPreset& preset) {
    const TrashEnd end = stepscope::moveToTrash(QString::fromStdString(preset.file.string()));
    if (end.problem.isEmpty())
        emit reported(Severity::Info, tr("The preset %1 is in the trash.").arg(shownText(preset.name)));
    else
        emit reported(Severity::Warning,
                      tr("The preset %1 stays: %2").arg(shownText(preset.name), shownLines(end.problem)));
}

} // namespace stepscope
