#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace stepscope {

/// Asks over a window where to write a file.
struct SaveQuestion {
    QString title;
    QString suggestion; ///< a path
    QString extension;  ///< without a dot: of names that have none that says another format
    QString filter;     ///< of the dialog: "PNG image (*.png)"
};

/// None: the person thought better of it. A file that is there is only ever replaced if they say so, under
/// the name that it really gets; one that a run is writing is refused.
std::optional<QString> askWhereToWrite(const SaveQuestion& question, QWidget* window);

} // namespace stepscope
