#pragma once

#include "run/estimate/lighter_cells.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace stepscope {

class MutedLabel;

/// What would make a cell need less memory, each with what it would then need and a button that adds it to
/// the sweep.
class FitAdvice : public QWidget {
    Q_OBJECT
public:
    explicit FitAdvice(QWidget* parent = nullptr);

    void setCells(std::vector<LighterCell> cells, std::optional<std::int64_t> limit);
    const std::vector<LighterCell>& cells() const { return cells_; }
    QPushButton* button(int number) const { return buttons_.at(static_cast<std::size_t>(number)); }

signals:
    void valueWanted(const stepscope::Axis* axis, const stepscope::AxisValue& value);

private:
    std::vector<LighterCell> cells_;
    std::vector<QPushButton*> buttons_;
    QGridLayout* lines_;
    MutedLabel* none_;
};

} // namespace stepscope
