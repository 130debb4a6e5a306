#include "ui/views/compare/turns_strip.h"

#include "ui/controller/run_controller.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace stepscope {

TurnsStrip::TurnsStrip(RunController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller), text_(new QLabel), bar_(new QProgressBar) {
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    bar_->setAccessibleName(tr("Progress of measuring in turns"));
    auto* stop = new QPushButton(themedIcon(QStringLiteral("stop"), IconTone::Danger), tr("Stop"));
    connect(stop, &QPushButton::clicked, &controller_, &RunController::stop);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 2, 14, 6);
    line->setSpacing(12);
    line->addWidget(text_);
    line->addWidget(bar_, 1);
    line->addWidget(stop);
    hide();
}

QString TurnsStrip::round() const {
    const auto& turns = controller_.turns();
    if (!turns) return {};
    return tr("Round %1 of %2").arg(std::min(turns->round + 1, turns->rounds)).arg(turns->rounds);
}

void TurnsStrip::refresh() {
    const auto& turns = controller_.turns();
    setVisible(turns.has_value());
    if (!turns) return;
    //: measuring in turns: which round, of which of several pairs of cells
    text_->setText(
        turns->pairs == 1
            ? tr("In turns: %1").arg(round())
            : tr("In turns: %1, pair %2 of %3").arg(round()).arg(turns->pair + 1).arg(turns->pairs));
    bar_->setRange(0, static_cast<int>(turns->pairs) * turns->rounds);
    bar_->setValue(static_cast<int>(turns->pair) * turns->rounds + turns->round);
}

} // namespace stepscope
