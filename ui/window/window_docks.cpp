#include "ui/window/window_docks.h"

#include "ui/window/actions.h"
#include "ui/window/start/window_settings.h"
#include "ui/window/view_splitters.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Narrower, and the inspector would take the room of the chart.
constexpr int inspector_width = 1280;
/// Of the workload, in pixels: in some languages the headings of its models are long.
constexpr int most_for_headings = 476;
/// All that is needed is there and nothing is cut, without the inspector.
constexpr QSize smallest_window(900, 600);

/// Where a reader comes to last.
Qt::DockWidgetArea farSide(const QWidget& window) {
    return window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

QString wantedKey() {
    return QStringLiteral("inspectorWanted");
}
QString narrowKey() {
    return QStringLiteral("narrow");
}

} // namespace

WindowDocks::WindowDocks(QMainWindow& window, const Parts& parts, const WindowActions& actions)
    : QObject(&window), window_(window), splitter_(*parts.splitter), workload_(*parts.workload),
      showWorkload_(actions.showWorkload),
      inspector_(addDock(QStringLiteral("inspectorDock"), tr("Inspector"), parts.inspector, farSide(window),
                         actions.showInspector)),
      messages_(addDock(QStringLiteral("messagesDock"), tr("Messages"), parts.messages,
                        Qt::BottomDockWidgetArea, actions.showMessages)),
      profiler_(addDock(QStringLiteral("profilerDock"), tr("Nsight"), parts.profiler,
                        Qt::BottomDockWidgetArea, actions.showProfiler)) {
    window_.setCorner(window.isRightToLeft() ? Qt::BottomLeftCorner : Qt::BottomRightCorner, farSide(window));
    giveSizes();
    messages_->hide();
    profiler_->hide();
    first_ = window_.saveState();
    inspector_->installEventFilter(this);
    connect(actions.showInspector, &QAction::triggered, this, [this](bool on) { inspectorWanted_ = on; });
    connect(inspector_, &QDockWidget::visibilityChanged, this, &WindowDocks::limitSize);
    connect(inspector_, &QDockWidget::topLevelChanged, this, &WindowDocks::limitSize);
    connect(showWorkload_, &QAction::triggered, &workload_, &QWidget::setVisible);
    connect(actions.defaultLayout, &QAction::triggered, this, &WindowDocks::arrangeAsAtFirst);
    showWorkload_->setChecked(true);
}

QDockWidget* WindowDocks::addDock(const QString& name, const QString& title, QWidget* content,
                                  Qt::DockWidgetArea area, QAction* shows) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(name);
    dock->setWidget(content);
    window_.addDockWidget(area, dock);
    connect(shows, &QAction::triggered, dock, &QWidget::setVisible);
    connect(dock, &QDockWidget::visibilityChanged, shows, &QAction::setChecked);
    return dock;
}

void WindowDocks::giveSizes() {
    window_.resizeDocks({messages_, profiler_}, {110, 220}, Qt::Vertical);
    window_.resizeDocks({inspector_}, {270}, Qt::Horizontal);
}

/// The inspector gives way to a narrow window, and so does not keep it from getting narrow; only where a
/// person has opened it in one, there must be room for both, which the window gives back afterwards.
void WindowDocks::limitSize() {
    const bool needsRoom = isNarrow() && !inspector_->isHidden() && !inspector_->isFloating();
    window_.setMinimumSize(needsRoom ? QSize(0, 0) : smallest_window);
    if (!window_.isVisible() || needsRoom == widened_.has_value()) return;
    if (needsRoom) {
        widened_ = Widened{.from = window_.width()};
    } else {
        const Widened widened = *std::exchange(widened_, std::nullopt);
        if (window_.width() == widened.to) window_.resize(widened.from, window_.height());
    }
}

bool WindowDocks::isNarrow() const {
    return window_.width() < inspector_width;
}

void WindowDocks::restore() {
    const QSettings settings;
    arranged_ = restoreArrangement(window_, splitter_);
    restoreSplitters(splitter_);
    inspectorWanted_ = settings.value(wantedKey(), true).toBool();
    if (!arranged_) inspector_->hide(); // until the size is known
    if (arranged_ && settings.contains(narrowKey())) narrow_ = settings.value(narrowKey()).toBool();
}

void WindowDocks::remember() const {
    rememberArrangement(window_, splitter_);
    rememberSplitters(splitter_);
    QSettings settings;
    settings.setValue(wantedKey(), inspectorWanted_);
    settings.setValue(narrowKey(), isNarrow());
}

void WindowDocks::fit() {
    if (!std::exchange(arranged_, true)) {
        constexpr int letters = 62; // in a line of the panel, where letters are large
        const int usual = std::max(436, letters * window_.fontMetrics().averageCharWidth());
        const int most = isNarrow() ? usual : std::max(usual, most_for_headings);
        const int asked = std::min(workload_.sizeHint().width(), most);
        const int panel = std::clamp(std::max(window_.width() * 3 / 10, asked), 400, std::max(usual, asked));
        splitter_.setSizes({panel, window_.width() - panel});
    }
    makeRoom();
    const int least = window_.layout()->minimumSize().width();
    if (widened_ && window_.width() > widened_->from && window_.width() <= least)
        widened_->to = window_.width();
}

void WindowDocks::makeRoom() {
    // A person may well open it in a narrow window: nothing happens until the window gets wider or narrower.
    if (narrow_ != isNarrow()) {
        narrow_ = isNarrow();
        if (!inspector_->isFloating()) inspector_->setVisible(inspectorWanted_ && !*narrow_);
    }
    limitSize();
}

void WindowDocks::showProfiler() {
    profiler_->show();
    profiler_->raise();
}

void WindowDocks::arrangeAsAtFirst() {
    window_.restoreState(first_);
    arrangeSplittersAsAtFirst(splitter_);
    workload_.show();
    showWorkload_->setChecked(true);
    giveSizes();
    inspectorWanted_ = true;
    arranged_ = false;
    narrow_.reset();
    fit();
}

bool WindowDocks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == inspector_ && event->type() == QEvent::Close) inspectorWanted_ = false;
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
