#include "ui/views/filter_actions.h"

#include "records/results.h"
#include "ui/controller/selection.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action.h"

#include <QAction>
#include <QMenu>

namespace stepscope {

namespace {

/// "Model: small" for each axis that tells the cells apart; `relation` is what such an entry filters by.
void addAxes(QMenu& menu, Selection& selection, const Results& results, const Cell& cell, Relation relation) {
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    for (const Axis* axis : results.varying()) {
        const std::string value = text_of(*axis, cell);
        if (value.empty()) continue;
        const std::string filter = condition(axis->name, relation, std::span(&value, 1));
        QString label = QStringLiteral("%1: %2").arg(labelOf(*axis), valueLabelOf(*axis, cell));
        QAction* action = menu.addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(explanationOf(*axis));
        QObject::connect(action, &QAction::triggered, &selection,
                         [&selection, filter] { selection.narrow(filter); });
    }
}

} // namespace

FilterActions::FilterActions(Selection& selection, QObject* parent)
    : QObject(parent), selection_(selection),
      in_(makeAction(tr("Filter &in"), QKeySequence(QStringLiteral("Ctrl+I")),
                     tr("Show only the chosen cells, in every view"), {}, this)),
      out_(makeAction(tr("Filter &out"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
                      tr("Show all but the chosen cells, in every view"), {}, this)),
      back_(makeAction(tr("Filter &back"), QKeySequence(QStringLiteral("Alt+Left")),
                       tr("Go back to the filter before this one"), {}, this)),
      reset_(makeAction(tr("Show &all cells"), QKeySequence(QStringLiteral("Ctrl+Shift+F")),
                        tr("Take the filter away"), {}, this)),
      all_{in_, out_, back_, reset_} {
    connect(in_, &QAction::triggered, &selection_, &Selection::filterIn);
    connect(out_, &QAction::triggered, &selection_, &Selection::filterOut);
    connect(back_, &QAction::triggered, &selection_, &Selection::goBack);
    connect(reset_, &QAction::triggered, &selection_, &Selection::resetFilter);
    connect(&selection_, &Selection::changed, this, &FilterActions::update);
    connect(&selection_, &Selection::filterChanged, this, &FilterActions::update);
    update();
}

void FilterActions::update() {
    const bool any = !selection_.cells().empty();
    in_->setEnabled(any);
    out_->setEnabled(any);
    back_->setEnabled(selection_.canGoBack());
    reset_->setEnabled(!selection_.filter().isEmpty());
}

void fillCellMenu(QMenu& menu, Selection& selection, const Results& results, int cell) {
    const CellResult* result = results.find(cell);
    if (!result) return;
    QAction* show =
        menu.addAction(themedIcon(QStringLiteral("chart")), FilterActions::tr("&Show on the chart"));
    QObject::connect(show, &QAction::triggered, &selection, [&selection, cell] { selection.open(cell); });
    QAction* profile = menu.addAction(FilterActions::tr("Profile with &Nsight…"));
    QObject::connect(profile, &QAction::triggered, &selection,
                     [&selection, cell] { selection.wantProfile({.cell = cell}); });
    menu.addSeparator();

    const auto count = selection.cells().size();
    const QString chosen = count == 1 ? FilterActions::tr("The chosen cell")
                                      : FilterActions::tr("The %1 chosen cells").arg(count);
    QMenu* only = menu.addMenu(FilterActions::tr("Filter &in"));
    QObject::connect(only->addAction(chosen), &QAction::triggered, &selection, &Selection::filterIn);
    addAxes(*only, selection, results, result->cell, Relation::Is);
    QMenu* without = menu.addMenu(FilterActions::tr("Filter &out"));
    QObject::connect(without->addAction(chosen), &QAction::triggered, &selection, &Selection::filterOut);
    addAxes(*without, selection, results, result->cell, Relation::IsNot);

    QAction* back = menu.addAction(FilterActions::tr("Filter &back"));
    back->setEnabled(selection.canGoBack());
    QObject::connect(back, &QAction::triggered, &selection, &Selection::goBack);
    QAction* all = menu.addAction(FilterActions::tr("Show &all cells"));
    all->setEnabled(!selection.filter().isEmpty());
    QObject::connect(all, &QAction::triggered, &selection, &Selection::resetFilter);
}

} // namespace stepscope
