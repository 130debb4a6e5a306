#include "ui/views/sessions/sessions_view.h"

#include "sessions/listing/sessions_elsewhere.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/sessions/session_columns.h"
#include "ui/widgets/action.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/stretched_column.h"
#include "ui/widgets/tables/table_style.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int running_interval_ms = 3000;
constexpr int longest_column = 220; // so that most of them are in sight

QAction* makeHere(const QString& text, const char* keys, const QString& toolTip, const QString& icon,
                  QWidget* view) {
    QAction* action = makeAction(text, QKeySequence(QLatin1String(keys)), toolTip, icon, view);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(action);
    return action;
}

} // namespace

SessionsView::SessionsView(const ViewContext& context, QWidget* parent)
    : View(context,
           new EmptyState(
               QStringLiteral("sessions"), tr("No run yet"),
               tr("Press Run (F5) to measure the sweep on the left: each run is kept from its first "
                  "second and stands here, to be opened, compared and named.")),
           parent),
      shelf_(sessions(), this), search_(new QLineEdit), count_(new MutedLabel), body_(new QStackedWidget),
      table_(new QTableView), nothing_(new EmptyState(QStringLiteral("search"), tr("No row to show"), {})) {
    buildActions();
    buildTable();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 8, 14, 8);
    buildTop(top);
    body_->addWidget(table_);
    body_->addWidget(nothing_);
    connect(nothing_->addButton(tr("Show all sessions")), &QPushButton::clicked, search_, &QLineEdit::clear);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(body_, 1);
    layout->addWidget(buildTrashLine());
    setPage(page, table_);

    connect(&shelf_, &SessionShelf::listed, this, &SessionsView::take);
    connect(&shelf_, &SessionShelf::trashChanged, this, &SessionsView::updateTrash);
    connect(&shelf_, &SessionShelf::failed, this,
            [this](const QString& reason) { emit reported(Severity::Error, reason); });
    connect(&model_, &SessionsModel::nameWanted, this, [this](const auto& session, const std::string& name) {
        shelf_.change({session}, [name](SessionNote& said) { said.name = name; });
    });
    connect(&model_, &SessionsModel::noteWanted, this, [this](const auto& session, const std::string& text) {
        shelf_.change({session}, [text](SessionNote& said) { said.note = text; });
    });
    connect(&controller(), &RunController::resultsReplaced, this, &SessionsView::updateOnShow);
    connect(&selection(), &Selection::baselineChanged, this, &SessionsView::updateOnShow);
    for (const auto change : {&RunController::stateChanged, &RunController::resultsReplaced})
        connect(&controller(), change, this, &SessionsView::updateEmptiness);
    connect(&controller(), &RunController::runEnded, this, &SessionsView::updateEmptiness);
    connect(&controller(), &RunController::stateChanged, this, [this] {
        if (isVisible()) look(); // a run may have made the folder
    });
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &shelf_, &SessionShelf::refresh);
    timer_.setInterval(running_interval_ms);
    connect(&timer_, &QTimer::timeout, &shelf_, &SessionShelf::refresh);
    updateEmptiness();
    updateActions();
}

void SessionsView::takeOver(const View& earlier) {
    const auto& other = static_cast<const SessionsView&>(earlier);
    search_->setText(other.search_->text());
    const QHeaderView* sorted = other.table_->horizontalHeader();
    table_->sortByColumn(sorted->sortIndicatorSection(), sorted->sortIndicatorOrder());
}

void SessionsView::buildTop(QHBoxLayout* layout) {
    search_->setPlaceholderText(tr("Search names, notes, devices, states"));
    search_->setClearButtonEnabled(true);
    search_->addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    search_->setAccessibleName(tr("Search sessions"));
    search_->setToolTip(tr("Shows the sessions that have all of these words"));
    search_->setMaximumWidth(std::max(360, 50 * fontMetrics().averageCharWidth()));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        rows_.setSearch(typed);
        updateRows();
    });
    layout->addWidget(search_, 1000);
    layout->addSpacing(12);
    layout->addWidget(count_);
    layout->addStretch(1);
    for (QAction* action : {open, together, compare}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
        buttons_.push_back(button);
    }
    auto* more = new QToolButton(this);
    more->setIcon(themedIcon(QStringLiteral("ellipsis")));
    more->setAutoRaise(true);
    more->setToolTip(tr("All that can be done with the chosen sessions"));
    more->setAccessibleName(tr("More about sessions"));
    auto* menu = new QMenu(more);
    fillMenu(menu);
    openOnClick(more, menu);
    layout->addWidget(more);
}

void SessionsView::buildTable() {
    rows_.setSourceModel(&model_);
    table_->setModel(&rows_);
    table_->setAccessibleName(tr("Sessions"));
    styleTable(table_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setItemDelegate(new NumberDelegate(table_));
    table_->setIconSize(QSize(16, 16));
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setSortingEnabled(true);
    table_->sortByColumn(sessionColumnOf("started"), Qt::DescendingOrder);
    table_->horizontalHeader()->setMinimumSectionSize(40);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QTableView::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(table_->viewport()->mapToGlobal(position));
    });
    connect(table_->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        editing_ = false;
        shelf_.refresh();
    });
    noteColumn_ = new StretchedColumn(table_, sessionColumnOf("note"));
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int before, int now) {
                if (fitting_ || column == sessionColumnOf("note") || before == 0 || now == 0) return;
                areColumnsMoved_ = true;
            });
    table_->viewport()->installEventFilter(this);
    connect(table_, &QTableView::activated, this, &SessionsView::openChosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionsView::updateActions);
}

void SessionsView::buildActions() {
    open = makeHere(tr("&Open"), "", tr("Show the chosen session in every view (Enter)"),
                    QStringLiteral("open"), this);
    together = makeHere(tr("Show &together"), "Ctrl+Shift+T",
                        tr("Show the chosen sessions in one table, with a column that says which run"),
                        QStringLiteral("table"), this);
    compare =
        makeHere(tr("&Compare with"), "Ctrl+Shift+B", tr("Hold what is on show against the chosen session"),
                 QStringLiteral("compare"), this);
    rename = makeHere(tr("&Rename"), "F2", tr("Give the session a name; its file keeps its own"), {}, this);
    note = makeHere(tr("&Note"), "Shift+F2", tr("Write a note on the session"), {}, this);
    pin = makeHere(tr("&Pin"), "Ctrl+P", tr("Put the chosen sessions first, or back where they were"),
                   QStringLiteral("pin"), this);
    reveal = makeHere(tr("Show in the fol&der"), "Ctrl+Shift+R", tr("Open the folder that the session is in"),
                      {}, this);
    trash = makeHere(tr("Move to the tr&ash"), "Del",
                     tr("Move the chosen sessions to the desktop's trash; they can be put back"),
                     QStringLiteral("remove"), this);
    connect(open, &QAction::triggered, this, &SessionsView::openChosen);
    connect(together, &QAction::triggered, this, &SessionsView::openChosen);
    connect(compare, &QAction::triggered, this, [this] {
        if (const auto paths = chosen(); paths.size() == 1)
            emit compareWanted(QString::fromStdString(paths.front().string()));
    });
    connect(rename, &QAction::triggered, this, [this] { edit("name"); });
    connect(note, &QAction::triggered, this, [this] { edit("note"); });
    connect(pin, &QAction::triggered, this, [this] {
        shelf_.change(chosen(), [on = pin->isChecked()](SessionNote& said) { said.pinned = on; });
    });
    pin->setCheckable(true);
    pin->setIconVisibleInMenu(false); // in the place of the tick
    connect(reveal, &QAction::triggered, this, &SessionsView::revealChosen);
    connect(trash, &QAction::triggered, this, [this] { shelf_.moveToTrash(chosen()); });

    auto* menu = new QMenu(tr("&Session"), this);
    menu->setToolTipsVisible(true);
    fillMenu(menu);
    menu->menuAction()->setToolTip(tr("What can be done with the sessions that are chosen in their list"));
    offer(ViewMenu::Edit, menu->menuAction());
}

void SessionsView::fillMenu(QMenu* menu) const {
    menu->addActions({open, together, compare});
    menu->addSeparator();
    menu->addActions({rename, note, pin});
    menu->addSeparator();
    menu->addActions({reveal, trash});
}

QWidget* SessionsView::buildTrashLine() {
    trashLine_ = new QWidget;
    trashText_ = new QLabel;
    auto* back = new QPushButton(tr("Put back"));
    connect(back, &QPushButton::clicked, &shelf_, &SessionShelf::putBack);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, trashLine_, &QWidget::hide);
    auto* line = new QHBoxLayout(trashLine_);
    line->setContentsMargins(14, 6, 14, 6);
    line->addWidget(trashText_, 1);
    line->addWidget(back);
    line->addWidget(close);
    trashLine_->hide();
    return trashLine_;
}

QString SessionsView::trashText() const {
    return trashLine_->isHidden() ? QString() : trashText_->text();
}

void SessionsView::updateTrash() {
    const int count = static_cast<int>(shelf_.inTrash());
    trashText_->setText(tr("%n session(s) moved to the trash.", nullptr, count));
    trashLine_->setVisible(count > 0);
    updateEmptiness();
}

void SessionsView::take(const SessionListing& listing) {
    if (editing_) return; // what is being typed would be overwritten; it is listed again afterwards
    model_.show(listing.sessions);
    if (listing.problem != problem_.toStdString()) {
        problem_ = QString::fromStdString(listing.problem);
        if (!problem_.isEmpty()) emit reported(Severity::Warning, problem_);
    }
    const bool anyRuns = std::ranges::any_of(listing.sessions, [](const ListedSession& each) {
        return each.summary.state == SessionState::Running;
    });
    isVisible() && anyRuns ? timer_.start() : timer_.stop();
    // A column that says where sessions lie is there where any lies elsewhere.
    const bool elsewhere = std::ranges::any_of(listing.sessions, &ListedSession::is_elsewhere);
    table_->setColumnHidden(sessionColumnOf("folder"), !elsewhere);
    fitColumns();
    updateOnShow();
    updateRows();
    updateActions();
    updateEmptiness();
}

/// Without reading any of them: that there are some is known before the view is shown.
void SessionsView::updateEmptiness() {
    setEmpty(shelf_.inTrash() == 0 && sessions().list().empty() &&
             SessionsElsewhere(sessions().directory()).list().empty());
}

void SessionsView::updateOnShow() {
    const auto& baseline = selection().baseline();
    model_.setOnShow(controller().source(), baseline ? baseline->path : std::filesystem::path());
}

void SessionsView::updateRows() {
    const int all = model_.rowCount();
    const int shown = rows_.rowCount();
    const QLocale locale;
    //: sessions that a search lets pass, of all
    count_->setText(search_->text().isEmpty()
                        ? QString()
                        : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    nothing_->setText(tr("No row to show"),
                      tr("No session has all of “%1”.").arg(shownText(search_->text().simplified())));
    body_->setCurrentWidget(shown > 0 || all == 0 ? static_cast<QWidget*>(table_) : nothing_);
    updateActions();
}

void SessionsView::updateActions() {
    const auto paths = chosen();
    const bool here = isVisible();
    const auto allPinned = std::ranges::all_of(paths, [this](const std::filesystem::path& path) {
        const int row = model_.rowOf(path);
        return row >= 0 && model_.at(row).note.pinned;
    });
    for (QAction* action : {pin, trash})
        action->setEnabled(here && !paths.empty());
    for (QAction* action : {open, compare, rename, note, reveal})
        action->setEnabled(here && paths.size() == 1);
    together->setEnabled(here && paths.size() > 1);
    pin->setChecked(!paths.empty() && allPinned);
}

std::vector<std::filesystem::path> SessionsView::chosen() const {
    std::vector<std::filesystem::path> out;
    for (int row = 0; row < rows_.rowCount(); ++row)
        if (table_->selectionModel()->isRowSelected(row))
            out.push_back(model_.at(rows_.mapToSource(rows_.index(row, 0)).row()).summary.path);
    return out;
}

void SessionsView::openChosen() {
    QStringList paths, names;
    for (const std::filesystem::path& path : chosen()) {
        paths.push_back(QString::fromStdString(path.string()));
        names.push_back(QString::fromStdString(model_.at(model_.rowOf(path)).name()));
    }
    if (!paths.isEmpty()) emit openWanted(paths, names);
}

void SessionsView::edit(const char* column) {
    const auto paths = chosen();
    if (paths.size() != 1) return;
    const QModelIndex row =
        rows_.mapFromSource(model_.index(model_.rowOf(paths.front()), sessionColumnOf(column)));
    editing_ = true;
    table_->setCurrentIndex(row);
    table_->edit(row);
}

void SessionsView::revealChosen() const {
    const auto paths = chosen();
    if (paths.size() != 1) return;
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(QString::fromStdString(paths.front().parent_path().string())));
}

/// To what is listed now, unless a person has given a column a width. What the others leave is the note's; so
/// that there is some in a narrow window, too, names give way.
void SessionsView::fitColumns() {
    if (areColumnsMoved_ || model_.rowCount() == 0) return;
    const QScopedValueRollback fitting(fitting_, true);
    QHeaderView* const header = table_->horizontalHeader();
    const int name = sessionColumnOf("name");
    const int note = sessionColumnOf("note");
    int others = 0; // that stand before the note
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (column == name || column == note || table_->isColumnHidden(column)) continue;
        const int width = std::min(fittingWidth(table_, column), longest_column);
        header->resizeSection(column, width);
        if (header->visualIndex(column) < header->visualIndex(note)) others += width;
    }
    const int least = noteColumn_->leastWidth(); // of a name as of a note: either is typed there
    const int left = table_->viewport()->width() - others - least;
    header->resizeSection(
        name, std::clamp(fittingWidth(table_, name), least, std::clamp(left, least, longest_column)));
}

/// A narrow view has the icons of its buttons alone.
void SessionsView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    constexpr int usual_search = 180;
    constexpr int around = 110; // margins, what lies between, and the button for more
    int needed = usual_search + around + count_->sizeHint().width();
    for (QToolButton* button : buttons_) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        needed += button->sizeHint().width();
    }
    if (needed <= width()) return;
    for (QToolButton* button : buttons_)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

bool SessionsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitColumns();
    return View::eventFilter(watched, event);
}

void SessionsView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    look();
    updateActions();
}

void SessionsView::look() {
    const QString folder = QString::fromStdString(sessions().directory().string());
    if (QFileInfo(folder).isDir() && !watcher_.directories().contains(folder)) watcher_.addPath(folder);
    shelf_.refresh();
}

void SessionsView::hideEvent(QHideEvent* event) {
    View::hideEvent(event);
    timer_.stop();
    if (const QStringList watched = watcher_.directories(); !watched.isEmpty()) watcher_.removePaths(watched);
    updateActions();
}

} // namespace stepscope
