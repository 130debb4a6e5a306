#include "ui/palette/commands.h"

#include "ui/text/ampersands.h"

#include <QMenu>
#include <QMenuBar>
#include <QStringList>

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

void addCommands(std::vector<Command>& out, const QMenu& menu, const QString& place) {
    for (QAction* action : menu.actions()) {
        const QString name = withoutMnemonic(action->text());
        if (QMenu* const inner = action->menu()) {
            emit inner->aboutToShow(); // those of files are filled then
            addCommands(out, *inner, place + QStringLiteral(" › ") + name);
        } else if (!action->isSeparator() && action->isVisible() && !name.isEmpty()) {
            out.push_back({action, name, place, action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
}

/// As texts are held against one another: small letters without their accents.
QString comparable(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing) out += c;
    return out.toCaseFolded();
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar& menus) {
    std::vector<Command> out;
    for (const QAction* top : menus.actions())
        if (top->menu()) addCommands(out, *top->menu(), withoutMnemonic(top->text()));
    return out;
}

std::vector<Command> commandsCalled(const std::vector<Command>& commands, const QString& text) {
    const QString wanted = comparable(text).simplified();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::array<std::vector<Command>, 4> ranks;
    for (const Command& command : commands) {
        const QString name = QLatin1Char(' ') + comparable(command.name);
        const QString place = QLatin1Char(' ') + comparable(command.place);
        if (!std::ranges::all_of(
                words, [&](const QString& word) { return name.contains(word) || place.contains(word); }))
            continue;
        const QString begun = QLatin1Char(' ') + wanted;
        const std::size_t rank = name.startsWith(begun)  ? 0
                                 : name.contains(begun)  ? 1
                                 : place.contains(begun) ? 2
                                                         : 3;
        ranks[rank].push_back(command);
    }
    std::vector<Command> out;
    for (const std::vector<Command>& rank : ranks)
        out.insert(out.end(), rank.begin(), rank.end());
    return out;
}

} // namespace stepscope
