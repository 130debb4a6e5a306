#pragma once

#include "ui/plot/drawing.h"

#include <QList>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace stepscope {

class EmptyState;
class RunController;
class Selection;

/// What every view may use; all of it outlives the views.
struct ViewContext {
    RunController& controller; ///< the run and its results
    Selection& selection;      ///< what the person looks at
};

/// The menus of the window to which a view adds what can be done with it.
enum class ViewMenu { Edit, View };

/// A way to look at a run: a tab of the window. Knows the run and the selection, and no other view.
class View : public QWidget {
    Q_OBJECT
public:
    /// `empty` is shown while the view has nothing to show; the view takes it.
    View(const ViewContext& context, EmptyState* empty, QWidget* parent = nullptr);

    /// Whether it has nothing to show, and says why instead.
    bool isEmpty() const;

    /// Whether there is a chart that can be written to a file.
    virtual bool hasChart() const { return false; }
    /// Whether only a part of the chart is in sight, which may be written by itself.
    virtual bool showsPart() const { return false; }
    /// The chart as it would be written; empty without one. `description` is left to whoever writes it.
    Drawing chart(const DrawingOptions& options = {}) const;

    /// What it adds to a menu of the window, in order; they live as long as the view.
    const QList<QAction*>& offered(ViewMenu menu) const;

signals:
    void wanted();       ///< asks to be brought to the front
    void chartChanged(); ///< there may be a chart now, or none any more

protected:
    RunController& controller() const { return context_.controller; }
    Selection& selection() const { return context_.selection; }
    EmptyState* empty() const { return empty_; }

    /// `chart`, but for its size and resolution, if it is drawn in `options.size`.
    virtual Drawing draw(const DrawingOptions& /*options*/) const { return {}; }

    /// What is shown when there is something to show; the view takes it.
    void setPage(QWidget* page);
    void setEmpty(bool on);
    QAction* offer(ViewMenu menu, QAction* action);

private:
    ViewContext context_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QList<QAction*> edit_, view_;
};

} // namespace stepscope
