#include "ui/workload/presets/preset_dialog.h"

#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "workload/error.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace stepscope {

PresetDialog::PresetDialog(OwnPresets own, SweepSpec sweep, std::string device, QWidget* parent)
    : QDialog(parent), own_(std::move(own)), sweep_(std::move(sweep)), device_(std::move(device)),
      edit_(new QLineEdit(this)), note_(new WrappedLabel({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save as preset"));
    auto* label = new QLabel(tr("&Name of the preset"), this);
    label->setBuddy(edit_);
    note_->setMinimumHeight(2 * fontMetrics().height());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    save_ = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PresetDialog::reject);
    connect(edit_, &QLineEdit::textChanged, this, &PresetDialog::look);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(edit_);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    save_->setDefault(true);
    look();
    edit_->setFocus();
}

std::string PresetDialog::name() const {
    return edit_->text().trimmed().toStdString();
}

QString PresetDialog::note() const {
    return note_->text();
}

void PresetDialog::look() {
    const std::string problem = OwnPresets::problem_of(name());
    const std::optional<OwnPreset> taken = problem.empty() ? own_.find(name()) : std::nullopt;
    replaces_ = taken && taken->problem.empty();
    save_->setText(replaces_ ? tr("&Replace") : tr("&Save"));
    save_->setEnabled(problem.empty());
    if (edit_->text().isEmpty())
        note_->setText(tr("It stands in the menu of presets then, and stepscope-cli finds it by --preset."));
    else if (!problem.empty())
        note_->setText(toldText(problem));
    else if (replaces_)
        note_->setText(tr("Replaces your preset %1.").arg(shownText(taken->name)));
    else
        note_->clear();
}

void PresetDialog::accept() {
    if (!save_->isEnabled()) return;
    try {
        own_.save(name(), sweep_, device_, replaces_ ? Replace::Yes : Replace::No);
    } catch (const WorkloadError& error) {
        note_->setText(toldText(error.problem()));
        return;
    } catch (const std::exception& error) {
        note_->setText(toldText(std::string_view(error.what())));
        return;
    }
    emit saved(QString::fromStdString(name()));
    QDialog::accept();
}

} // namespace stepscope
