#pragma once

#include "records/record.h"
#include "ui/files/carried/carried_files.h"
#include "ui/plot/drawing.h"
#include "workload/axes.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QStackedWidget;

namespace stepscope {

class EmptyState;
class RunController;
class Selection;
class SessionCatalog;

/// What every view may use; all of it outlives the views.
struct ViewContext {
    RunController& controller;      ///< the run and its results
    Selection& selection;           ///< what the person looks at
    const SessionCatalog& sessions; ///< where the runs that were measured here are kept
};

/// The menus of the window to which a view adds what can be done with it.
enum class ViewMenu { Edit, Run, View };

/// A way to look at a run: a tab of the window. Knows the run and the selection, and no other view.
class View : public QWidget {
    Q_OBJECT
public:
    /// `empty` is shown while the view has nothing to show; the view takes it.
    View(const ViewContext& context, EmptyState* empty, QWidget* parent = nullptr);

    /// Whether it has nothing to show, and says why instead.
    bool isEmpty() const;

    /// While it has nothing to show, it says this instead of its own reason; empty: its own again.
    void setReasonWithout(const QString& heading, const QString& advice);

    /// What a person has set up in the same view of an earlier window, and no setting keeps.
    virtual void takeOver(const View& /*earlier*/) {}

    /// While it has nothing to show, it shows this instead of its own reason, unless it was told to say
    /// another, or offers something to be done about it. Null: no more; it is given back as it is.
    void setWelcome(QWidget* welcome);

    /// Whether there is a chart that can be written to a file.
    virtual bool hasChart() const { return false; }
    /// Whether only a part of the chart is in sight, which may be written by itself.
    virtual bool showsPart() const { return false; }
    /// The chart as it would be written; empty without one. `description` is left to whoever writes it.
    Drawing chart(const DrawingOptions& options = {}) const;

    /// What a table shows, to take to other programs; none: it is no table, or has nothing to show.
    virtual std::optional<CarriedTable> carriedTable() const { return std::nullopt; }

    /// What it adds to a menu of the window, in order; they live as long as the view.
    const QList<QAction*>& offered(ViewMenu menu) const;

signals:
    void wanted(); ///< asks to be brought to the front
    /// Asks for a value of an axis in the sweep that is to run next.
    void valueWanted(const stepscope::Axis* axis, const stepscope::AxisValue& value);
    void chartChanged(); ///< there may be a chart now, or none any more
    /// Asks for what it has written to be put into a file, which the person chooses. `kind`: of the dialog,
    /// such as "Markdown report".
    void writeWanted(const QByteArray& content, const QString& extension, const QString& kind);
    /// Asks for a session to be shown in every view, or several in one table; `names`: of each, for people.
    void openWanted(const QStringList& paths, const QStringList& names);
    void compareWanted(const QString& path); ///< asks for what is on show to be held against a session
    void reported(stepscope::Severity severity, const QString& text); ///< is to be told to the person
    void refused(const QString& why); ///< what was asked for cannot be done now; it says what to do

protected:
    RunController& controller() const { return context_.controller; }
    Selection& selection() const { return context_.selection; }
    const SessionCatalog& sessions() const { return context_.sessions; }
    EmptyState* empty() const { return empty_; }

    /// `chart`, but for its size and resolution, if it is drawn in `options.size`.
    virtual Drawing draw(const DrawingOptions& /*options*/) const { return {}; }

    /// Says above a page of many cells which of them the filter leaves, while there is one.
    void showFilter();
    /// What is shown when there is something to show; the view takes it. `main`: the part of it that keys are
    /// for when the view is called to the front.
    void setPage(QWidget* page, QWidget* main);
    void setEmpty(bool on);
    QAction* offer(ViewMenu menu, QAction* action);

private:
    ViewContext context_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    std::array<QList<QAction*>, 3> offered_; // by menu
};

} // namespace stepscope
