#include "ui/workload/workload_panel.h"

#include "ui/text/engine_sentences.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/collapsible.h"
#include "ui/widgets/keyboard/undo_keys.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/workload/axes_editor.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/options_editor.h"
#include "ui/workload/presets/preset_dialog.h"
#include "ui/workload/presets/preset_menu.h"
#include "ui/workload/sweep_history.h"
#include "ui/workload/sweep_summary.h"
#include "workload/presets.h"
#include "workload/validate.h"

#include <QApplication>
#include <QFrame>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int side_margin = 14; // of the form, on either side

QString problemText(const WorkloadError& error) {
    return toldText(error.problem());
}

/// "models[1].heads": row and field.
const QRegularExpression& modelField() {
    static const QRegularExpression form(QStringLiteral("^models\\[(\\d+)\\]\\.(\\w+)$"));
    return form;
}

QFrame* makeLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

/// The form has the values of each axis in an order of its own; a file may have them in any.
SweepSpec asInForm(SweepSpec sweep) {
    for (const Axis& axis : axes()) {
        if (axis.kind != AxisKind::Choice) continue;
        const std::vector<AxisValue> values = axis.values(sweep);
        std::vector<AxisValue> ordered;
        for (const AxisChoice& choice : axis.choices)
            if (const AxisValue value = std::string(choice.name); std::ranges::count(values, value) > 0)
                ordered.push_back(value);
        axis.set_values(sweep, ordered);
    }
    return sweep;
}

} // namespace

WorkloadPanel::WorkloadPanel(const BackendRegistry& backends, Forecaster& forecaster, OwnPresets own,
                             QWidget* parent)
    : QWidget(parent), forecaster_(forecaster), own_(std::move(own)), device_(backends.default_device()),
      models_(new ModelsEditor), axes_(new AxesEditor(backends)), optionsEditor_(new OptionsEditor),
      options_(new Collapsible(tr("&Options"), optionsEditor_)), summary_(new SweepSummary(this)),
      presets_(new QToolButton(this)),
      history_(new SweepHistory([this](const SweepSpec& sweep) { fill(sweep, {}); }, this)) {
    presets_->setText(tr("Prese&ts"));
    presets_->setIcon(themedIcon(QStringLiteral("preset"), IconTone::Muted));
    presets_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    presets_->setAutoRaise(true);
    presets_->setToolTip(tr("Replace the workload by a ready-made sweep"));
    buildPresets();

    auto* heading = new SectionLabel(tr("Workload"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 10, 6);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(presets_);

    auto* form = new QWidget;
    auto* formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(side_margin, 2, side_margin, 12);
    formLayout->setSpacing(12);
    formLayout->addWidget(models_);
    formLayout->addWidget(axes_);
    formLayout->addWidget(options_);
    formLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds has the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);

    // What opens below the edge is brought into sight, its heading first, once it has been laid out.
    connect(
        options_, &Collapsible::opened, scroll,
        [this, scroll] {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            scroll->ensureWidgetVisible(optionsEditor_, 0, 0);
            const int heading = options_->mapTo(scroll->widget(), QPoint(0, 0)).y();
            scroll->verticalScrollBar()->setValue(std::min(scroll->verticalScrollBar()->value(), heading));
        },
        Qt::QueuedConnection);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->addWidget(summary_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(this));
    layout->addLayout(foot);
    setMinimumWidth(376);
    const int captions = std::max(axes_->captionWidth(), optionsEditor_->captionWidth());
    axes_->setCaptionWidth(captions); // all fields begin on one line
    optionsEditor_->setCaptionWidth(captions);

    (new UndoKeys(this))->watch(this);
    connect(&models_->model(), &ShapesModel::edited, this, [this] { sweepEdited(); });
    connect(axes_, &AxesEditor::changed, this, [this] { sweepEdited(); });
    connect(optionsEditor_, &OptionsEditor::changed, this, [this] { sweepEdited(); });
    connect(optionsEditor_, &OptionsEditor::breakdownToggled, this, &WorkloadPanel::breakdownToggled);
    connect(optionsEditor_, &OptionsEditor::timelineToggled, this, &WorkloadPanel::timelineToggled);
    connect(optionsEditor_, &OptionsEditor::timelineStepsEdited, this, &WorkloadPanel::timelineStepsEdited);
    connect(&forecaster_, &Forecaster::ready, this, [this](const std::shared_ptr<const Forecast>& forecast) {
        if (valid_) summary_->showForecast(*forecast);
    });
    connect(&forecaster_, &Forecaster::heldChanged, this, [this](bool held) {
        if (valid_ && forecaster_.isPending()) summary_->showPending(cells_, held);
    });
    connect(&forecaster_, &Forecaster::failed, this, [this](const QString& reason) {
        if (valid_) summary_->showUnknown(cells_, reason);
    });
}

void WorkloadPanel::buildPresets() {
    auto* menu = new PresetMenu(own_, device_, presets_);
    connect(menu, &PresetMenu::chosen, this,
            [this](const SweepSpec& sweep) { setSweep(sweep, tr("Load %1").arg(shownText(sweep.name))); });
    connect(menu, &PresetMenu::reported, this, &WorkloadPanel::reported);
    connect(menu, &PresetMenu::saveWanted, this, &WorkloadPanel::askAndSavePreset);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { menu->saveAction()->setEnabled(valid_); });
    openOnClick(presets_, menu);
}

void WorkloadPanel::askAndSavePreset() {
    const std::optional<SweepSpec> now = sweep();
    if (!now || !valid_) return;
    auto* dialog = new PresetDialog(own_, *now, device_, this);
    connect(dialog, &PresetDialog::saved, this, [this, kept = *now](const QString& name) {
        given_ = kept; // it can be had again
        emit reported(Severity::Info, tr("The workload is the preset %1 now.").arg(shownText(name)));
    });
    dialog->open();
}

std::optional<SweepSpec> WorkloadPanel::sweep() const {
    SweepSpec sweep;
    sweep.models = models_->model().shapes();
    axes_->writeTo(sweep);
    try {
        optionsEditor_->writeTo(sweep);
    } catch (const WorkloadError&) {
        return std::nullopt;
    }
    return sweep;
}

void WorkloadPanel::setSweep(const SweepSpec& sweep, const QString& what) {
    given_ = asInForm(sweep);
    fill(sweep, what);
}

void WorkloadPanel::restoreSweep(const SweepSpec& sweep, bool isHandMade) {
    fill(sweep, {});
    history_->restart(sweep);
    if (!isHandMade) given_ = this->sweep();
}

void WorkloadPanel::takeOver(const WorkloadPanel& earlier) {
    given_ = earlier.given_;
    history_->takeOver(*earlier.history_);
    axes_->takeTyped(*earlier.axes_);
    optionsEditor_->takeTyped(*earlier.optionsEditor_);
    options_->setOpen(earlier.options_->isOpen());
}

void WorkloadPanel::addValue(const Axis* axis, const AxisValue& value) {
    std::optional<SweepSpec> wanted = sweep();
    if (!wanted) return; // what is typed cannot be read, and says so
    std::vector<AxisValue> values = axis->values(*wanted);
    if (std::ranges::find(values, value) != values.end()) return;
    values.push_back(value);
    axis->set_values(*wanted, values);
    setSweep(*wanted, tr("Add to %1").arg(columnLabelOf(*axis)));
}

bool WorkloadPanel::isHandMade() const {
    const std::optional<SweepSpec> now = sweep();
    if (!now) return true;
    const auto& presets = sweep_presets();
    if (now == given_ || std::any_of(presets.begin(), presets.end(),
                                     [&](const SweepPreset& preset) { return preset.on(device_) == *now; }))
        return false;
    return std::ranges::none_of(own_.list(device_), [&](const OwnPreset& preset) {
        if (!preset.sweep) return false;
        SweepSpec sweep = asInForm(*preset.sweep);
        sweep.name = now->name; // a form has none of its own
        return sweep == *now;
    });
}

bool WorkloadPanel::shows(const SweepSpec& sweep) const {
    return this->sweep() == asInForm(sweep);
}

QUndoStack* WorkloadPanel::history() const {
    return history_->stack();
}

void WorkloadPanel::fill(const SweepSpec& sweep, const QString& what) {
    loading_ = true;
    models_->model().setShapes(sweep.models);
    axes_->readFrom(sweep);
    optionsEditor_->readFrom(sweep);
    loading_ = false;
    if (sweep.memory_limit_bytes || !sweep.peak_flops.empty() || sweep.keep_warm ||
        sweep.isolation != Isolation::Thread || sweep.seed != 0)
        options_->setOpen(true); // what is out of the ordinary should be seen
    sweepEdited(what);
}

bool WorkloadPanel::takesBreakdown() const {
    return optionsEditor_->takesBreakdown();
}

void WorkloadPanel::setTakesBreakdown(bool on) {
    if (on) options_->setOpen(true);
    optionsEditor_->setTakesBreakdown(on);
}

bool WorkloadPanel::takesTimeline() const {
    return optionsEditor_->takesTimeline();
}

void WorkloadPanel::setTakesTimeline(bool on) {
    if (on) options_->setOpen(true);
    optionsEditor_->setTakesTimeline(on);
}

std::optional<StepRange> WorkloadPanel::timelineSteps() const {
    return optionsEditor_->timelineSteps();
}

QString WorkloadPanel::typedTimelineSteps() const {
    return optionsEditor_->typedTimelineSteps();
}

void WorkloadPanel::setTimelineSteps(const QString& typed) {
    optionsEditor_->setTimelineSteps(typed);
}

void WorkloadPanel::sweepEdited(const QString& what) {
    if (loading_) return;
    SweepSpec sweep;
    sweep.models = models_->model().shapes();
    axes_->writeTo(sweep);
    std::vector<WorkloadError> problems;
    try {
        optionsEditor_->writeTo(sweep);
        history_->note(sweep, what);
    } catch (const WorkloadError& error) {
        problems.push_back(error);
    }
    for (const WorkloadError& problem : problems_of(sweep))
        problems.push_back(problem);
    for (const WorkloadError& problem : axes_->typingProblems())
        problems.push_back(problem);
    markProblems(problems);
    const bool valid = problems.empty();
    if (valid) {
        cells_ = cell_count(sweep);
        summary_->showPending(cells_, forecaster_.isHeld());
        forecaster_.request(sweep);
    } else {
        forecaster_.cancel();
        QStringList texts;
        for (const WorkloadError& problem : problems)
            texts.push_back(inWords(problem));
        texts.removeDuplicates();
        summary_->showProblems(texts);
    }
    if (valid == valid_) return;
    valid_ = valid;
    emit validityChanged();
}

QString WorkloadPanel::inWords(const WorkloadError& problem) const {
    const QString field = QString::fromStdString(problem.field());
    if (const QRegularExpressionMatch match = modelField().match(field); match.hasMatch()) {
        const ShapesModel& models = models_->model();
        const int row = match.captured(1).toInt();
        const int column = ShapesModel::columnOf(match.captured(2));
        return tr("%1, %2: %3")
            .arg(models.index(row, ShapesModel::Name).data().toString(),
                 models.headerData(column, Qt::Horizontal).toString(), problemText(problem));
    }
    QString caption = axes_->captionOf(field);
    if (caption.isEmpty()) caption = optionsEditor_->captionOf(field);
    return caption.isEmpty() ? shownLines(std::string_view(problem.what()))
                             : tr("%1: %2").arg(caption, problemText(problem));
}

void WorkloadPanel::markProblems(const std::vector<WorkloadError>& problems) {
    ShapesModel::Problems ofModels;
    std::map<QString, QString> ofFields;
    for (const WorkloadError& problem : problems) {
        const QString field = QString::fromStdString(problem.field());
        const QRegularExpressionMatch match = modelField().match(field);
        if (match.hasMatch())
            ofModels.emplace(std::pair(match.captured(1).toInt(), ShapesModel::columnOf(match.captured(2))),
                             problemText(problem));
        else
            ofFields.emplace(field, problemText(problem));
    }
    models_->model().setProblems(std::move(ofModels));
    axes_->setProblems(ofFields);
    optionsEditor_->setProblems(ofFields);
}

QSize WorkloadPanel::sizeHint() const {
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return QWidget::sizeHint().expandedTo(QSize(models_->wholeWidth() + 2 * side_margin + bar, 0));
}

QString WorkloadPanel::summaryText() const {
    return summary_->text();
}

} // namespace stepscope
