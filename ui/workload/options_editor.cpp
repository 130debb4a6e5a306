#include "ui/workload/options_editor.h"

#include "run/trace/trace_cell.h"
#include "ui/text/ampersands.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/icons.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include <limits>

namespace stepscope {

namespace {

/// In the largest unit that says it exactly, so that it reads back the same.
QString exactBytes(std::int64_t bytes) {
    const std::pair<std::int64_t, const char*> units[] = {
        {std::int64_t{1} << 40, "TiB"}, {std::int64_t{1} << 30, "GiB"}, {std::int64_t{1} << 20, "MiB"}};
    for (const auto& [size, name] : units)
        if (bytes >= size && bytes % size == 0)
            return QStringLiteral("%1 %2").arg(bytes / size).arg(QLatin1String(name));
    return QStringLiteral("%1 B").arg(bytes);
}

/// A bare number means bytes to a file; a person who types a small one means something else.
std::int64_t limitOf(const QString& text) {
    const std::int64_t bytes = parse_bytes(text.toStdString(), "memory_limit");
    constexpr std::int64_t small = 1 << 20;
    if (bytes < small && text.back().isDigit())
        throw WorkloadError(
            "memory_limit",
            OptionsEditor::tr("%1 alone would be bytes, and no step fits in so few; add the unit, "
                              "such as %1 GB or %1 GiB")
                .arg(text)
                .toStdString());
    return bytes;
}

void markProblem(QLineEdit* edit, const QString& problem) {
    static const char* const mark = "problem";
    if (auto* old = edit->findChild<QAction*>(QLatin1String(mark))) delete old;
    if (problem.isEmpty()) return;
    QAction* action =
        edit->addAction(themedIcon(QStringLiteral("error"), IconTone::Danger), QLineEdit::TrailingPosition);
    action->setObjectName(QLatin1String(mark));
    action->setToolTip(problem);
}

} // namespace

OptionsEditor::OptionsEditor(QWidget* parent)
    : QWidget(parent), name_(new QLineEdit(this)), memoryLimit_(new QLineEdit(this)),
      peak_(new QLineEdit(this)), seed_(new QLineEdit(this)), timelineSteps_(new QLineEdit(this)),
      keepWarm_(new QCheckBox(tr("&Keep the device warm between cells"), this)),
      breakdown_(new QCheckBox(tr("Time e&ach operation"), this)),
      timeline_(new QCheckBox(tr("Timeline"), this)), isolation_(new QComboBox(this)) {
    name_->setToolTip(tr("The name of the sweep; its session file is called after it"));
    name_->setMaxLength(std::numeric_limits<int>::max()); // what a file says is not cut
    memoryLimit_->setPlaceholderText(tr("what the device has free"));
    memoryLimit_->setToolTip(
        tr("Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported "
           "as out of memory"));
    peak_->setPlaceholderText(tr("what is measured"));
    peak_->setToolTip(
        tr("What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are "
           "then of this. Without it they are of what is measured with the time of each operation"));
    seed_->setToolTip(tr("Of the weights and tokens; the same seed gives the same numbers on every machine"));
    seed_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,20}")), seed_));
    keepWarm_->setToolTip(
        tr("Off: each cell starts on a fresh device context, and its first step pays for that"));
    breakdown_->setToolTip(tr(
        "Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab"));
    timeline_->setToolTip(
        tr("Traces a step of each cell in a process of its own, after its last step: see the Timeline tab"));
    timelineSteps_->setPlaceholderText(tr("one past the warm-up"));
    timelineSteps_->setToolTip(
        tr("Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8"));
    timelineSteps_->setEnabled(false);
    for (const auto& [value, text] : ChoiceNames<Isolation>::values) {
        isolation_->addItem(labelOf(value), static_cast<int>(value));
        isolation_->setItemData(isolation_->count() - 1, explanationOf(value), Qt::ToolTipRole);
    }
    isolation_->setToolTip(
        tr("Where a cell runs: a process of its own survives what a driver error leaves behind"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("Memor&y limit"), memoryLimit_);
    form->addRow(tr("Peak FLOP/s"), peak_);
    form->addRow(tr("&Isolation"), isolation_);
    form->addRow(tr("Seed"), seed_);
    form->addRow(keepWarm_);
    form->addRow(breakdown_);
    form->addRow(timeline_);
    form->addRow(tr("Its steps"), timelineSteps_);

    for (QLineEdit* edit : {name_, memoryLimit_, peak_, seed_, timelineSteps_})
        connect(edit, &QLineEdit::textChanged, this, &OptionsEditor::changed);
    connect(keepWarm_, &QCheckBox::toggled, this, &OptionsEditor::changed);
    connect(breakdown_, &QCheckBox::toggled, this, &OptionsEditor::breakdownToggled);
    connect(timeline_, &QCheckBox::toggled, this, [this](bool on) {
        timelineSteps_->setEnabled(on);
        emit timelineToggled(on);
        emit changed(); // what is typed of its steps may be wrong
    });
    connect(timelineSteps_, &QLineEdit::textChanged, this, &OptionsEditor::timelineStepsEdited);
    connect(isolation_, &QComboBox::currentIndexChanged, this, &OptionsEditor::changed);
}

std::vector<std::pair<QString, QLineEdit*>> OptionsEditor::typedFields() const {
    return {{QStringLiteral("memory_limit"), memoryLimit_},
            {QStringLiteral("peak_flops"), peak_},
            {QStringLiteral("seed"), seed_},
            {QStringLiteral("timeline_steps"), timelineSteps_}};
}

int OptionsEditor::captionWidth() const {
    const auto* form = static_cast<QFormLayout*>(layout());
    int widest = 0;
    for (int row = 0; row < form->rowCount(); ++row)
        if (const QLayoutItem* caption = form->itemAt(row, QFormLayout::LabelRole))
            widest = std::max(widest, caption->sizeHint().width());
    return widest;
}

QString OptionsEditor::captionOf(const QString& field) const {
    for (const auto& [name, edit] : typedFields())
        if (field == name) {
            const QWidget* caption = static_cast<QFormLayout*>(layout())->labelForField(edit);
            return withoutMnemonic(static_cast<const QLabel*>(caption)->text());
        }
    return {};
}

void OptionsEditor::setCaptionWidth(int width) {
    static_cast<QFormLayout*>(layout())->labelForField(name_)->setMinimumWidth(width);
}

void OptionsEditor::writeTo(SweepSpec& sweep) const {
    sweep.name = name_->text().trimmed().isEmpty() ? "sweep" : name_->text().trimmed().toStdString();
    sweep.keep_warm = keepWarm_->isChecked();
    sweep.isolation = static_cast<Isolation>(isolation_->currentData().toInt());
    const QString limit = memoryLimit_->text().trimmed();
    sweep.memory_limit_bytes.reset();
    if (!limit.isEmpty()) sweep.memory_limit_bytes = limitOf(limit);
    sweep.peak_flops = parse_peaks(peak_->text().toStdString(), sweep.precisions, "peak_flops");
    bool ok = true;
    sweep.seed = seed_->text().isEmpty() ? 0 : seed_->text().toULongLong(&ok);
    if (!ok)
        throw WorkloadError("seed", tr("give a whole number from 0 to 18446744073709551615").toStdString());
    if (takesTimeline() && !typedTimelineSteps().isEmpty() && !timelineSteps())
        throw WorkloadError(
            "timeline_steps",
            tr("give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0")
                .arg(most_timeline_steps)
                .toStdString());
}

void OptionsEditor::readFrom(const SweepSpec& sweep) {
    {
        const QSignalBlocker blocker(this); // one change, not six
        name_->setText(QString::fromStdString(sweep.name));
        memoryLimit_->setText(sweep.memory_limit_bytes ? exactBytes(*sweep.memory_limit_bytes) : QString());
        peak_->setText(QString::fromStdString(peaks_text(sweep.peak_flops)));
        seed_->setText(QString::number(sweep.seed));
        keepWarm_->setChecked(sweep.keep_warm);
        isolation_->setCurrentIndex(isolation_->findData(static_cast<int>(sweep.isolation)));
    }
    emit changed();
}

void OptionsEditor::takeTyped(const OptionsEditor& earlier) {
    for (const auto edit : {&OptionsEditor::name_, &OptionsEditor::memoryLimit_, &OptionsEditor::peak_,
                            &OptionsEditor::seed_, &OptionsEditor::timelineSteps_})
        (this->*edit)->setText((earlier.*edit)->text());
}

bool OptionsEditor::takesBreakdown() const {
    return breakdown_->isChecked();
}

void OptionsEditor::setTakesBreakdown(bool on) {
    breakdown_->setChecked(on);
}

bool OptionsEditor::takesTimeline() const {
    return timeline_->isChecked();
}

void OptionsEditor::setTakesTimeline(bool on) {
    timeline_->setChecked(on);
}

QString OptionsEditor::typedTimelineSteps() const {
    return timelineSteps_->text().trimmed();
}

std::optional<StepRange> OptionsEditor::timelineSteps() const {
    const std::optional<StepRange> steps = step_range_of(typedTimelineSteps().toStdString());
    const bool few = steps && steps->last - steps->first < most_timeline_steps;
    return few ? steps : std::nullopt;
}

void OptionsEditor::setTimelineSteps(const QString& typed) {
    timelineSteps_->setText(typed);
}

void OptionsEditor::setProblems(const std::map<QString, QString>& byField) {
    for (const auto& [field, edit] : typedFields()) {
        const auto problem = byField.find(field);
        markProblem(edit, problem != byField.end() ? problem->second : QString());
    }
}

} // namespace stepscope
