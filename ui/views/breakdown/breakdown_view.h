#pragma once

#include "ui/views/breakdown/breakdown_filter.h"
#include "ui/views/breakdown/breakdown_model.h"
#include "ui/views/view.h"

class QComboBox;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace stepscope {

class BreakdownChart;
class DrawnWhenSeen;
class ElidedLabel;

/// Where the time of a step goes: of cells beside one another as a chart, of the selected one as a tree that
/// sorts, with the shares that people ask for; without a breakdown, how to get one. While the selection goes
/// with the run, it shows the last cell that has one.
class BreakdownView : public View {
    Q_OBJECT
public:
    explicit BreakdownView(const ViewContext& context, QWidget* parent = nullptr);

    int cell() const { return cell_; } ///< that is shown; -1: none
    bool hasChart() const override { return !isEmpty(); }

    /// As they are now, also where nobody sees them.
    QTreeView* tree() const;
    const BreakdownModel& model() const;
    QPushButton* askButton() const { return ask_; }
    QComboBox* boundBox() const { return bound_; }
    BreakdownChart* bars() const { return chart_; }
    QString sharesText() const; ///< line by line

    void copyMarkdown();
    void copyCsv();

protected:
    Drawing draw(const DrawingOptions& options) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(QVBoxLayout* layout);
    void showShares();
    void showMenu(const QPoint& position); ///< of the tree
    void goOn();
    void goTo(const QString& path);
    void goToRow(int row); ///< of the report
    void writePart(const BreakdownRow& row);
    void readPart();
    void refresh();
    void fill();
    void explainEmptiness();
    void autoSize();
    int wantedCell() const;
    bool hasBreakdown(int cell) const;

    int cell_ = -1;
    std::size_t profiles_ = 0; // that it had when it was filled
    bool filled_ = false;      // with what that has
    bool arranging_ = false;   // the columns, here
    bool arranged_ = false;    // and by the person: stays
    bool readingPart_ = false; // of the step, here
    BreakdownModel model_;
    BreakdownFilter proxy_;
    QPushButton* ask_;
    ElidedLabel *title_, *peaks_;
    std::vector<ElidedLabel*> shares_; // a line for each division
    QComboBox* bound_;
    BreakdownChart* chart_;
    QTreeView* tree_;
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
