#include "ui/views/filter_strip.h"

#include "ui/controller/selection.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/labels/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stepscope {

FilterStrip::FilterStrip(Selection& selection, QWidget* parent)
    : QWidget(parent), selection_(selection), text_(new ElidedLabel) {
    auto* all = new QPushButton(tr("Show all cells"));
    all->setToolTip(tr("Take the filter away"));
    connect(all, &QPushButton::clicked, &selection_, &Selection::resetFilter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 0);
    layout->addWidget(text_, 1);
    layout->addWidget(all);
    connect(&selection_, &Selection::filterChanged, this, &FilterStrip::showWhich);
    showWhich();
}

void FilterStrip::showWhich() {
    setVisible(!selection_.filter().isEmpty());
    text_->setText(tr("Only the cells that pass the filter: %1").arg(shownText(selection_.filter())));
}

} // namespace stepscope
