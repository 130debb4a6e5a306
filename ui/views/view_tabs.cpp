#include "ui/views/view_tabs.h"

#include "ui/accessible/chart_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/filter_actions.h"
#include "ui/views/views.h"
#include "ui/widgets/action.h"
#include "ui/widgets/fitting_tab_bar.h"
#include "ui/widgets/keyboard/same_place.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace stepscope {

ViewTabs::ViewTabs(const ViewContext& context, QWidget* parent)
    : QTabWidget(parent), bar_(new FittingTabBar(this)), filter_(new FilterActions(context.selection, this)),
      table_(makeAction(tr("Show chart as a table…"), {},
                        tr("The points of the chart in front in rows, which sort and can be copied"), {},
                        this)),
      controller_(context.controller) {
    setTabBar(bar_);
    setDocumentMode(true);
    connect(bar_, &FittingTabBar::draggedOut, this, [this](int tab) { emit carryWanted(*views_.at(tab)); });
    setAccessibleName(tr("Views"));
    // Those that scroll the tabs where they have no room: the arrow keys go from tab to tab, and scroll.
    for (auto* button : tabBar()->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::NoFocus);
    for (const ViewRow& row : viewTable()) {
        View* view = row.make(context);
        const QString icon = QLatin1String(row.icon);
        view->setObjectName(QLatin1String(row.name));
        views_.push_back(view);
        setTabToolTip(addTab(view, themedIcon(icon), viewText(row.label)),
                      QStringLiteral("%1\n%2\n%3")
                          .arg(viewText(row.label), viewText(row.toolTip),
                               tr("Drag it out of the window to take along what it "
                                  "shows")));
        QAction* show = makeAction(viewText(row.menu), QKeySequence(QLatin1String(row.shortcut)),
                                   viewText(row.toolTip), icon, this);
        showActions_.push_back(show);
        const auto bringToFront = [this, view] { setCurrentWidget(view); };
        connect(show, &QAction::triggered, this, [this, view] {
            setCurrentWidget(view);
            if (!view->isEmpty()) view->setFocus(Qt::ShortcutFocusReason);
        });
        connect(view, &View::wanted, this, bringToFront);
        connect(view, &View::valueWanted, this, &ViewTabs::valueWanted);
        connect(view, &View::chartChanged, this, &ViewTabs::chartsChanged);
        connect(view, &View::chartChanged, this, &ViewTabs::updateTableAction);
        connect(view, &View::writeWanted, this, &ViewTabs::writeWanted);
        connect(view, &View::openWanted, this, &ViewTabs::openWanted);
        connect(view, &View::compareWanted, this, &ViewTabs::compareWanted);
        connect(view, &View::reported, this, &ViewTabs::reported);
        connect(view, &View::refused, this, &ViewTabs::refused);
    }
    connect(table_, &QAction::triggered, this, &ViewTabs::showTable);
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::updateTableAction);
    updateTableAction();
    connect(&context.controller, &RunController::resultsReplaced, this, &ViewTabs::explain);
    connect(&context.selection, &Selection::opened, this, [this] { setCurrentWidget(views_.front()); });
}

void ViewTabs::takeOver(const ViewTabs& earlier) {
    for (std::size_t i = 0; i < views_.size(); ++i)
        views_[i]->takeOver(*earlier.views_.at(i));
    for (const QSplitter* splitter : earlier.findChildren<QSplitter*>()) {
        const bool wasSeen = std::ranges::any_of(splitter->sizes(), [](int size) { return size > 0; });
        QWidget* const same = wasSeen ? samePlaceIn(*this, earlier, *splitter) : nullptr;
        if (same) static_cast<QSplitter*>(same)->restoreState(splitter->saveState());
    }
    setCurrentIndex(earlier.currentIndex());
}

void ViewTabs::setOpening(const QString& name) {
    opening_ = name;
    explain();
}

void ViewTabs::setWelcome(QWidget* welcome) {
    if (welcoming_) welcoming_->setWelcome(nullptr);
    welcoming_ = nullptr;
    if (!welcome_ && welcome) connect(this, &QTabWidget::currentChanged, this, &ViewTabs::placeWelcome);
    welcome_ = welcome;
    placeWelcome();
}

void ViewTabs::placeWelcome() {
    auto* const front = qobject_cast<View*>(currentWidget());
    if (!welcome_ || front == welcoming_) return;
    if (welcoming_) welcoming_->setWelcome(nullptr);
    welcoming_ = front;
    if (front) front->setWelcome(welcome_);
}

void ViewTabs::explain() {
    QString heading, advice;
    const bool opening = !opening_.isEmpty();
    if (opening) {
        heading = tr("%1 is being opened").arg(shownText(opening_));
        advice = tr("What it holds is shown here as soon as it has been read.");
    } else if (controller_.report()) {
        const ViewRow& timeline = *findView(QStringLiteral("timeline"));
        heading = tr("%1 has no cells").arg(shownText(controller_.source().filename().string()));
        //: %1, %2: the view of a timeline, and its key
        advice = tr("It is a report of what ran when in another program: %1 (%2) shows it. This view needs a "
                    "session or a table of results; open one, or press Run (F5).")
                     .arg(viewText(timeline.label),
                          QKeySequence(QLatin1String(timeline.shortcut)).toString(QKeySequence::NativeText));
    }
    for (const ViewRow& row : viewTable()) {
        if (row.needs == RunNeed::Session) continue;
        const bool shows = !opening && row.needs == RunNeed::Timeline; // a report, too
        view(QLatin1String(row.name))
            ->setReasonWithout(shows ? QString() : heading, shows ? QString() : advice);
    }
}

void ViewTabs::updateTableAction() {
    const auto* const front = qobject_cast<const View*>(currentWidget());
    table_->setEnabled(front && front->hasChart());
}

void ViewTabs::showTable() {
    QWidget* const chart = currentWidget() ? chartIn(*currentWidget()) : nullptr;
    if (chart)
        showChartTable(chart);
    else
        emit refused(tr("The view in front shows no chart now."));
}

/// Some of the views that are not in front have not been told of the room there is, and ask for what they
/// take in more of it.
QSize ViewTabs::minimumSizeHint() const {
    constexpr QSize enough(380, 350);
    return QTabWidget::minimumSizeHint().boundedTo(enough);
}

void ViewTabs::resizeEvent(QResizeEvent* event) {
    bar_->fitInto(event->size().width());
    QTabWidget::resizeEvent(event);
}

View* ViewTabs::view(const QString& name) const {
    for (View* view : views_)
        if (view->objectName() == name) return view;
    return nullptr;
}

QAction* ViewTabs::showAction(const QString& name) const {
    const int tab = indexOf(view(name));
    return tab < 0 ? nullptr : showActions_[tab];
}

void ViewTabs::showView(const QString& name) {
    if (View* wanted = view(name)) setCurrentWidget(wanted);
}

std::vector<QList<QAction*>> ViewTabs::offered(ViewMenu menu) const {
    std::vector<QList<QAction*>> all;
    if (menu == ViewMenu::Edit) all.push_back(filter_->all());
    if (menu == ViewMenu::View) all.push_back({table_});
    for (const View* view : views_)
        if (!view->offered(menu).isEmpty()) all.push_back(view->offered(menu));
    return all;
}

bool ViewTabs::listsSessions() const {
    return viewTable()[static_cast<std::size_t>(currentIndex())].needs == RunNeed::Session;
}

QString ViewTabs::labelOf(const View& view) const {
    const ViewRow* const row = findView(view.objectName());
    return row ? viewText(row->label) : QString();
}

QString ViewTabs::otherThanFront(const View& view) const {
    const auto* const front = qobject_cast<const View*>(currentWidget());
    if (!front || front == &view) return {};
    //: two views of the window
    return tr("%1, which is in front, has no chart now: this is the chart of %2.")
        .arg(labelOf(*front), labelOf(view));
}

std::vector<const View*> ViewTabs::viewsWithChart() const {
    std::vector<const View*> out;
    std::ranges::copy_if(views_, std::back_inserter(out), [](const View* view) { return view->hasChart(); });
    return out;
}

const View* ViewTabs::viewWithChart() const {
    if (const auto* front = qobject_cast<const View*>(currentWidget()); front && front->hasChart())
        return front;
    for (const View* view : views_)
        if (view->hasChart()) return view;
    return nullptr;
}

} // namespace stepscope
