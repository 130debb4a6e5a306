#include "ui/help/welcome.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stepscope {

namespace {

constexpr int widest_lines = 470;

QFont bolder(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Welcome::Welcome(QWidget* parent)
    : QWidget(parent), quick_(new QPushButton(tr("Run the quick sweep"), this)),
      sample_(new QPushButton(tr("Open the sample table"), this)),
      baseline_(new QPushButton(tr("Compare with the sample"), this)), note_(new MutedLabel({}, this)) {
    auto* heading = new WrappedLabel(tr("Welcome to Stepscope"), this);
    heading->setFont(bolder(font(), 1.4));
    heading->setAlignment(Qt::AlignCenter);
    quick_->setIcon(themedIcon(QStringLiteral("run"), IconTone::Success));
    quick_->setToolTip(
        tr("Two small models, seconds on a laptop's CPU; it takes the place of the workload on the "
           "left, which can be undone"));
    sample_->setToolTip(tr("What somebody measured: five models in 60 rows, as a Markdown table"));
    baseline_->setToolTip(tr("What is run next is held against the sample table in Compare"));

    auto* box = new QWidget(this);
    box->setMaximumWidth(widest_lines);
    auto* lines = new QGridLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(10);
    lines->setVerticalSpacing(6);
    lines->setColumnStretch(1, 1);
    int row = 0;
    for (const QString& text :
         {tr("Choose models and lengths on the left, or leave them as they are."),
          tr("Press Run (F5): each step's time appears here as it is measured."),
          tr("Look at it in the views above, compare it with other runs, and export tables and charts.")}) {
        auto* number = new QLabel(QString::number(row + 1), this);
        number->setFont(bolder(font(), 1.0));
        auto* line = new WrappedLabel(text, this);
        lines->addWidget(number, row, 0, Qt::AlignTop);
        lines->addWidget(line, row++, 1);
    }
    auto* middle = new QHBoxLayout; // a layout rather than an alignment: a line's height follows its width
    middle->addStretch(1);
    middle->addWidget(box, 1000);
    middle->addStretch(1);
    auto* first = new QHBoxLayout;
    first->addStretch();
    first->addWidget(quick_);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->addStretch();
    second->addWidget(sample_);
    second->addWidget(baseline_);
    second->addStretch();
    note_->setAlignment(Qt::AlignCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addLayout(middle);
    layout->addSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(note_);
    connect(quick_, &QPushButton::clicked, this, &Welcome::quickWanted);
    connect(sample_, &QPushButton::clicked, this, &Welcome::sampleWanted);
    connect(baseline_, &QPushButton::clicked, this, &Welcome::baselineWanted);
}

void Welcome::setCompared(bool on) {
    note_->setText(on ? tr("What you run is held against the sample table.") : QString());
    baseline_->setEnabled(!on);
}

} // namespace stepscope
