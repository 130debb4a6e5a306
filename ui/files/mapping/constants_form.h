#pragma once

#include "workload/sweep.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace stepscope {

struct Axis;

/// What is so in all rows of a table: a field for each axis, which may say nothing, and where any size of the
/// model is so in all rows, one for each.
class ConstantsForm : public QWidget {
    Q_OBJECT
public:
    explicit ConstantsForm(QWidget* parent = nullptr);

    /// Signals nothing.
    void show(const Cell& constants);
    /// `unknown_cell` but for what is said and allowed.
    Cell constants() const;
    /// Axes that the table says itself need no word here.
    void setSaid(const std::set<const Axis*>& axes);
    /// The label of the first field whose text no value is; empty: none.
    QString wrongField() const;

signals:
    void changed();

private:
    struct Field {
        const Axis* axis;
        QWidget* editor;
        QComboBox* choices; ///< of a Choice
        QLineEdit* text;    ///< of any other
    };
    struct SizeField {
        const ModelSize* size;
        QLabel* label;
        QLineEdit* text;
    };
    void addSizes(QGridLayout* grid, int line);

    std::vector<Field> fields_;
    std::vector<SizeField> sizes_; // of the model
};

} // namespace stepscope
