#include "ui/window/window_holder.h"

#include "ui/text/language.h"
#include "ui/views/view_tabs.h"
#include "ui/widgets/keyboard/same_place.h"
#include "ui/window/start/window_settings.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <QWindow>

namespace stepscope {

namespace {

/// A desktop may show a window late, or never, such as one that is minimized.
constexpr int longest_leave_ms = 1000;

/// Texts are of the language, numbers and dates of the country.
std::pair<const Language*, QLocale> spoken() {
    return {&loadedLanguage(), QLocale()};
}

} // namespace

WindowHolder::WindowHolder(Workspace& work, const QFont& usual)
    : work_(work), usual_(usual), window_(std::make_unique<MainWindow>(work)) {
    listen();
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::listen() {
    connect(window_.get(), &MainWindow::exportFailed, this, &WindowHolder::exportFailed);
    connect(window_.get(), &MainWindow::runRefused, this, &WindowHolder::runRefused);
    // Later: it is asked for by a menu of the window that is to go.
    connect(window_.get(), &MainWindow::languageWanted, this, &WindowHolder::chooseLanguage,
            Qt::QueuedConnection);
}

void WindowHolder::chooseLanguage(const QString& code) {
    if (QApplication::activeModalWidget()) {
        window_->actions().languages.at(rememberedLanguage())->setChecked(true);
        window_->report(Severity::Warning,
                        MainWindow::tr("The language was not changed: a dialog is open. Close it and choose "
                                       "the language again."));
        return;
    }
    rememberLanguage(code);
    const auto before = spoken();
    const bool canBeWritten = speak(code, usual_);
    if (spoken() == before)
        window_->actions().languages.at(code)->setChecked(true);
    else
        replaceWindow();
    if (!canBeWritten) window_->tellOfMissingFont(code);
}

void WindowHolder::replaceWindow() {
    leaving_ = std::move(window_);
    leaving_->leave();
    // A key may still reach it. Later: what is closed may be the last window, with which the program ends.
    connect(
        leaving_.get(), &MainWindow::closeWanted, this, [this] { window_->close(); }, Qt::QueuedConnection);
    window_ = std::make_unique<MainWindow>(work_);
    listen();
    window_->takeOver(*leaving_);
    QWidget* const focused = leaving_->focusWidget();
    if (leaving_->isVisible()) {
        window_->show();
        window_->activateWindow();
        if (QWidget* const same = focused ? samePlaceIn(*window_, *leaving_, *focused) : nullptr)
            same->setFocus(Qt::OtherFocusReason);
        // The desktop is not to be seen between the two.
        window_->windowHandle()->installEventFilter(this);
        endLeaving(longest_leave_ms);
    } else {
        leaving_.reset();
    }
    emit replaced();
}

bool WindowHolder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Expose && leaving_ && watched == window_->windowHandle() &&
        window_->windowHandle()->isExposed())
        endLeaving(0); // it is painted by then
    return QObject::eventFilter(watched, event);
}

void WindowHolder::endLeaving(int soon) {
    QTimer::singleShot(soon, this, [this, left = leaving_.get()] {
        if (leaving_.get() == left) leaving_.reset();
    });
}

} // namespace stepscope
