#pragma once

#include <QAction>
#include <QPointer>
#include <QString>

#include <vector>

class QMenuBar;

namespace stepscope {

/// Something that a menu offers.
struct Command {
    QPointer<QAction> action; ///< null once its menu has let go of it
    QString name;             ///< "Save session as…"
    QString place;            ///< the menus that lead there: "File › Export"
    QString keys;             ///< "Ctrl+S"; empty: it has none
};

/// Everything that the menus offer, in their order.
std::vector<Command> commandsOf(const QMenuBar& menus);

/// The commands that have all words of a text in their name or place, in letters of any case, with accents or
/// without: first those whose name begins with the text, then those in which a word of the name does, then
/// one of the place.
std::vector<Command> commandsCalled(const std::vector<Command>& commands, const QString& text);

} // namespace stepscope
