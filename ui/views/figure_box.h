#pragma once

#include "records/figures.h"

#include <QComboBox>

#include <functional>

namespace stepscope {

/// Asks for one of the figures. Those that nothing on show has stand below a line and cannot be chosen; their
/// tooltips say why. What is there is looked up when a person turns to the box, and not before.
class FigureBox : public QComboBox {
    Q_OBJECT
public:
    /// `has`: whether anything on show has a figure. `lacking`: why one cannot be chosen, in a sentence.
    FigureBox(std::function<bool(const Figure&)> has, QString lacking, QWidget* parent = nullptr);

    const Figure* figure() const; ///< null: none is chosen
    void setFigure(const Figure& figure);
    int placeOf(const Figure& figure) const; ///< among the entries

    /// Looks up what is there now.
    void lookUp();

    void showPopup() override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill(const std::vector<const Figure*>& there, const std::vector<const Figure*>& lacking);

    std::function<bool(const Figure&)> has_;
    QString why_;
    std::vector<const Figure*> there_; // that can be chosen, in the order of the table
};

} // namespace stepscope
