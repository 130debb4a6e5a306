#pragma once

#include "explore/pivot.h"

#include <QHash>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

class QComboBox;
class QToolButton;

namespace stepscope {

class FigureBox;

/// What an axis does in a chart: "Against", "A line for each".
struct PivotRole {
    const Axis* PivotQuestion::*axis; ///< the part of the question that it answers
    QString key;                      ///< in the settings
    QString label, toolTip;
    std::string_view usual; ///< the axis that takes it unasked, if it tells cells apart
    bool takesNumbers;      ///< and nothing else
    bool isNeeded;          ///< else it may be left out
};

/// A way to draw that is on or off.
struct PivotSwitch {
    QString key; ///< in the settings
    QString label, toolTip;
    bool isOn; ///< at first
};

/// What a chart of a sweep asks: a figure, an axis for each role, and for every other axis that tells the
/// cells apart one of its values, or all, of which the median is shown. What a person chose is kept in the
/// settings by the names of axes and figures; what the results do not have is left to the chart, and comes
/// back when they do.
class PivotChoices : public QWidget {
    Q_OBJECT
public:
    /// `group` names the chart in the settings; `has`: whether a cell that can be asked has a figure.
    PivotChoices(const QString& group, std::vector<PivotRole> roles, std::vector<PivotSwitch> switches,
                 std::function<bool(const Figure&)> has, QWidget* parent = nullptr);

    /// The cells that can be asked, and the axes that tell all cells apart. Comes before `question`, also
    /// after `changed`.
    void setCells(std::span<const CellResult* const> cells, const std::vector<const Axis*>& varying);
    const PivotQuestion& question() const { return question_; }
    /// Wishes for the values of a cell where the chart shows others alone. False: it shows the cell's.
    bool goTo(const Cell& cell);
    /// Takes the values of a cell where the person wishes for none: of the cell that all views show. None:
    /// the first there are.
    void setUsual(const std::optional<Cell>& cell) { usual_ = cell; }
    bool hasUsual() const { return usual_.has_value(); }
    bool isOn(const QString& key) const;

    FigureBox* figureBox() const { return figures_; }
    /// By the key of a role, or the name of an axis that has none; null: there is none.
    QComboBox* box(const QString& key) const;
    QToolButton* switchButton(const QString& key) const;

signals:
    void changed(); ///< by the person

private:
    struct Box {
        QWidget* whole; ///< the box with its label
        QComboBox* choice;
        QString key;
    };
    Box makeBox(const QString& key, const QString& label, const QString& toolTip,
                QComboBox* choice = nullptr);
    void makeFigureBox(std::function<bool(const Figure&)> has);
    void makeSwitches(const std::vector<PivotSwitch>& switches);
    void chooseFigure();
    void chooseRoles(const std::vector<const Axis*>& varying);
    const Axis* usualAxis(const PivotRole& role, const std::vector<const Axis*>& varying) const;
    bool isTaken(const Axis* axis) const;
    void fillRole(std::size_t role, const std::vector<const Axis*>& varying);
    std::vector<std::size_t> showRest(const std::vector<const Axis*>& varying);
    void fillRest(std::span<const CellResult* const> cells, const std::vector<const Axis*>& varying);
    std::size_t chosenOf(std::size_t place, const std::vector<AxisValue>& values,
                         const std::vector<AxisValue>& fitting) const;
    void takeAxis(std::size_t role, const QString& name);
    void wish(const QString& key, const QString& value);

    QString group_;
    QHash<QString, QString> wishes_; // what the person chose, by its key in the settings
    std::vector<PivotRole> roles_;
    PivotQuestion question_;
    QString last_; ///< the key of the box that the person chose last
    std::optional<Cell> usual_;
    FigureBox* figures_;
    std::vector<Box> roleBoxes_;                             // as the roles
    std::vector<Box> restBoxes_;                             // one for each axis, in the table's order
    std::vector<std::pair<QString, QToolButton*>> switches_; // by their keys
};

} // namespace stepscope
