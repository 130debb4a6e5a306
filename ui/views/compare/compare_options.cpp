#include "ui/views/compare/compare_options.h"

#include "compare/within_run.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/recent_files.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/figure_box.h"
#include "ui/widgets/chips/flow_layout.h"
#include "ui/widgets/labels/section_label.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace stepscope {

namespace {

constexpr double largest_threshold = 1000; // percent
constexpr int shown_of_figure = 8;         // characters
constexpr int betweenControls = 8;
constexpr int besideCaption = 6;
constexpr int longest_name = 28;       // characters of a baseline on its button
constexpr std::size_t most_values = 8; // of an axis, that are offered in pairs

QString pairLabel(const CompareWish::Within& pair) {
    //: an axis, and two of its values: what is held against the first
    return CompareOptions::tr("%1: %2 against %3")
        .arg(columnLabelOf(*pair.axis), shownText(pair.current), shownText(pair.baseline));
}

QToolButton* menuButton(QWidget* parent, const QString& accessibleName, const QString& toolTip) {
    auto* button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

CompareOptions::CompareOptions(Comparer& comparer, RunController& controller, Selection& selection,
                               const SessionCatalog& sessions, QWidget* parent)
    : QWidget(parent), comparer_(comparer), controller_(controller), selection_(selection),
      figure_(new FigureBox([this](const Figure& figure) { return bothHave(figure); },
                            tr("No cell that is compared has it on both sides."), this)),
      threshold_(new QDoubleSpinBox(this)),
      baseline_(menuButton(this, tr("Baseline"), tr("What it is compared with"))),
      across_(menuButton(this, tr("Pair across"),
                         tr("Axes whose values do not count for partners, such as two ways to compute the "
                            "same"))),
      recent_(new RecentFiles(sessions, this)) {
    recent_->setTitle(tr("&Recent"));
    buildFigure();
    buildThreshold();
    buildBaseline();
    buildAcross();
    auto* flow = new FlowLayout(betweenControls, this);
    flow->setContentsMargins(14, 0, 14, 6);
    flow->addWidget(baseline_);
    flow->addWidget(captioned(tr("Figure"), figure_));
    flow->addWidget(captioned(tr("Threshold"), threshold_));
    flow->addWidget(across_);
    connect(recent_, &RecentFiles::chosen, &selection_, &Selection::wantBaseline);
    connect(&comparer_, &Comparer::wishChanged, this, &CompareOptions::refresh);
    refresh();
}

/// A control and the words before it, which wrap to the next line together.
QWidget* CompareOptions::captioned(const QString& text, QWidget* control) {
    auto* pair = new QWidget(this);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(besideCaption);
    auto* caption = new MutedLabel(text, pair);
    caption->setBuddy(control);
    line->addWidget(caption);
    line->addWidget(control);
    captions_.push_back(caption);
    return pair;
}

/// Words before a control, which its tooltip has as well, go where without them all controls stand in one
/// line.
void CompareOptions::fitInALine() {
    const QMargins around = layout()->contentsMargins();
    int needed = around.left() + around.right() + (layout()->count() - 1) * betweenControls;
    for (int i = 0; i < layout()->count(); ++i)
        needed += layout()->itemAt(i)->widget()->sizeHint().width();
    int ofCaptions = 0;
    for (const QLabel* caption : captions_) {
        const int size = caption->sizeHint().width() + besideCaption;
        if (caption->isHidden()) needed += size;
        ofCaptions += size;
    }
    const bool helps = needed - ofCaptions <= width();
    for (QLabel* caption : captions_) {
        const bool stays = needed <= width() || !helps;
        if (!stays) needed -= caption->sizeHint().width() + besideCaption;
        caption->setVisible(stays);
    }
}

void CompareOptions::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitInALine();
}

template <typename Change>
void CompareOptions::change(Change change) {
    CompareWish wish = comparer_.wish();
    change(wish);
    comparer_.setWish(wish);
}

void CompareOptions::buildFigure() {
    figure_->setAccessibleName(tr("Figure"));
    figure_->setToolTip(tr("The figure that is compared"));
    figure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figure_->setMinimumContentsLength(shown_of_figure);
    connect(figure_, &QComboBox::activated, this, [this] {
        change([this](CompareWish& wish) {
            if (const Figure* const chosen = figure_->figure()) wish.figure = chosen;
        });
    });
}

bool CompareOptions::bothHave(const Figure& figure) const {
    const auto& compared = comparer_.compared();
    if (!compared || compared->comparison.cells.empty()) return true; // nothing is known yet
    const auto& before = compared->baseline->cells();
    const auto& now = compared->current->cells();
    return std::ranges::any_of(compared->comparison.cells, [&](const ComparedCell& cell) {
        return figure.value(before[cell.cells.baseline]) && figure.value(now[cell.cells.current]);
    });
}

void CompareOptions::buildThreshold() {
    threshold_->setRange(0, largest_threshold);
    threshold_->setDecimals(1);
    threshold_->setSingleStep(0.5);
    threshold_->setSuffix(QStringLiteral("\u00A0%"));
    threshold_->setKeyboardTracking(false);
    threshold_->setAccessibleName(tr("Threshold"));
    threshold_->setToolTip(tr("The smallest change that matters"));
    connect(threshold_, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [this](double percent) {
        change([percent](CompareWish& wish) { wish.rule.threshold = percent / 100; });
    });
}

void CompareOptions::buildBaseline() {
    auto* menu = new QMenu(baseline_);
    baseline_->setIcon(themedIcon(QStringLiteral("compare")));
    connect(baseline_, &QToolButton::clicked, this, [this, menu] {
        menu->clear();
        connect(menu->addAction(tr("&File…")), &QAction::triggered, &selection_,
                [this] { selection_.wantBaseline(); });
        menu->addMenu(recent_);
        connect(menu->addAction(tr("&What is on show now")), &QAction::triggered, &selection_,
                &Selection::takeShownAsBaseline);
        menu->addSeparator();
        QMenu* within = menu->addMenu(tr("W&ithin this run"));
        fillWithin(within);
        within->setEnabled(canCompareWithin());
        menu->addSeparator();
        connect(menu->addAction(tr("&Nothing")), &QAction::triggered, this, [this] {
            change([](CompareWish& wish) { wish.within.reset(); });
            selection_.setBaseline({});
        });
        menu->popup(baseline_->mapToGlobal(QPoint(0, baseline_->height())));
    });
}

void CompareOptions::buildAcross() {
    auto* menu = new QMenu(across_);
    for (const Axis& axis : axes()) {
        QAction* action = menu->addAction(labelOf(axis));
        action->setCheckable(true);
        action->setToolTip(explanationOf(axis));
        connect(action, &QAction::toggled, this, [this, &axis](bool on) {
            change([&](CompareWish& wish) {
                std::erase(wish.across, &axis);
                if (on) wish.across.push_back(&axis);
            });
        });
        connect(&comparer_, &Comparer::wishChanged, action, [this, action, &axis] {
            const auto& across = comparer_.wish().across;
            action->setChecked(std::ranges::find(across, &axis) != across.end());
        });
    }
    menu->setToolTipsVisible(true);
    connect(across_, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(across_->mapToGlobal(QPoint(0, across_->height()))); });
}

void CompareOptions::refresh() {
    const CompareWish& wish = comparer_.wish();
    const QSignalBlocker quiet(threshold_);
    figure_->setFigure(*wish.figure);
    threshold_->setValue(wish.rule.threshold * 100);
    QString name = tr("Nothing");
    if (wish.within)
        name = pairLabel(*wish.within);
    else if (const auto& baseline = selection_.baseline())
        name = baseline->name;
    QString shown = name.size() > longest_name ? name.left(longest_name - 1) + QChar(0x2026) : name;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    baseline_->setText(shown + QStringLiteral(" ▾"));
    baseline_->setAccessibleDescription(name);
    const auto& baseline = selection_.baseline();
    const bool inFile = !wish.within && baseline && !baseline->path.empty();
    baseline_->setToolTip(inFile ? shownText(baseline->path.string()) : name);
    QStringList across;
    for (const Axis* const axis : wish.across)
        across.push_back(columnLabelOf(*axis));
    across_->setText((across.isEmpty() ? tr("Pair across")
                                       //: axes
                                       : tr("Paired across %1").arg(listOf(across))) +
                     QStringLiteral(" ▾"));
    fitInALine();
}

bool CompareOptions::canCompareWithin() const {
    return std::ranges::any_of(controller_.results().varying(),
                               [](const Axis* axis) { return axis->kind != AxisKind::Model; });
}

void CompareOptions::fillWithin(QMenu* menu) {
    const Results& results = controller_.results();
    for (const Axis* const axis : results.varying()) {
        if (axis->kind == AxisKind::Model) continue;
        std::vector<std::string> values = values_within(results, *axis);
        if (values.size() > most_values) values.resize(most_values);
        QMenu* ofAxis = menu->addMenu(labelOf(*axis));
        for (const std::string& before : values)
            for (const std::string& now : values)
                if (before != now) addPair(ofAxis, {.axis = axis, .baseline = before, .current = now});
    }
}

void CompareOptions::addPair(QMenu* menu, const CompareWish::Within& pair) {
    //: two values of an axis: what is held against the other
    QString text = tr("%1 against %2").arg(shownText(pair.current), shownText(pair.baseline));
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, pair] { change([&](CompareWish& wish) { wish.within = pair; }); });
}

} // namespace stepscope
