#include "ui/views/figure_box.h"

#include "ui/text/labels/figure_labels.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace stepscope {

namespace {

constexpr int figures_in_sight = 24;

} // namespace

FigureBox::FigureBox(std::function<bool(const Figure&)> has, QString lacking, QWidget* parent)
    : QComboBox(parent), has_(std::move(has)), why_(std::move(lacking)) {
    setMaxVisibleItems(figures_in_sight);
    for (const Figure& figure : figures())
        there_.push_back(&figure);
    fill(there_, {});
}

const Figure* FigureBox::figure() const {
    const std::string id = currentData().toString().toStdString();
    return id.empty() ? nullptr : &stepscope::figure(id);
}

int FigureBox::placeOf(const Figure& figure) const {
    return findData(QString::fromUtf8(figure.id));
}

void FigureBox::setFigure(const Figure& figure) {
    setCurrentIndex(placeOf(figure));
}

void FigureBox::lookUp() {
    std::vector<const Figure*> there, lacking;
    for (const Figure& figure : figures())
        (has_(figure) ? there : lacking).push_back(&figure);
    if (there == there_) return; // the list may be open
    const Figure* const chosen = figure();
    const QSignalBlocker blocker(this);
    fill(there, lacking);
    if (chosen) setFigure(*chosen);
    there_ = std::move(there);
}

void FigureBox::fill(const std::vector<const Figure*>& there, const std::vector<const Figure*>& lacking) {
    clear();
    const auto add = [this](const Figure& figure, const QString& more) {
        addItem(labelOf(figure), QString::fromUtf8(figure.id));
        setItemData(count() - 1, definitionOf(figure) + more, Qt::ToolTipRole);
    };
    for (const Figure* const figure : there)
        add(*figure, {});
    if (!there.empty() && !lacking.empty()) insertSeparator(count());
    auto* const entries = qobject_cast<QStandardItemModel*>(model());
    for (const Figure* const figure : lacking) {
        add(*figure, QLatin1Char('\n') + why_);
        entries->item(count() - 1)->setEnabled(false);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24); // the box may be narrower
}

void FigureBox::showPopup() {
    lookUp();
    QComboBox::showPopup();
}

void FigureBox::enterEvent(QEnterEvent* event) {
    lookUp(); // the wheel chooses, too
    QComboBox::enterEvent(event);
}

void FigureBox::focusInEvent(QFocusEvent* event) {
    lookUp();
    QComboBox::focusInEvent(event);
}

} // namespace stepscope
