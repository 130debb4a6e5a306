#include "ui/workload/axes_editor.h"

#include "backend/find_device.h"
#include "ui/text/ampersands.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chips/choice_chips.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "workload/validate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace stepscope {

namespace {

QStringList toNames(const std::vector<AxisValue>& devices) {
    QStringList names;
    for (const AxisValue& device : devices)
        names.push_back(QString::fromStdString(std::get<std::string>(device)));
    return names;
}

/// Where the steps of a cell belong: behind the warm-up steps that are among them.
bool precedesSteps(const Axis& axis) {
    return axis.name == "warmup";
}

} // namespace

AxesEditor::AxesEditor(const BackendRegistry& backends, QWidget* parent)
    : QWidget(parent), devices_(backends.devices()), steps_(new QSpinBox(this)), device_(new QComboBox(this)),
      missing_(new WrappedLabel({}, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);

    steps_->setRange(1, max_steps);
    steps_->setValue(15);
    steps_->setSuffix(tr(" steps"));
    steps_->setAccessibleName(tr("Steps of each cell"));
    steps_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    device_->setMinimumContentsLength(12);
    device_->setAccessibleName(tr("Device"));
    missing_->setForegroundRole(QPalette::PlaceholderText);

    for (const Axis& axis : axes()) {
        if (axis.kind == AxisKind::Model) continue; // has an editor of its own
        const Row& row = rows_.emplace_back(makeRow(axis));
        addRow(grid, stepscope::captionOf(axis), editorOf(row), explanationOf(axis),
               QString::fromStdString(std::string(axis.sweep_key)));
        if (precedesSteps(axis))
            addRow(grid, tr("Ste&ps"), steps_, tr("Steps of each cell, its warm-up steps among them"),
                   QStringLiteral("steps"));
    }
    grid->addWidget(missing_, grid->rowCount(), 1);

    connect(steps_, &QSpinBox::valueChanged, this, &AxesEditor::changed);
    // Names of devices are long: the box cuts them, and its tooltip does not.
    connect(device_, &QComboBox::currentTextChanged, this,
            [this, what = device_->toolTip()](const QString& name) {
                device_->setToolTip(QStringLiteral("%1: %2").arg(what, name));
            });
    connect(device_, &QComboBox::currentIndexChanged, this, [this] {
        updatePrecisions();
        emit changed();
    });
    fillDevices(backends);
}

AxesEditor::Row AxesEditor::makeRow(const Axis& axis) {
    Row row{.axis = &axis};
    if (axis.kind == AxisKind::Number) {
        row.numbers = new NumberChips(
            labelOf(axis),
            tr("%1; type a number, or several such as 64..1024 x2, and Enter").arg(explanationOf(axis)),
            this);
        connect(row.numbers, &NumberChips::changed, this, &AxesEditor::changed);
    } else if (axis.kind == AxisKind::Choice) {
        std::vector<ChoiceChips::Choice> choices;
        for (const AxisChoice& choice : axis.choices)
            choices.push_back({labelOf(choice), explanationOf(choice)});
        row.choices = new ChoiceChips(labelOf(axis), choices, this);
        connect(row.choices, &ChoiceChips::changed, this, &AxesEditor::changed);
    }
    return row;
}

QWidget* AxesEditor::editorOf(const Row& row) const {
    if (row.numbers) return row.numbers;
    if (row.choices) return row.choices;
    return device_;
}

void AxesEditor::addRow(QGridLayout* grid, const QString& captionText, QWidget* field,
                        const QString& explanation, const QString& fieldName) {
    auto* caption = new QLabel(captionText, this);
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
            reasons.push_back(
                tr("No %1: %2").arg(QString::fromStdString(report.name).toUpper(), toldText(report.problem)));
    missing_->setText(reasons.join(QLatin1Char('\n')));
    missing_->setVisible(!reasons.isEmpty());
    updatePrecisions();
}

void AxesEditor::selectDevices(const std::vector<AxisValue>& devices) {
    const QStringList names = toNames(devices);
    int index = device_->findData(names);
    if (index < 0 && names.size() == 1) // "cuda" means the first of its kind
        index = device_->findData(QStringList{names.front() + QStringLiteral(":0")});
    if (index < 0) {
        const bool known = std::all_of(names.begin(), names.end(), [this](const QString& name) {
            return find_device(devices_, name.toStdString()) != nullptr;
        });
        const QString text = shownText(listOf(names));
        device_->addItem(known ? text : tr("%1 (not on this machine)").arg(text), names);
        index = device_->count() - 1;
    }
    device_->setCurrentIndex(index);
}

void AxesEditor::updatePrecisions() {
    const auto row = std::find_if(rows_.begin(), rows_.end(),
                                  [](const Row& each) { return each.axis->name == "precision"; });
    const QStringList chosen = device_->currentData().toStringList();
    for (std::size_t i = 0; i < row->axis->choices.size(); ++i) {
        const AxisChoice& choice = row->axis->choices[i];
        QString reason;
        for (const DeviceInfo& device : devices_)
            if (chosen.contains(QString::fromStdString(device.id)) &&
                !offers(device, *find_choice<Precision>(choice.name)))
                reason = tr("%1 is not offered by %2: its cells would be skipped")
                             .arg(labelOf(choice), QString::fromStdString(device.name));
        row->choices->setAvailable(static_cast<int>(i), reason.isEmpty(), reason);
    }
}

void AxesEditor::writeTo(SweepSpec& sweep) const {
    for (const Row& row : rows_) {
        std::vector<AxisValue> values;
        if (row.numbers)
            for (const std::int64_t number : row.numbers->values())
                values.emplace_back(number);
        else if (row.choices)
            for (const int index : row.choices->selection())
                values.emplace_back(std::string(row.axis->choices[static_cast<std::size_t>(index)].name));
        else
            for (const QString& name : device_->currentData().toStringList())
                values.emplace_back(name.toStdString());
        row.axis->set_values(sweep, values);
    }
    sweep.steps = steps_->value();
}

void AxesEditor::readFrom(const SweepSpec& sweep) {
    {
        const QSignalBlocker blocker(this); // one change, not ten
        steps_->setValue(sweep.steps);
        for (const Row& row : rows_) {
            const std::vector<AxisValue> values = row.axis->values(sweep);
            if (row.numbers) {
                std::vector<std::int64_t> numbers;
                numbers.reserve(values.size());
                for (const AxisValue& value : values)
                    numbers.push_back(std::get<std::int64_t>(value));
                row.numbers->setValues(std::move(numbers));
            } else if (row.choices) {
                std::vector<int> indexes;
                for (std::size_t i = 0; i < row.axis->choices.size(); ++i)
                    if (std::find(values.begin(), values.end(),
                                  AxisValue(std::string(row.axis->choices[i].name))) != values.end())
                        indexes.push_back(static_cast<int>(i));
                row.choices->setSelection(indexes);
            } else {
                selectDevices(values);
            }
        }
    }
    emit changed();
}

QString AxesEditor::captionOf(const QString& field) const {
    const auto found = labels_.find(field);
    return found == labels_.end() ? QString() : withoutMnemonic(found->second->text());
}

void AxesEditor::takeTyped(const AxesEditor& earlier) {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].numbers) rows_[i].numbers->takeOver(*earlier.rows_.at(i).numbers);
}

std::vector<WorkloadError> AxesEditor::typingProblems() const {
    std::vector<WorkloadError> out;
    for (const Row& row : rows_)
        if (row.numbers && !row.numbers->typedProblem().isEmpty())
            out.emplace_back(std::string(row.axis->sweep_key), row.numbers->typedProblem().toStdString());
    return out;
}

int AxesEditor::captionWidth() const {
    int widest = 0;
    for (const auto& [field, label] : labels_)
        widest = std::max(widest, label->sizeHint().width());
    return widest;
}

void AxesEditor::setCaptionWidth(int width) {
    static_cast<QGridLayout*>(layout())->setColumnMinimumWidth(0, width);
}

void AxesEditor::setProblems(const std::map<QString, QString>& problems) {
    const auto problemOf = [&](const QString& field) {
        const auto found = problems.find(field);
        return found == problems.end() ? QString() : found->second;
    };
    for (const Row& row : rows_)
        if (row.numbers)
            row.numbers->setProblem(problemOf(QString::fromStdString(std::string(row.axis->sweep_key))));
    const Colors colors = colorsOf(palette());
    for (const auto& [field, label] : labels_) {
        const bool wrong = problems.contains(field);
        QPalette ink;
        if (wrong) ink.setColor(QPalette::WindowText, colors.danger);
        label->setPalette(ink);
    }
}

} // namespace stepscope
