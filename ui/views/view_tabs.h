#pragma once

#include "ui/views/view.h"

#include <QTabWidget>

#include <vector>

namespace stepscope {

class FilterActions;
class FittingTabBar;

/// The centre of the window: every view of the table in a tab, and an action that shows it.
class ViewTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit ViewTabs(const ViewContext& context, QWidget* parent = nullptr);

    /// Null: there is no view of that name.
    View* view(const QString& name) const;
    QAction* showAction(const QString& name) const;
    /// Shows the points of the chart in front as a table.
    QAction* tableAction() const { return table_; }
    void showView(const QString& name);

    /// The view in front of an earlier window, and what a person has set up in its views.
    void takeOver(const ViewTabs& earlier);

    /// A file that is being read to be put on show, by name; empty: none is. Until then views that have
    /// nothing say so instead of what could be done about it.
    void setOpening(const QString& name);

    /// What the view in front shows while it has nothing; whoever gives it takes it away, by null, before it
    /// goes.
    void setWelcome(QWidget* welcome);

    /// One for each view, in the order of the tabs.
    const QList<QAction*>& showActions() const { return showActions_; }
    /// What the views add to a menu of the window: what is done in all of them, and a list for each that adds
    /// something of its own.
    std::vector<QList<QAction*>> offered(ViewMenu menu) const;

    /// Whether the view in front is of sessions, and not of what is in one.
    bool listsSessions() const;
    /// Whether it is the chart of steps.
    bool showsSteps() const { return currentIndex() == 0; }
    /// The view in front if it has a chart, else the first that has one; null: none has. Who takes a chart
    /// that is not of the view in front says so: `otherThanFront`.
    const View* viewWithChart() const;
    /// Every view that has one, in the order of the tabs.
    std::vector<const View*> viewsWithChart() const;
    /// "Compare, which is in front, has no chart now: this is the chart of Live."; empty: `view` is in front.
    QString otherThanFront(const View& view) const;
    QString labelOf(const View& view) const; ///< as its tab has it

    QSize minimumSizeHint() const override;

signals:
    void valueWanted(const stepscope::Axis* axis, const stepscope::AxisValue& value); ///< by a view
    void chartsChanged(); ///< there may be a chart now, or none any more
    void writeWanted(const QByteArray& content, const QString& extension, const QString& kind);
    void openWanted(const QStringList& paths, const QStringList& names); ///< as View has them
    void compareWanted(const QString& path);
    void carryWanted(const stepscope::View& view); ///< its chart or table is dragged out of the window
    void reported(stepscope::Severity severity, const QString& text);
    void refused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Why views have nothing that is not theirs to know: a file is still read, or it is a report of another
    /// program, which has no cells.
    void explain();
    void showTable();
    void updateTableAction();
    void placeWelcome();

    FittingTabBar* bar_;
    FilterActions* filter_;
    std::vector<View*> views_; // in the order of the table
    QList<QAction*> showActions_;
    QAction* table_;
    const RunController& controller_;
    QString opening_; // a file, by name
    QWidget* welcome_ = nullptr;
    View* welcoming_ = nullptr; // the view that has it
};

} // namespace stepscope
