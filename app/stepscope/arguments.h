#pragma once

#include "system/files/files.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace stepscope {

/// What the command line asks of the window.
struct Arguments {
    QString file;     ///< session, table or sweep to open
    QString baseline; ///< session or table to hold it against
    QString preset;   ///< sweep to load
    bool run = false;
    QString screenshot;  ///< file for a picture of the window
    QString screenshots; ///< directory for pictures of every view in every theme
    QStringList exports;
    Replace replace = Replace::No; ///< what exports may do to files that are there
    bool quitWhenDone = false;
    QSize size; ///< invalid: as last time
    std::optional<Theme> theme;
    QString language; ///< empty: the system's
    QString view;     ///< the name of a view, or empty
    bool breakdown = false;
    bool timeline = false;
};

/// Prints and ends the program for --help and --version, and with status 2 for what it cannot understand.
Arguments parseArguments(const QStringList& words);

} // namespace stepscope
