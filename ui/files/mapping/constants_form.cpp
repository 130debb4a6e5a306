#include "ui/files/mapping/constants_form.h"

#include "ui/text/labels/axis_labels.h"
#include "ui/text/plain_text.h"
#include "workload/axes.h"
#include "workload/error.h"
#include "workload/validate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <cstdint>
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

/// None: the text is no size of a model.
std::optional<std::int64_t> sizeWritten(const QString& text) {
    bool isNumber = false;
    const qlonglong size = text.trimmed().toLongLong(&isNumber);
    return isNumber && size > 0 && size <= max_size ? std::optional<std::int64_t>(size) : std::nullopt;
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
    addSizes(grid, 2 * (static_cast<int>(fields_.size() - 1) / fieldsInARow + 1));
}

void ConstantsForm::addSizes(QGridLayout* grid, int line) {
    for (const ModelSize& size : model_sizes) {
        const QString name = QString::fromUtf8(size.name);
        SizeField field{&size, new QLabel(name, this), new QLineEdit(this)};
        field.text->setObjectName(name);
        field.text->setAccessibleName(name);
        field.text->setPlaceholderText(tr("Not said"));
        connect(field.text, &QLineEdit::textEdited, this, &ConstantsForm::changed);
        const auto place = static_cast<int>(sizes_.size());
        grid->addWidget(field.label, line + 2 * (place / fieldsInARow), place % fieldsInARow);
        grid->addWidget(field.text, line + 2 * (place / fieldsInARow) + 1, place % fieldsInARow);
        sizes_.push_back(field);
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
    const bool any = std::ranges::any_of(
        sizes_, [&](const SizeField& field) { return constants.model.*(field.size->member) > 0; });
    for (const SizeField& field : sizes_) {
        const std::int64_t size = constants.model.*(field.size->member);
        field.text->setText(size > 0 ? QString::number(size) : QString());
        field.label->setVisible(any);
        field.text->setVisible(any);
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
    for (const SizeField& field : sizes_) // what cannot be is said, and kept out
        if (const auto size = sizeWritten(field.text->text())) out.model.*(field.size->member) = *size;
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
    for (const SizeField& field : sizes_)
        if (!field.text->text().trimmed().isEmpty() && !sizeWritten(field.text->text()))
            return QString::fromUtf8(field.size->name);
    return {};
}

} // namespace stepscope
