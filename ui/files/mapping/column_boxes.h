#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QComboBox;
class QTableWidget;

namespace stepscope {

/// A table as it stands in its file, and above each column what it holds, in which unit and of which kind of
/// step. Rows that cannot be placed are marked.
class ColumnBoxes : public QWidget {
    Q_OBJECT
public:
    explicit ColumnBoxes(QWidget* parent = nullptr);

    /// `table`: as `with_names` gives it. Signals nothing.
    void show(const TableView& table, const ColumnMapping& mapping);
    /// Of all columns that are in sight; the others are not read.
    std::vector<MappedColumn> columns() const { return columns_; }
    /// What an entry of a column means; empty: not said. Signals nothing.
    void setValue(const std::string& column, const std::string& written, const std::string& value);
    void focusFirst();
    /// Marks rows by their places ("line 7"), as the engine names them.
    void markUnplaced(const std::set<std::string>& places);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Line { Holds, Unit, OfStep };
    void makeBoxes(int column);
    void fillBoxes(int column);
    void fitBoxes(int column);
    QComboBox* box(Line line, int column) const;
    QComboBox* makeBox(Line line, int column, const QString& name);
    void choose(Line line, int column, int index);

    std::vector<MappedColumn> columns_;
    std::vector<std::string> places_; ///< of each row in sight, as the engine names it in any language
    const Axis* across_ = nullptr;
    QTableWidget *boxes_, *preview_;
};

} // namespace stepscope
