#pragma once

#include "ui/workload/models/shapes_model.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace stepscope {

/// The models of a sweep: add a preset or one's own, duplicate, remove, change every size in place.
class ModelsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ModelsEditor(QWidget* parent = nullptr);

    ShapesModel& model() { return model_; }
    QTableView* view() const { return view_; }
    /// Pixels in which no heading of the table is cut.
    int wholeWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildAddMenu();
    void addShape(const ModelShape& shape);
    void duplicateSelected();
    void removeSelected();
    void fitHeight();
    /// Of numbers, with what they take and with what their heading takes besides.
    struct Column {
        int number, least, wanted;
    };
    std::vector<Column> columnsOfNumbers() const;
    int widthOfNames() const;
    int widthAround() const;
    void fitColumns();
    void updateButtons();
    std::vector<int> selectedRows() const; ///< ascending

    ShapesModel model_;
    QTableView* view_;
    QToolButton *add_, *duplicate_, *remove_;
};

} // namespace stepscope
