#pragma once

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

} // namespace stepscope
