#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

namespace stepscope {

/// Words or marks on the ground that they stand on, opaque both, and the contrast that they must have.
struct ColorPair {
    QString name; ///< "muted on notice, error"
    QColor ink, ground;
    double least;

    double contrast() const;
};

/// Every pair that the window has on a palette, but for what is disabled: from the tables that colours are
/// taken from, so that a colour that is new is here, too.
std::vector<ColorPair> colorPairsOf(const QPalette& palette);

} // namespace stepscope
