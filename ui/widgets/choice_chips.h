#pragma once

#include "workload/choice.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace stepscope {

class Chip;

/// Several choices, any number of them on: one axis of a sweep.
class ChoiceChips : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString label, explanation;
    };
    ChoiceChips(const QString& name, const std::vector<Choice>& choices, QWidget* parent = nullptr);

    std::vector<int> selection() const; ///< indexes of the choices that are on, ascending
    void setSelection(const std::vector<int>& indexes);
    /// A choice that cannot be used now stays visible; its tooltip says why.
    void setAvailable(int index, bool available, const QString& reason);

signals:
    void changed();

private:
    std::vector<Choice> choices_;
    std::vector<Chip*> chips_;
};

/// The values of an enumeration's axis, in the order of ChoiceNames.
template <typename Enum>
std::vector<Enum> selectedValues(const ChoiceChips& chips) {
    std::vector<Enum> values;
    for (const int index : chips.selection())
        values.push_back(ChoiceNames<Enum>::values[static_cast<std::size_t>(index)].first);
    return values;
}

template <typename Enum>
void selectValues(ChoiceChips& chips, const std::vector<Enum>& values) {
    std::vector<int> indexes;
    for (std::size_t i = 0; i < ChoiceNames<Enum>::values.size(); ++i)
        for (const Enum value : values)
            if (value == ChoiceNames<Enum>::values[i].first) indexes.push_back(static_cast<int>(i));
    chips.setSelection(indexes);
}

} // namespace stepscope
