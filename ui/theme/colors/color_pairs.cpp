#include "ui/theme/colors/color_pairs.h"

#include "ui/theme/colors/color_scale.h"
#include "ui/theme/colors/inks.h"
#include "ui/theme/colors/line_colors.h"
#include "ui/theme/colors/meanings.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/colors/role_colors.h"
#include "ui/theme/colors/status_colors.h"

#include <array>

namespace stepscope {

namespace {

constexpr double least_of_text = 4.5;
constexpr double least_of_marks = 3;

struct RolePair {
    const char* name;
    QPalette::ColorRole ink, ground;
};

constexpr std::array role_pairs = {
    RolePair{"words of the window", QPalette::WindowText, QPalette::Window},
    RolePair{"words of the window on a card", QPalette::WindowText, QPalette::Base},
    RolePair{"words of fields", QPalette::Text, QPalette::Base},
    RolePair{"words of every other row", QPalette::Text, QPalette::AlternateBase},
    RolePair{"words of fields on the window", QPalette::Text, QPalette::Window},
    RolePair{"words of buttons", QPalette::ButtonText, QPalette::Button},
    RolePair{"words of buttons on the window", QPalette::ButtonText, QPalette::Window},
    RolePair{"tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
    RolePair{"bright words on dark", QPalette::BrightText, QPalette::Dark},
    RolePair{"selected row", QPalette::HighlightedText, QPalette::Highlight},
    RolePair{"muted words of the window", QPalette::PlaceholderText, QPalette::Window},
    RolePair{"placeholder", QPalette::PlaceholderText, QPalette::Base},
    RolePair{"placeholder in every other row", QPalette::PlaceholderText, QPalette::AlternateBase},
    RolePair{"muted words of buttons", QPalette::PlaceholderText, QPalette::Button},
    RolePair{"link", QPalette::Link, QPalette::Window},
    RolePair{"link on a card", QPalette::Link, QPalette::Base},
    RolePair{"link in every other row", QPalette::Link, QPalette::AlternateBase},
    RolePair{"link in a tooltip", QPalette::Link, QPalette::ToolTipBase},
    RolePair{"visited link", QPalette::LinkVisited, QPalette::Window},
    RolePair{"visited link on a card", QPalette::LinkVisited, QPalette::Base},
    RolePair{"visited link in every other row", QPalette::LinkVisited, QPalette::AlternateBase},
    RolePair{"visited link in a tooltip", QPalette::LinkVisited, QPalette::ToolTipBase},
};

struct Ground {
    QString name;
    QColor color;
    bool isTinted; ///< by a colour of its own, under words that are plain or muted
    bool isButton; ///< which has no muted words
};

QColor over(const QColor& color, const QColor& ground) {
    QColor opaque = color;
    opaque.setAlpha(255);
    return mixed(ground, opaque, color.alphaF());
}

std::vector<Ground> groundsOf(const QPalette& palette, const Colors& colors) {
    std::vector<Ground> out;
    for (const auto& [name, role] :
         {std::pair("the window", QPalette::Window), std::pair("a card", QPalette::Base),
          std::pair("every other row", QPalette::AlternateBase), std::pair("a button", QPalette::Button)})
        out.push_back({QLatin1String(name), palette.color(role), false, role == QPalette::Button});
    for (const ColorMeaning& meaning : colorMeanings())
        if (meaning.use == ColorUse::Ground)
            out.push_back({QLatin1String(meaning.name), over(colors.*meaning.of, palette.color(meaning.over)),
                           (colors.*meaning.of).alpha() < 255, meaning.over == QPalette::Button});
    return out;
}

class Pairs {
public:
    explicit Pairs(const QPalette& palette) : palette_(palette) {}

    void roles() {
        for (const auto& [group, words] :
             {std::pair(QPalette::Active, "active"), std::pair(QPalette::Inactive, "inactive")})
            for (const RolePair& pair : role_pairs)
                add(QStringLiteral("%1, %2").arg(QLatin1String(pair.name), QLatin1String(words)),
                    palette_.color(group, pair.ink), palette_.color(group, pair.ground), least_of_text);
        add(QStringLiteral("a selected row on a card"), palette_.color(QPalette::Highlight),
            palette_.color(QPalette::Base), least_of_marks);
        add(QStringLiteral("a chip that is on, on the window"), palette_.color(QPalette::Highlight),
            palette_.color(QPalette::Window), least_of_marks);
    }

    void meanings() {
        for (const ColorMeaning& meaning : colorMeanings()) {
            if (meaning.use != ColorUse::Text && meaning.use != ColorUse::Mark) continue;
            for (const Ground& ground : grounds_) {
                const bool isPlain = meaning.of == &Colors::text || meaning.of == &Colors::muted;
                const bool isText = meaning.use == ColorUse::Text && (isPlain || !ground.isTinted);
                if (ground.isTinted && ground.isButton && meaning.of == &Colors::muted) continue;
                // Only lines of charts, frames and icons are drawn across what is tinted, in charts the
                // ghost.
                if (meaning.use == ColorUse::Mark && ground.isTinted) continue;
                inkOnGround(QLatin1String(meaning.name), colors_.*meaning.of, ground,
                            isText ? least_of_text : least_of_marks);
            }
        }
    }

    void states() {
        for (const CellState state : {CellState::Waiting, CellState::Running, CellState::Ok, CellState::Oom,
                                      CellState::Failed, CellState::Cancelled, CellState::Skipped})
            for (const Underway underway : {Underway::Running, Underway::Unfinished})
                for (const Ground& ground : grounds_)
                    if (!ground.isTinted)
                        inkOnGround(labelOf(state, underway), colorOf(state, underway, palette_), ground,
                                    least_of_text);
    }

    void charts() {
        for (int line = 0; line < line_colors; ++line)
            for (const Ground& ground : {chart(), window()})
                inkOnGround(QStringLiteral("line %1").arg(line), colorOfLine(line, palette_), ground,
                            least_of_marks);
        for (const std::string_view role : coloredRoles())
            for (const Ground& ground : {chart(), window()})
                inkOnGround(QString::fromStdString(std::string(role)), colorOfRole(role, palette_), ground,
                            least_of_marks);
        constexpr int most_shades = 9;
        for (const QString& phase : coloredPhases())
            for (int count = 1; count <= most_shades; ++count)
                for (int nth = 0; nth < count; ++nth) {
                    const QColor shade = shadeOfPhase(phase, nth, count, palette_);
                    const QString name = QStringLiteral("%1, %2 of %3").arg(phase).arg(nth).arg(count);
                    inkOnGround(name, shade, chart(), least_of_marks);
                    add(QStringLiteral("words on %1").arg(name), inkOn(shade), shade, least_of_text);
                }
    }

    void scales() {
        constexpr int steps = 100;
        for (int i = 0; i <= steps; ++i)
            for (const auto& [name, scale] :
                 {std::pair("viridis", &viridis), std::pair("red to blue", &redToBlue)}) {
                const QColor ground = scale(static_cast<double>(i) / steps);
                add(QStringLiteral("a number on %1 at %2 %").arg(QLatin1String(name)).arg(i), inkOn(ground),
                    ground, least_of_text);
            }
    }

    std::vector<ColorPair> all() { return std::move(pairs_); }

private:
    Ground window() const { return grounds_[0]; }
    Ground chart() const { return grounds_[1]; }

    void inkOnGround(const QString& name, const QColor& ink, const Ground& ground, double least) {
        add(QStringLiteral("%1 on %2").arg(name, ground.name), over(ink, ground.color), ground.color, least);
    }
    void add(const QString& name, const QColor& ink, const QColor& ground, double least) {
        pairs_.push_back({name, ink, ground, least});
    }

    const QPalette& palette_;
    Colors colors_ = colorsOf(palette_);
    std::vector<Ground> grounds_ = groundsOf(palette_, colors_);
    std::vector<ColorPair> pairs_;
};

} // namespace

double ColorPair::contrast() const {
    return contrastOf(ink, ground);
}

std::vector<ColorPair> colorPairsOf(const QPalette& palette) {
    Pairs pairs(palette);
    pairs.roles();
    pairs.meanings();
    pairs.states();
    pairs.charts();
    pairs.scales();
    return pairs.all();
}

} // namespace stepscope
