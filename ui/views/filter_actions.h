#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace stepscope {

class Results;
class Selection;

/// What a menu of the window has for the filter that all views share: in, out, back, all.
class FilterActions : public QObject {
    Q_OBJECT
public:
    explicit FilterActions(Selection& selection, QObject* parent = nullptr);

    const QList<QAction*>& all() const { return all_; } ///< in order

private:
    void update();

    Selection& selection_;
    QAction *in_, *out_, *back_, *reset_;
    QList<QAction*> all_;
};

/// The part of a context menu that is the same wherever a cell is clicked on: to show it by itself, and to
/// filter by the chosen cells, or by what one of them has in common with others. `cell` is chosen already.
void fillCellMenu(QMenu& menu, Selection& selection, const Results& results, int cell);

} // namespace stepscope
