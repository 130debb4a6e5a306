#include "ui/workload/axes_editor.h"

#include "backend/find_device.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/number_chips.h"
#include "ui/widgets/section_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace stepscope {

namespace {

std::vector<std::string> toDevices(const QStringList& names) {
    std::vector<std::string> devices;
    devices.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names)
        devices.push_back(name.toStdString());
    return devices;
}

QStringList toNames(const std::vector<std::string>& devices) {
    QStringList names;
    for (const std::string& device : devices)
        names.push_back(QString::fromStdString(device));
    return names;
}

} // namespace

template <typename Enum>
ChoiceChips* AxesEditor::makeChoices(const QString& name) {
    std::vector<ChoiceChips::Choice> choices;
    choices.reserve(ChoiceNames<Enum>::values.size());
    for (const auto& [value, text] : ChoiceNames<Enum>::values)
        choices.push_back({labelOf(value), explanationOf(value)});
    auto* chips = new ChoiceChips(name, choices, this);
    connect(chips, &ChoiceChips::changed, this, &AxesEditor::changed);
    return chips;
}

AxesEditor::AxesEditor(const BackendRegistry& backends, QWidget* parent)
    : QWidget(parent), devices_(backends.devices()),
      seqs_(new NumberChips(tr("Sequence length"), tr("Tokens in each sequence; type a number and Enter"),
                            this)),
      batches_(new NumberChips(tr("Batch size"), tr("Sequences in a step; type a number and Enter"), this)),
      warmups_(new NumberChips(tr("Warm-up steps"),
                               tr("Steps before the measured ones, counted among a cell's steps"), this)),
      steps_(new QSpinBox(this)), modes_(makeChoices<Mode>(tr("Step"))),
      precisions_(makeChoices<Precision>(tr("Precision"))),
      attentions_(makeChoices<Attention>(tr("Attention"))),
      recomputes_(makeChoices<Recompute>(tr("Recompute"))), launches_(makeChoices<Launch>(tr("Launch"))),
      device_(new QComboBox(this)), missing_(new MutedLabel(QString(), this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);

    steps_->setRange(1, 1'000'000);
    steps_->setValue(15);
    steps_->setSuffix(tr(" steps"));
    steps_->setAccessibleName(tr("Steps of each cell"));
    steps_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    device_->setMinimumContentsLength(12);
    device_->setAccessibleName(tr("Device"));
    missing_->setWordWrap(true);

    addRow(grid, tr("&Sequence"), seqs_, seqs_->toolTip(), QStringLiteral("seq"));
    addRow(grid, tr("&Batch"), batches_, batches_->toolTip(), QStringLiteral("batch"));
    addRow(grid, tr("&Warm-up"), warmups_, warmups_->toolTip(), QStringLiteral("warmup"));
    addRow(grid, tr("Ste&ps"), steps_, tr("Steps of each cell, its warm-up steps among them"),
           QStringLiteral("steps"));
    addRow(grid, tr("Step kind"), modes_, tr("What a step computes"), QStringLiteral("mode"));
    addRow(grid, tr("Precision"), precisions_, tr("The arithmetic of a step"), QStringLiteral("precision"));
    addRow(grid, tr("Attention"), attentions_, tr("How attention is computed"), QStringLiteral("attention"));
    addRow(grid, tr("Recompute"), recomputes_, tr("What the backward pass computes again to save memory"),
           QStringLiteral("recompute"));
    addRow(grid, tr("Launch"), launches_, tr("How the operations of a step reach the device"),
           QStringLiteral("launch"));
    addRow(grid, tr("&Device"), device_, tr("Where the cells run"), QStringLiteral("device"));
    grid->addWidget(missing_, grid->rowCount(), 1);

    for (NumberChips* chips : {seqs_, batches_, warmups_})
        connect(chips, &NumberChips::changed, this, &AxesEditor::changed);
    connect(steps_, &QSpinBox::valueChanged, this, &AxesEditor::changed);
    connect(device_, &QComboBox::currentIndexChanged, this, [this] {
        updatePrecisions();
        emit changed();
    });
    fillDevices(backends);
}

void AxesEditor::addRow(QGridLayout* grid, const QString& label, QWidget* field, const QString& explanation,
                        const QString& fieldName) {
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setToolTip(explanation);
    if (field->toolTip().isEmpty()) field->setToolTip(explanation);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    caption->setContentsMargins(0, 5, 0, 0); // its baseline meets the first line of chips
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0, Qt::AlignTop);
    if (field == steps_)
        grid->addWidget(field, row, 1, Qt::AlignLeft);
    else
        grid->addWidget(field, row, 1);
    labels_[fieldName] = caption;
}

void AxesEditor::fillDevices(const BackendRegistry& backends) {
    const QSignalBlocker blocker(device_);
    for (const DeviceInfo& device : devices_) {
        const QString id = QString::fromStdString(device.id);
        device_->addItem(tr("%1 – %2").arg(id, QString::fromStdString(device.name)), QStringList{id});
        device_->setItemData(device_->count() - 1,
                             tr("%1, %2 free. %3")
                                 .arg(QString::fromStdString(device.name), formatBytes(device.memory_free),
                                      QString::fromStdString(device.details)),
                             Qt::ToolTipRole);
    }
    QStringList reasons;
    for (const BackendReport& report : backends.reports())
        if (!report.problem.empty())
            reasons.push_back(tr("No %1: %2")
                                  .arg(QString::fromStdString(report.name).toUpper(),
                                       QString::fromStdString(report.problem)));
    missing_->setText(reasons.join(QLatin1Char('\n')));
    missing_->setVisible(!reasons.isEmpty());
    updatePrecisions();
}

void AxesEditor::selectDevices(const std::vector<std::string>& devices) {
    const QStringList names = toNames(devices);
    int index = device_->findData(names);
    if (index < 0 && names.size() == 1) // "cuda" means the first of its kind
        index = device_->findData(QStringList{names.front() + QStringLiteral(":0")});
    if (index < 0) {
        const bool known = std::all_of(devices.begin(), devices.end(), [this](const std::string& name) {
            return find_device(devices_, name) != nullptr;
        });
        const QString text = names.join(QStringLiteral(", "));
        device_->addItem(known ? text : tr("%1 (not on this machine)").arg(text), names);
        index = device_->count() - 1;
    }
    device_->setCurrentIndex(index);
}

void AxesEditor::updatePrecisions() {
    const QStringList chosen = device_->currentData().toStringList();
    for (std::size_t i = 0; i < ChoiceNames<Precision>::values.size(); ++i) {
        const Precision precision = ChoiceNames<Precision>::values[i].first;
        QString reason;
        for (const DeviceInfo& device : devices_)
            if (chosen.contains(QString::fromStdString(device.id)) &&
                std::find(device.precisions.begin(), device.precisions.end(), precision) ==
                    device.precisions.end())
                reason = tr("%1 is not offered by %2: its cells would be skipped")
                             .arg(labelOf(precision), QString::fromStdString(device.name));
        precisions_->setAvailable(static_cast<int>(i), reason.isEmpty(), reason);
    }
}

void AxesEditor::writeTo(SweepSpec& sweep) const {
    sweep.seqs = seqs_->values();
    sweep.batches = batches_->values();
    sweep.warmups.clear();
    for (const std::int64_t warmup : warmups_->values())
        sweep.warmups.push_back(static_cast<int>(
            std::min<std::int64_t>(warmup, std::numeric_limits<int>::max()))); // then refused
    sweep.steps = steps_->value();
    sweep.modes = selectedValues<Mode>(*modes_);
    sweep.precisions = selectedValues<Precision>(*precisions_);
    sweep.attentions = selectedValues<Attention>(*attentions_);
    sweep.recomputes = selectedValues<Recompute>(*recomputes_);
    sweep.launches = selectedValues<Launch>(*launches_);
    sweep.devices = toDevices(device_->currentData().toStringList());
}

void AxesEditor::readFrom(const SweepSpec& sweep) {
    {
        const QSignalBlocker blocker(this); // one change, not ten
        seqs_->setValues(sweep.seqs);
        batches_->setValues(sweep.batches);
        warmups_->setValues({sweep.warmups.begin(), sweep.warmups.end()});
        steps_->setValue(sweep.steps);
        selectValues(*modes_, sweep.modes);
        selectValues(*precisions_, sweep.precisions);
        selectValues(*attentions_, sweep.attentions);
        selectValues(*recomputes_, sweep.recomputes);
        selectValues(*launches_, sweep.launches);
        selectDevices(sweep.devices);
    }
    emit changed();
}

QString AxesEditor::captionOf(const QString& field) const {
    const auto found = labels_.find(field);
    return found == labels_.end() ? QString() : found->second->text().remove(QLatin1Char('&'));
}

void AxesEditor::setProblems(const std::map<QString, QString>& problems) {
    const auto problemOf = [&](const char* field) {
        const auto found = problems.find(QLatin1String(field));
        return found == problems.end() ? QString() : found->second;
    };
    seqs_->setProblem(problemOf("seq"));
    batches_->setProblem(problemOf("batch"));
    warmups_->setProblem(problemOf("warmup"));
    const Colors colors = colorsOf(palette());
    for (const auto& [field, label] : labels_) {
        const bool wrong = problems.contains(field);
        QPalette ink;
        if (wrong) ink.setColor(QPalette::WindowText, colors.danger);
        label->setPalette(ink);
    }
}

} // namespace stepscope
