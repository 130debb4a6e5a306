#include "ui/widgets/chips/number_chips.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/flow_layout.h"
#include "workload/error.h"
#include "workload/text/number_range.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

namespace stepscope {

namespace {

bool isTypedRange(const QString& text) {
    return is_range(text.toStdString());
}

/// Numbers and ranges, the latter without the blanks that may stand in them.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression inRanges(QStringLiteral("\\s*(\\.\\.|[xX*+\u00D7])\\s*"));
    static const QRegularExpression separators(QStringLiteral("[ ,;]+"));
    QString joined = text;
    if (isTypedRange(text)) joined.replace(inRanges, QStringLiteral("\\1"));
    return joined.split(separators, Qt::SkipEmptyParts);
}

/// None: it is neither.
std::optional<std::vector<std::int64_t>> numbersOf(const QString& word) {
    if (!isTypedRange(word)) {
        bool ok = false;
        const qint64 value = word.toLongLong(&ok);
        return ok ? std::optional(std::vector<std::int64_t>{value}) : std::nullopt;
    }
    try {
        return numbers_of_range(word.toStdString(), 0, std::numeric_limits<std::int64_t>::max(), {});
    } catch (const WorkloadError&) {
        return std::nullopt;
    }
}

} // namespace

NumberChips::NumberChips(const QString& name, const QString& explanation, QWidget* parent)
    : QWidget(parent), name_(name), explanation_(explanation), flow_(new FlowLayout(4, this)),
      edit_(new QLineEdit) {
    flow_->setContentsMargins(4, 0, 4, 0);
    edit_->setFrame(false);
    edit_->setPlaceholderText(tr("Add…"));
    edit_->setMinimumWidth(52);
    edit_->setMinimumHeight(Chip(Chip::Kind::Removable, QStringLiteral("0")).sizeHint().height());
    edit_->setMaximumWidth(16777215);
    edit_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit_->setAccessibleName(tr("Add to %1").arg(name));
    edit_->setAttribute(Qt::WA_MacShowFocusRect, false);
    edit_->installEventFilter(this);
    QPalette clear = edit_->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    edit_->setPalette(clear);
    flow_->addWidget(edit_);
    setFocusPolicy(
        Qt::ClickFocus); // or the letter of its caption would not lead here; the proxy keeps its own
    setFocusProxy(edit_);
    setAccessibleName(name);
    setToolTip(explanation);
    connect(edit_, &QLineEdit::editingFinished, this, &NumberChips::takeTyped);
    connect(edit_, &QLineEdit::textEdited, this, [this] { change(values_, {}); }); // it is being put right
}

void NumberChips::setValues(std::vector<std::int64_t> values) {
    if (!typedProblem_.isEmpty()) edit_->clear();
    change(std::move(values), {});
}

void NumberChips::change(std::vector<std::int64_t> values, const QString& typedProblem) {
    if (values == values_ && typedProblem == typedProblem_) return;
    typedProblem_ = typedProblem;
    if (values != values_) {
        values_ = std::move(values);
        const QString typed = edit_->text();
        rebuild();
        if (!typedProblem_.isEmpty()) edit_->setText(typed);
    }
    emit changed();
}

void NumberChips::setProblem(const QString& problem) {
    if (problem == problem_) return;
    problem_ = problem;
    setToolTip(problem.isEmpty() ? explanation_ : problem);
    setAccessibleDescription(problem);
    update();
}

void NumberChips::takeTyped() {
    const QStringList words = wordsOf(edit_->text());
    std::vector<std::int64_t> values = values_;
    std::size_t place = values.size();
    if (edited_ && !words.isEmpty()) {
        place = *edited_;
        values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
    }
    QStringList refused;
    for (const QString& word : words) {
        const std::optional<std::vector<std::int64_t>> typed = numbersOf(word);
        if (!typed) refused.push_back(word); // stays in the field
        for (const std::int64_t value : typed.value_or(std::vector<std::int64_t>()))
            if (std::find(values.begin(), values.end(), value) == values.end())
                values.insert(values.begin() + static_cast<std::ptrdiff_t>(place++), value);
    }
    const QString left = refused.join(QLatin1Char(' '));
    const QString problem =
        left.isEmpty() ? QString()
        : isTypedRange(left)
            ? tr("“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4")
                  .arg(left, QLocale().toString(static_cast<qulonglong>(max_range)))
            : tr("“%1” is not a whole number").arg(left);
    if (edited_ && !left.isEmpty()) return change(values_, problem); // it stands where it is, to be put right
    endEdit();
    edit_->setText(left);
    change(std::move(values), problem);
}

void NumberChips::takeOver(const NumberChips& earlier) {
    if (earlier.edited_) edit(*earlier.edited_);
    edit_->setText(earlier.edit_->text());
    if (!earlier.typedProblem_.isEmpty()) takeTyped(); // which says so again
}

void NumberChips::edit(std::size_t place) {
    takeTyped();
    if (edited_ || place >= chips_.size()) return;
    edited_ = place;
    Chip* chip = chips_[place];
    edit_->setText(chip->text());
    edit_->setFocus(); // before the chip goes, which would hand the focus on to its neighbour
    chip->hide();
    flow_->moveWidget(edit_, static_cast<int>(place));
    edit_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    edit_->selectAll();
    updateGeometry();
}

void NumberChips::endEdit() {
    if (!edited_) return;
    chips_[*edited_]->show();
    edited_.reset();
    edit_->clear();
    flow_->moveWidget(edit_, flow_->count() - 1);
    edit_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

void NumberChips::remove(std::size_t place) {
    endEdit();
    std::vector<std::int64_t> values = values_;
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
    edit_->setFocus();
    setValues(std::move(values));
}

void NumberChips::rebuild() {
    endEdit();
    // A chip that comes or goes lays out all that stand there: many do so together, out of sight.
    constexpr std::size_t few = 8;
    const bool many = isVisible() &&
                      std::max(values_.size(), chips_.size()) - std::min(values_.size(), chips_.size()) > few;
    const bool focused = edit_->hasFocus();
    if (many) hide();
    while (chips_.size() > values_.size()) {
        Chip* chip = chips_.back();
        chips_.pop_back();
        flow_->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose signal brought us here
    }
    for (std::size_t place = 0; place < values_.size(); ++place) {
        if (place >= chips_.size()) addChip(place);
        const QString number = QString::number(values_[place]);
        if (chips_[place]->text() == number && !chips_[place]->accessibleName().isEmpty()) continue;
        chips_[place]->setText(number);
        chips_[place]->updateGeometry();
        chips_[place]->setToolTip(tr("Click to change %1, its cross to remove it").arg(number));
        chips_[place]->setAccessibleName(tr("%1 %2; Enter to change, Delete to remove").arg(name_, number));
    }
    if (many) {
        show();
        if (focused) edit_->setFocus();
    }
    updateGeometry();
}

void NumberChips::addChip(std::size_t place) {
    auto* chip = new Chip(Chip::Kind::Removable, {}, this);
    connect(chip, &Chip::removeRequested, this, [this, place] { remove(place); });
    connect(chip, &Chip::editRequested, this, [this, place] { edit(place); });
    flow_->insertWidget(static_cast<int>(place), chip);
    if (isVisible()) chip->show();
    chips_.push_back(chip);
}

bool NumberChips::handleKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        if (!edited_) return false;
        endEdit();
        return true;
    case Qt::Key_Backspace:
        if (!edit_->text().isEmpty() || edited_ || values_.empty()) return false;
        remove(values_.size() - 1);
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Space:
    case Qt::Key_Semicolon:
        if (edited_ || (key == Qt::Key_Space && isTypedRange(edit_->text())))
            return false; // several in the place of one, or a step may come: taken with Enter
        takeTyped();
        return true;
    default:
        return false;
    }
}

bool NumberChips::eventFilter(QObject* object, QEvent* event) {
    if (object == edit_ && event->type() == QEvent::KeyPress &&
        handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (object == edit_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) update();
    return QWidget::eventFilter(object, event);
}

void NumberChips::mousePressEvent(QMouseEvent* event) {
    edit_->setFocus();
    QWidget::mousePressEvent(event);
}

void NumberChips::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = edit_->hasFocus();
    const QColor line = !problem_.isEmpty() ? colors.danger : focused ? colors.accent : colors.frame;
    painter.setPen(QPen(line, focused || !problem_.isEmpty() ? 1.5 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
}

} // namespace stepscope
