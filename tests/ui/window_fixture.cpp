#include "window_fixture.h"

#include "patience.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <utility>
#include <vector>

namespace stepscope::testing {

WindowFixture::WindowFixture(std::shared_ptr<const BackendRegistry> backends)
    : backends_(std::move(backends)) {
    QCoreApplication::setOrganizationName(QStringLiteral("stepscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("stepscope-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory_.path());
    restart();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::restart(QSize size) {
    holder_.reset();
    const std::filesystem::path directory = directory_.path().toStdString();
    work_ = std::make_unique<Workspace>(backends_, SessionCatalog(directory / "sessions"),
                                        OwnPresets(directory / "presets"));
    holder_ = std::make_unique<WindowHolder>(*work_, QApplication::font());
    window().resize(size);
    window().show();
    window().activateWindow(); // shortcuts belong to the active window
    if (!QTest::qWaitForWindowActive(&window())) qFatal("the window did not become active");
}

bool WindowFixture::open(const QString& path) {
    QSignalSpy opened(&window().files(), &FileCommands::opened);
    window().openFile(path);
    return opened.wait(patience);
}

bool WindowFixture::drop(const QStringList& paths) {
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.push_back(QUrl::fromLocalFile(path));
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
    return enter.isAccepted();
}

bool WindowFixture::waitForEnd() {
    return QTest::qWaitFor([this] { return !window().controller().isActive() && !window().files().busy(); },
                           patience);
}

bool WindowFixture::waitForRest() {
    constexpr int quiet = 5; // rounds of the event loop
    int rounds = 0;
    std::vector<std::pair<QRect, bool>> before;
    return QTest::qWaitFor(
        [&] {
            std::vector<std::pair<QRect, bool>> now = {{window().geometry(), window().isVisible()}};
            for (const QWidget* widget : window().findChildren<QWidget*>())
                now.emplace_back(widget->geometry(), widget->isVisible());
            rounds = now == before ? rounds + 1 : 0;
            before = std::move(now);
            return rounds >= quiet;
        },
        patience);
}

} // namespace stepscope::testing
