#pragma once

#include "ui/views/compare/comparer.h"
#include "ui/views/compare/table/compare_table.h"
#include "ui/views/view.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace stepscope {

class CompareLists;
class CompareOptions;
class CompareSummary;
class DrawnWhenSeen;
class ElidedLabel;
class TurnsStrip;
class WhyPanel;
struct ReportFormat;
struct TurnsPair;

/// What is slower, faster or the same as in the baseline, cell by cell, and how sure that is.
class CompareView : public View {
    Q_OBJECT
public:
    explicit CompareView(const ViewContext& context, QWidget* parent = nullptr);

    void takeOver(const View& earlier) override;

    Comparer& comparer() { return comparer_; }
    /// As they are now, also where nobody sees them.
    CompareModel& model() { return table()->model(); }
    CompareTable* table() const;
    CompareOptions* options() const { return options_; }
    WhyPanel* why() const { return why_; }
    QAction* showsWhy() const { return showsWhy_; }
    QString summaryText() const;
    QStringList unmatched() const; ///< a line for each cell without a partner
    QString whyNothing() const;    ///< why there is no row; empty: there are some

    /// Measures the cells of the selected rows in turns, with those of the baseline; where that cannot be,
    /// says why. Of a view that nobody sees it brings the rows to the front, and no more.
    void decideNow();
    QString whyNotDecided() const; ///< why that cannot be done now; empty: it can

    /// The waterfall of the chosen cell, while it is in sight.
    bool hasChart() const override;
    std::optional<CarriedTable> carriedTable() const override;

    /// The report, with a chapter on why each cell is slower or faster where that is on show.
    void copyMarkdown();
    /// It, in a format, of `report_formats`.
    void exportReport(const ReportFormat& format);

protected:
    Drawing draw(const DrawingOptions& options) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildEmpty();
    void buildActions();
    void buildTop(QHBoxLayout* layout);
    void fitTop(); ///< two of its buttons are icons where the heading has no room else
    void explainEmptiness();
    void refresh();
    void catchUp();
    void showCompared();
    void showRows();    ///< or why there are none
    void showWhy();     ///< of the chosen cell, where it is wanted
    void tellOfChart(); ///< where there is one now, or none any more
    std::vector<TurnsPair> chosenPairs() const;
    void updateDeciding();

    /// What the page has not caught up with. What is chosen is read each time.
    struct Stale {
        bool compared = false, filter = false;
    };

    Comparer comparer_;
    CompareTable* table_;
    CompareOptions* options_;
    CompareSummary* summary_;
    CompareLists* lists_;
    TurnsStrip* strip_; // while cells are measured in turns
    WhyPanel* why_;
    ElidedLabel* title_;
    QStackedWidget* body_;
    EmptyState* nothing_; // in place of the rows that there are not
    QAction* showsWhy_ = nullptr;
    bool isWhyChosen_ = false; // by the person
    bool hadChart_ = false;
    QPushButton *chooseFile_ = nullptr, *chooseRun_ = nullptr, *chooseWithin_ = nullptr;
    QPushButton* decideButton_ = nullptr;
    QToolButton *whyButton_ = nullptr, *copy_ = nullptr, *export_ = nullptr;
    DrawnWhenSeen* drawing_;
    Stale stale_;
    QString failure_; // of the latest comparison; empty: it went well
    Background writer_{this};
};

} // namespace stepscope
