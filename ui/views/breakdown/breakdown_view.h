#pragma once

#include "ui/views/breakdown/breakdown_model.h"
#include "ui/views/view.h"

#include <QSortFilterProxyModel>

class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace stepscope {

class ElidedLabel;

/// Where the time of a step of the selected cell goes, as a tree that sorts; without a breakdown, how to get
/// one. While the selection goes with the run, it shows the last cell that has one.
class BreakdownView : public View {
    Q_OBJECT
public:
    explicit BreakdownView(const ViewContext& context, QWidget* parent = nullptr);

    int cell() const { return cell_; } ///< that is shown; -1: none

    QTreeView* tree() const { return tree_; }
    const BreakdownModel& model() const { return model_; }
    QPushButton* askButton() const { return ask_; }

    void copyMarkdown();
    void copyCsv();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(QVBoxLayout* layout);
    void goOn();
    void refresh();
    void explainEmptiness();
    void autoSize();
    int wantedCell() const;
    bool hasBreakdown(int cell) const;

    int cell_ = -1;
    bool arranging_ = false; // the columns, here
    bool arranged_ = false;  // and by the person: stays
    BreakdownModel model_;
    QSortFilterProxyModel proxy_;
    QPushButton* ask_;
    ElidedLabel *title_, *peaks_;
    QTreeView* tree_;
};

} // namespace stepscope
