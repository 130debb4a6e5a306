#include "ui/views/memory/fit_advice.h"

#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/widgets/labels/section_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepscope {

namespace {

/// "Attention: Fused", which has to stand beside a number and a button.
QString wordsOf(const LighterCell& cell) {
    Cell with = unknown_cell();
    cell.axis->set_value(with, cell.value);
    return QStringLiteral("%1: %2").arg(columnLabelOf(*cell.axis), valueLabelOf(*cell.axis, with));
}

} // namespace

FitAdvice::FitAdvice(QWidget* parent)
    : QWidget(parent), lines_(new QGridLayout),
      none_(new MutedLabel(tr("Nothing that can be chosen makes this cell smaller."))) {
    none_->setWordWrap(true);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setHorizontalSpacing(12);
    lines_->setVerticalSpacing(4);
    lines_->setColumnStretch(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(6);
    layout->addWidget(new SectionLabel(tr("What would make it smaller")));
    layout->addWidget(none_);
    layout->addLayout(lines_);
    layout->addStretch();
}

void FitAdvice::setCells(std::vector<LighterCell> cells, std::optional<std::int64_t> limit) {
    cells_ = std::move(cells);
    buttons_.clear();
    while (QLayoutItem* const item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    none_->setVisible(cells_.empty());
    for (int row = 0; row < static_cast<int>(cells_.size()); ++row) {
        const LighterCell& cell = cells_[static_cast<std::size_t>(row)];
        const QString words = wordsOf(cell);
        auto* name = new QLabel(words);
        name->setWordWrap(true);
        name->setToolTip(explanationOf(*cell.axis));
        QString need = formatBytes(cell.peak_bytes);
        if (cell.saved_bytes > 0)
            need += QLatin1Char('\n') + QStringLiteral("\u2212%1").arg(formatBytes(cell.saved_bytes));
        if (limit) need += QLatin1Char('\n') + (cell.peak_bytes <= *limit ? tr("fits") : tr("does not fit"));
        auto* bytes = new QLabel(need);
        if (cell.saved_bytes > 0)
            bytes->setToolTip(tr("%1 less than this cell needs").arg(formatBytes(cell.saved_bytes)));
        bytes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* add = new QPushButton(tr("Add to sweep"));
        add->setAccessibleName(tr("Add to the sweep: %1").arg(words));
        add->setToolTip(tr("Adds this value to the sweep on the left, beside those that are there"));
        connect(add, &QPushButton::clicked, this, [this, add, axis = cell.axis, value = cell.value] {
            add->setText(tr("Added"));
            add->setEnabled(false);
            emit valueWanted(axis, value);
        });
        buttons_.push_back(add);
        lines_->addWidget(name, row, 0);
        lines_->addWidget(bytes, row, 1);
        lines_->addWidget(add, row, 2);
    }
}

} // namespace stepscope
