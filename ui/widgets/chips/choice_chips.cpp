#include "ui/widgets/chips/choice_chips.h"

#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/flow_layout.h"

#include <QSignalBlocker>

#include <algorithm>

namespace stepscope {

ChoiceChips::ChoiceChips(const QString& name, const std::vector<Choice>& choices, QWidget* parent)
    : QWidget(parent), choices_(choices) {
    setAccessibleName(name);
    auto* layout = new FlowLayout(4);
    setLayout(layout);
    for (const Choice& choice : choices_) {
        auto* chip = new Chip(Chip::Kind::Choice, choice.label, this);
        chip->setToolTip(choice.explanation);
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(name, choice.label));
        chip->setAccessibleDescription(choice.explanation);
        connect(chip, &Chip::toggled, this, &ChoiceChips::changed);
        layout->addWidget(chip);
        chips_.push_back(chip);
    }
    setFocusPolicy(Qt::ClickFocus);                     // before there is a proxy, which would take it over
    if (!chips_.empty()) setFocusProxy(chips_.front()); // where the letter of the caption leads
}

std::vector<int> ChoiceChips::selection() const {
    std::vector<int> indexes;
    for (std::size_t i = 0; i < chips_.size(); ++i)
        if (chips_[i]->isChecked()) indexes.push_back(static_cast<int>(i));
    return indexes;
}

void ChoiceChips::setSelection(const std::vector<int>& indexes) {
    bool different = false;
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        const bool on = std::find(indexes.begin(), indexes.end(), static_cast<int>(i)) != indexes.end();
        different = different || chips_[i]->isChecked() != on;
        const QSignalBlocker blocker(chips_[i]);
        chips_[i]->setChecked(on);
    }
    if (different) emit changed();
}

void ChoiceChips::setAvailable(int index, bool available, const QString& reason) {
    const auto i = static_cast<std::size_t>(index);
    QFont font = chips_[i]->font();
    font.setStrikeOut(!available);
    chips_[i]->setFont(font);
    chips_[i]->setToolTip(available ? choices_[i].explanation : reason);
    chips_[i]->setAccessibleDescription(chips_[i]->toolTip());
}

} // namespace stepscope
