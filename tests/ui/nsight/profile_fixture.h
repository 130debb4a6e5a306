#pragma once

#include "ui/nsight/profile_panel.h"
#include "window_fixture.h"

#include <QMenu>
#include <QObject>
#include <QToolButton>

#include <filesystem>
#include <memory>
#include <string>

namespace stepscope::testing {

/// A test of Nsight in the window, which shows a session of three cells: the last one has a profile of Nsight
/// Compute, the first one of Nsight Systems, whose file is gone. The tools are stand-ins, the device is named
/// after one of NVIDIA's and runs nothing.
class ProfileTest : public QObject {
protected:
    /// `standIn`: what plays a tool; `data`: what it gives as its own.
    ProfileTest(const char* standIn, const char* data) : standIn_(standIn), data_(data) {}

    /// Before and behind each function: no tool is in PATH.
    void begin();
    void end();

    std::filesystem::path file(const char* name) const {
        return fixture_->path(QLatin1String(name)).toStdString();
    }
    QString sessionPath() const { return fixture_->path(QStringLiteral("night.stepscope")); }
    /// Puts a tool into PATH.
    void makeTool(const char* name) const;
    ProfilePanel* panel() const { return fixture_->window().findChild<ProfilePanel*>(); }
    /// Of a report in the inspector, by what it does; null: there is none.
    QToolButton* reportButton(const QString& beginning) const;

    std::unique_ptr<WindowFixture> fixture_;

private:
    const char* standIn_;
    const char* data_;
    QByteArray path_; // of the person's shell
};

/// Of a file; empty where there is none.
std::string contentOf(const std::filesystem::path& path);

/// The menu that a right click pops up; null: there is none.
QMenu* menuAt(QWidget* widget, QPoint place);
/// The entry of a menu, as its words begin; null: there is none.
QAction* entryOf(const QMenu* menu, const QString& words);

} // namespace stepscope::testing
