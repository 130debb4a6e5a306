#include "ui/views/pivot/pivot_choices.h"

#include "explore/axis_values.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/views/figure_box.h"
#include "ui/widgets/chips/flow_layout.h"
#include "ui/widgets/labels/section_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace stepscope {

namespace {

constexpr int widest_box = 170;  // pixels, or
constexpr int most_letters = 27; // in the letters that there are

QString noAxis() {
    return QStringLiteral("none");
}
QString allValues() {
    return QStringLiteral("*");
}
QString figureKey() {
    return QStringLiteral("figure");
}

QString nameOf(const Axis& axis) {
    return QString::fromUtf8(axis.name);
}

/// As a cell that has it says it.
QString choiceText(const Axis& axis, const AxisValue& value) {
    Cell cell = unknown_cell();
    axis.set_value(cell, value);
    return valueLabelOf(axis, cell);
}

struct BoxEntry {
    QString text, data, toolTip;
};

/// Leaves a box alone that shows the same already: its list may be open.
void fillBox(QComboBox* box, const std::vector<BoxEntry>& entries, const QString& chosen) {
    const QSignalBlocker blocker(box);
    bool same = box->count() == static_cast<int>(entries.size());
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == entries[static_cast<std::size_t>(i)].text &&
               box->itemData(i).toString() == entries[static_cast<std::size_t>(i)].data;
    if (!same) {
        box->clear();
        for (const BoxEntry& entry : entries) {
            box->addItem(entry.text, entry.data);
            box->setItemData(box->count() - 1, entry.toolTip, Qt::ToolTipRole);
        }
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0)); // the box may be narrower
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QString restKey(const Axis& axis) {
    return QStringLiteral("only/") + nameOf(axis);
}

} // namespace

PivotChoices::PivotChoices(const QString& group, std::vector<PivotRole> roles,
                           std::vector<PivotSwitch> switches, std::function<bool(const Figure&)> has,
                           QWidget* parent)
    : QWidget(parent), group_(group), roles_(std::move(roles)) {
    QSettings settings;
    settings.beginGroup(group_);
    for (const QString& key : settings.allKeys())
        wishes_[key] = settings.value(key).toString();

    auto* layout = new FlowLayout(10);
    layout->setContentsMargins(14, 8, 14, 6);
    setLayout(layout);
    makeFigureBox(std::move(has));
    for (std::size_t i = 0; i < roles_.size(); ++i) {
        roleBoxes_.push_back(makeBox(roles_[i].key, roles_[i].label, roles_[i].toolTip));
        connect(roleBoxes_.back().choice, &QComboBox::activated, this,
                [this, i] { takeAxis(i, roleBoxes_[i].choice->currentData().toString()); });
    }
    for (const Axis& axis : axes()) {
        const QString key = restKey(axis);
        restBoxes_.push_back(makeBox(
            key, columnLabelOf(axis),
            tr("%1: the chart shows the cells with this value, or the median of all").arg(labelOf(axis))));
        restBoxes_.back().whole->hide();
        QComboBox* box = restBoxes_.back().choice;
        connect(box, &QComboBox::activated, this, [this, box, key] {
            last_ = key;
            wish(key, box->currentData() == allValues() ? allValues() : box->currentText());
            emit changed();
        });
    }
    makeSwitches(switches);
}

PivotChoices::Box PivotChoices::makeBox(const QString& key, const QString& label, const QString& toolTip,
                                        QComboBox* choice) {
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    if (!choice) choice = new QComboBox(whole);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(std::max(widest_box, most_letters * fontMetrics().averageCharWidth()));
    choice->setAccessibleName(label);
    auto* caption = new MutedLabel(label, whole);
    for (QWidget* widget : {static_cast<QWidget*>(choice), static_cast<QWidget*>(caption)})
        widget->setToolTip(toolTip);
    row->addWidget(caption);
    row->addWidget(choice);
    layout()->addWidget(whole);
    return {whole, choice, key};
}

void PivotChoices::makeFigureBox(std::function<bool(const Figure&)> has) {
    figures_ = new FigureBox(std::move(has), tr("No cell on show has it."), this);
    makeBox(figureKey(), tr("Figure"), tr("What the chart shows of each cell"), figures_);
    connect(figures_, &QComboBox::activated, this, [this] {
        if (!figures_->figure()) return;
        wish(figureKey(), QString::fromUtf8(figures_->figure()->id));
        emit changed();
    });
    chooseFigure();
}

/// Side by side, in whatever line.
void PivotChoices::makeSwitches(const std::vector<PivotSwitch>& switches) {
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (const PivotSwitch& each : switches) {
        auto* button = new QToolButton(whole);
        button->setText(each.label);
        button->setToolTip(each.toolTip);
        button->setCheckable(true);
        const auto wished = wishes_.find(each.key);
        button->setChecked(wished != wishes_.end() ? *wished == QStringLiteral("true") : each.isOn);
        connect(button, &QToolButton::toggled, this, [this, key = each.key](bool on) {
            wish(key, on ? QStringLiteral("true") : QStringLiteral("false"));
            emit changed();
        });
        row->addWidget(button);
        switches_.emplace_back(each.key, button);
    }
    layout()->addWidget(whole);
}

void PivotChoices::wish(const QString& key, const QString& value) {
    wishes_[key] = value;
    QSettings settings;
    settings.beginGroup(group_);
    settings.setValue(key, value);
}

bool PivotChoices::isOn(const QString& key) const {
    const QToolButton* button = switchButton(key);
    return button && button->isChecked();
}

QToolButton* PivotChoices::switchButton(const QString& key) const {
    for (const auto& [name, button] : switches_)
        if (name == key) return button;
    return nullptr;
}

QComboBox* PivotChoices::box(const QString& key) const {
    for (const auto* boxes : {&roleBoxes_, &restBoxes_})
        for (const Box& each : *boxes)
            if (each.key == key || each.key == QStringLiteral("only/") + key) return each.choice;
    return nullptr;
}

void PivotChoices::setCells(std::span<const CellResult* const> cells,
                            const std::vector<const Axis*>& varying) {
    chooseFigure();
    chooseRoles(varying);
    for (std::size_t i = 0; i < roles_.size(); ++i)
        fillRole(i, varying);
    fillRest(cells, varying);
}

void PivotChoices::chooseFigure() {
    const QString wished = wishes_.value(figureKey());
    question_.figure = &figure("mean");
    for (const Figure& each : figures())
        if (wished == QString::fromUtf8(each.id)) question_.figure = &each;
    figures_->setFigure(*question_.figure);
}

bool PivotChoices::isTaken(const Axis* axis) const {
    return std::any_of(roles_.begin(), roles_.end(),
                       [&](const PivotRole& role) { return question_.*(role.axis) == axis; });
}

/// What the person wished comes first, then what is usual, then whatever else tells cells apart.
void PivotChoices::chooseRoles(const std::vector<const Axis*>& varying) {
    for (const PivotRole& role : roles_)
        question_.*(role.axis) = nullptr;
    for (const PivotRole& role : roles_)
        for (const Axis* axis : varying)
            if (wishes_.value(role.key) == nameOf(*axis) && !isTaken(axis) &&
                (!role.takesNumbers || axis->kind == AxisKind::Number))
                question_.*(role.axis) = axis;
    for (const PivotRole& role : roles_)
        if (question_.*(role.axis) == nullptr && (role.isNeeded || wishes_.value(role.key) != noAxis()))
            question_.*(role.axis) = usualAxis(role, varying);
}

const Axis* PivotChoices::usualAxis(const PivotRole& role, const std::vector<const Axis*>& varying) const {
    const auto can = [&](const Axis& axis) {
        return !isTaken(&axis) && (!role.takesNumbers || axis.kind == AxisKind::Number);
    };
    std::vector<const Axis*> wanted;
    for (const Axis* axis : varying)
        if (can(*axis)) wanted.push_back(axis);
    const auto rank = [&](const Axis* axis) {
        return axis->name == role.usual ? 0 : axis->of_plan ? 1 : 2; // warm-up says least
    };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const Axis* a, const Axis* b) { return rank(a) < rank(b); });
    if (!wanted.empty()) return wanted.front();
    if (!role.isNeeded) return nullptr;
    if (const Axis& usual = axis_named(role.usual); can(usual)) return &usual;
    for (const Axis& axis : axes())
        if (can(axis)) return &axis;
    return nullptr;
}

void PivotChoices::fillRole(std::size_t role, const std::vector<const Axis*>& varying) {
    const PivotRole& filled = roles_[role];
    const Axis* chosen = question_.*(filled.axis);
    std::vector<BoxEntry> entries;
    //: of a chart: no axis has this part
    if (!filled.isNeeded) entries.push_back({tr("None"), noAxis(), {}});
    for (const Axis& axis : axes()) {
        const bool varies = std::find(varying.begin(), varying.end(), &axis) != varying.end();
        if ((varies || &axis == chosen) && (!filled.takesNumbers || axis.kind == AxisKind::Number))
            entries.push_back({labelOf(axis), nameOf(axis), explanationOf(axis)});
    }
    fillBox(roleBoxes_[role].choice, entries, chosen ? nameOf(*chosen) : noAxis());
}

/// The axis goes to this role; the role that had it takes this one's.
void PivotChoices::takeAxis(std::size_t role, const QString& name) {
    const Axis* before = question_.*(roles_[role].axis);
    wish(roles_[role].key, name);
    for (std::size_t other = 0; other < roles_.size(); ++other) {
        const Axis* has = question_.*(roles_[other].axis);
        if (other != role && has && nameOf(*has) == name)
            wish(roles_[other].key, before ? nameOf(*before) : noAxis());
    }
    emit changed();
}

/// The boxes of the axes that tell cells apart and have no part in the chart, by their places; the one that
/// was chosen last goes first.
std::vector<std::size_t> PivotChoices::showRest(const std::vector<const Axis*>& varying) {
    std::vector<std::size_t> rest;
    for (std::size_t place = 0; place < axes().size(); ++place) {
        const Axis& axis = axes()[place];
        const bool rests = std::ranges::find(varying, &axis) != varying.end() && !isTaken(&axis);
        restBoxes_[place].whole->setVisible(rests);
        if (rests) rest.push_back(place);
    }
    std::stable_partition(rest.begin(), rest.end(),
                          [this](std::size_t place) { return restBoxes_[place].key == last_; });
    return rest;
}

/// What is wished, else what the cell has that all views show, else the first of those that fit. By its place
/// among `values`.
std::size_t PivotChoices::chosenOf(std::size_t place, const std::vector<AxisValue>& values,
                                   const std::vector<AxisValue>& fitting) const {
    const Axis& axis = axes()[place];
    const QString wished = wishes_.value(restBoxes_[place].key);
    std::optional<std::size_t> first, usual;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::ranges::find(fitting, values[i]) == fitting.end()) continue;
        if (choiceText(axis, values[i]) == wished) return i;
        if (!first) first = i;
        if (!usual && usual_ && axis.value(*usual_) == values[i]) usual = i;
    }
    return usual ? *usual : first.value_or(0);
}

/// Values that some cell has together: what no cell has beside what is chosen of the others is not chosen.
void PivotChoices::fillRest(std::span<const CellResult* const> cells,
                            const std::vector<const Axis*>& varying) {
    std::vector<const CellResult*> left(cells.begin(), cells.end()); // that have the values chosen so far
    std::map<std::size_t, AxisValue> only;
    for (const std::size_t place : showRest(varying)) {
        const Axis& axis = axes()[place];
        const Box& box = restBoxes_[place];
        const std::vector<AxisValue> values = values_among(axis, cells);
        const bool all = values.empty() || (values.size() > 1 && wishes_.value(box.key) == allValues());
        const std::size_t chosen = chosenOf(place, values, values_among(axis, left));
        std::vector<BoxEntry> entries;
        entries.reserve(values.size() + 1);
        for (const AxisValue& value : values)
            entries.push_back({choiceText(axis, value), QString::number(entries.size()), {}});
        if (values.size() != 1) entries.push_back({tr("All (median)"), allValues(), {}});
        fillBox(box.choice, entries, all ? allValues() : QString::number(chosen));
        if (all) continue;
        only.emplace(place, values[chosen]);
        std::erase_if(left, [&](const CellResult* cell) { return axis.value(cell->cell) != values[chosen]; });
    }
    question_.only.clear();
    for (const auto& [place, value] : only)
        question_.only.emplace_back(&axes()[place], value);
}

bool PivotChoices::goTo(const Cell& cell) {
    bool other = false;
    for (const auto& [axis, value] : question_.only) {
        const AxisValue own = axis->value(cell);
        if (own == value) continue;
        wishes_[restKey(*axis)] =
            choiceText(*axis, own); // not in the settings: the person chose a cell, not this
        other = true;
    }
    return other;
}

} // namespace stepscope
