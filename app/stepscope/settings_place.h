#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace stepscope {

/// Where the window's settings are kept: where Qt keeps those of a program, unless something else than a file
/// lies there, a pipe of which Qt would read for ever before there is a window; then in a folder that goes
/// with this.
class SettingsPlace {
    Q_DECLARE_TR_FUNCTIONS(stepscope::SettingsPlace)
public:
    /// Before the program's first QSettings, and once it has its names.
    SettingsPlace();

    /// Why they are not kept, and what helps, in the language of now; empty: they are.
    QString problem() const;

private:
    QString inTheWay_; ///< the path of what is no file
    std::optional<QTemporaryDir> instead_;
};

} // namespace stepscope
