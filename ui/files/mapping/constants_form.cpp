#include "ui/files/mapping/constants_form.h"

#include "ui/text/labels/axis_labels.h"
#include "ui/text/plain_text.h"
#include "workload/axes.h"
#include "workload/error.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <optional>

namespace stepscope {

namespace {

constexpr int fieldsInARow = 5;

/// None: the text is no value of the axis.
std::optional<AxisValue> valueWritten(const Axis& axis, const QString& text) {
    const std::string plain = text.trimmed().toStdString();
    if (axis.kind == AxisKind::Model) {
        ModelShape model = unknown_cell().model;
        model.name = plain;
        return model;
    }
    try {
        AxisValue value = value_from_text(axis, plain, std::string(axis.name));
        validate(axis, value, std::string(axis.name));
        return value;
    } catch (const WorkloadError&) {
        return std::nullopt;
    }
}

} // namespace

ConstantsForm::ConstantsForm(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (const Axis& axis : axes()) {
        Field field{&axis, nullptr, nullptr, nullptr};
        if (axis.kind == AxisKind::Choice) {
            field.choices = new QComboBox(this);
            field.choices->addItem(tr("Not said"));
            for (const AxisChoice& choice : axis.choices)
                field.choices->addItem(labelOf(choice));
            field.choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            field.choices->setMinimumContentsLength(9);
            connect(field.choices, &QComboBox::activated, this, &ConstantsForm::changed);
            field.editor = field.choices;
        } else {
            field.text = new QLineEdit(this);
            field.text->setPlaceholderText(tr("Not said"));
            field.text->setMinimumWidth(90);
            connect(field.text, &QLineEdit::textEdited, this, &ConstantsForm::changed);
            field.editor = field.text;
        }
        field.editor->setObjectName(QString::fromUtf8(axis.name));
        field.editor->setAccessibleName(labelOf(axis));
        auto* label = new QLabel(columnLabelOf(axis), this);
        const auto place = static_cast<int>(fields_.size());
        grid->addWidget(label, 2 * (place / fieldsInARow), place % fieldsInARow);
        grid->addWidget(field.editor, 2 * (place / fieldsInARow) + 1, place % fieldsInARow);
        grid->setColumnStretch(place % fieldsInARow, 1);
        fields_.push_back(field);
    }
}

void ConstantsForm::show(const Cell& constants) {
    for (const Field& field : fields_) {
        const std::string text = text_of(*field.axis, constants);
        if (field.text) field.text->setText(shownText(text));
        if (!field.choices) continue;
        int index = 0;
        for (std::size_t i = 0; i < field.axis->choices.size(); ++i)
            if (field.axis->choices[i].name == text) index = static_cast<int>(i) + 1;
        field.choices->setCurrentIndex(index);
    }
}

Cell ConstantsForm::constants() const {
    Cell out = unknown_cell();
    for (const Field& field : fields_) {
        if (!field.editor->isEnabled()) continue;
        if (field.choices && field.choices->currentIndex() > 0)
            field.axis->set_value(
                out,
                std::string(
                    field.axis->choices[static_cast<std::size_t>(field.choices->currentIndex() - 1)].name));
        if (field.text && !field.text->text().trimmed().isEmpty())
            if (const auto value = valueWritten(*field.axis, field.text->text()))
                field.axis->set_value(out, *value);
    }
    return out;
}

void ConstantsForm::setSaid(const std::set<const Axis*>& axes) {
    for (const Field& field : fields_) {
        const bool said = axes.contains(field.axis);
        field.editor->setEnabled(!said);
        if (field.text) field.text->setPlaceholderText(said ? tr("In the table") : tr("Not said"));
        if (field.choices) field.choices->setItemText(0, said ? tr("In the table") : tr("Not said"));
    }
}

QString ConstantsForm::wrongField() const {
    for (const Field& field : fields_)
        if (field.text && field.text->isEnabled() && !field.text->text().trimmed().isEmpty() &&
            !valueWritten(*field.axis, field.text->text()))
            return labelOf(*field.axis);
    return {};
}

} // namespace stepscope
