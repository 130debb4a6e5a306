#pragma once

#include "tables/mapping/columns/column_values.h"

#include <QWidget>

#include <span>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace stepscope {

/// For each entry of a table that nobody knows, or of which a person has said it, what it means: "train step"
/// of the kinds of step. Hidden where there is none.
class ValueBoxes : public QWidget {
    Q_OBJECT
public:
    explicit ValueBoxes(QWidget* parent = nullptr);

    /// What `columns` say, and beside it what is `unknown`. Signals nothing, and leaves the boxes where they
    /// are if they are of the same entries.
    void show(std::span<const MappedColumn> columns, std::span<const UnknownValue> unknown);

signals:
    /// `value`: one of `values_of` the column's kind; empty: not said.
    void chosen(const std::string& column, const std::string& written, const std::string& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const ColumnKind* kind;
        UnknownValue entry;

        friend bool operator==(const Row&, const Row&) = default;
    };
    void fill();

    std::vector<Row> rows_;
    std::vector<QComboBox*> boxes_; ///< of these
    QScrollArea* area_;
    QWidget* page_;
    QGridLayout* lines_;
};

} // namespace stepscope
