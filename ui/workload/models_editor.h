#pragma once

#include "ui/workload/shapes_model.h"

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildAddMenu();
    void addShape(const ModelShape& shape);
    void duplicateSelected();
    void removeSelected();
    void fitHeight();
    void fitColumns();
    void updateButtons();
    std::vector<int> selectedRows() const; ///< ascending

    ShapesModel model_;
    QTableView* view_;
    QToolButton *add_, *duplicate_, *remove_;
};

} // namespace stepscope
