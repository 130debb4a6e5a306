#pragma once

#include <QString>

#include <span>

namespace stepscope {

class View;
struct ViewContext;

/// What a run must have recorded for a view to have something to show.
enum class RunNeed {
    Cells,     ///< anything of a cell: statistics of a table are enough
    Plan,      ///< all that a cell's plan depends on, which a table need not say
    Breakdown, ///< the times of operations, which a run takes only if it is asked to
    Timeline,  ///< what ran when in a step, the same
    Baseline,  ///< cells, and something to hold them against
    Session    ///< a session, which is kept among the others
};

/// A row says all that the window and the command line know of a view.
struct ViewRow {
    const char* name; ///< for machines: --view, the names of pictures
    /// The texts of the tab, of the menu, and of what the menu's entry does, in English: `viewText`
    /// translates them.
    const char *label, *menu, *toolTip;
    const char* icon;
    const char* shortcut;
    RunNeed needs;
    View* (*make)(const ViewContext& context); ///< for the caller to own
};

/// Every view in the order of the tabs. The window starts with the first, which also shows a cell that is
/// asked for by itself.
std::span<const ViewRow> viewTable();

/// Null: there is no view of that name.
const ViewRow* findView(const QString& name);

/// "live, results, ...": every name, for messages.
QString viewNames();

QString viewText(const char* english);

} // namespace stepscope
