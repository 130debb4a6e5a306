#pragma once

#include "ui/views/view.h"

#include <QTabWidget>

#include <vector>

namespace stepscope {

/// The centre of the window: every view of the table in a tab, and an action that shows it.
class ViewTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit ViewTabs(const ViewContext& context, QWidget* parent = nullptr);

    /// Null: there is no view of that name.
    View* view(const QString& name) const;
    QAction* showAction(const QString& name) const;
    void showView(const QString& name);

    /// One for each view, in the order of the tabs.
    const QList<QAction*>& showActions() const { return showActions_; }
    /// What the views add to a menu of the window, a list for each view that adds something.
    std::vector<QList<QAction*>> offered(ViewMenu menu) const;

    /// The view in front if it has a chart, else the first that has one; null: none has.
    const View* viewWithChart() const;

signals:
    void chartsChanged(); ///< there may be a chart now, or none any more

private:
    std::vector<View*> views_; // in the order of the table
    QList<QAction*> showActions_;
};

} // namespace stepscope
