#include "ui/nsight/profile_dialog.h"

#include "nsight/tools/tools.h"
#include "run/trace/trace_cell.h"
#include "system/text/shell_text.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr int asked_ms = 250; ///< after the last key
constexpr int usual_width = 680;
constexpr int command_lines = 4;

enum Fact { ToolFact, CountersFact, ExpectedFact, ReportFact, FactCount };

QString toolKey() {
    return QStringLiteral("nsight/tool");
}
QString setKey() {
    return QStringLiteral("nsight/set");
}

template <typename Choice>
QComboBox* makeChoice(const QString& name, const QString& key) {
    auto* box = new QComboBox;
    for (const auto& [value, text] : ChoiceNames<Choice>::values)
        box->addItem(purposeOf(value), static_cast<int>(value));
    box->setAccessibleName(name);
    box->setCurrentIndex(std::max(0, box->findData(QSettings().value(key, 0).toInt())));
    return box;
}

/// Of a name of a kernel, a pattern that matches it.
QString patternOf(const std::string& kernel) {
    return QRegularExpression::escape(QString::fromStdString(kernel));
}

void setInk(QWidget* words, const QColor& color) {
    QPalette ink = words->palette();
    ink.setColor(QPalette::WindowText, color);
    words->setPalette(ink);
}

} // namespace

ProfileDialog::ProfileDialog(Subject subject, const ProfileWish& wish, const BackendRegistry& backends,
                             QWidget* parent)
    : QDialog(parent), subject_(std::move(subject)), backends_(backends),
      tool_(makeChoice<ProfilerTool>(tr("Tool"), toolKey())),
      set_(makeChoice<MetricSet>(tr("What is measured"), setKey())), phase_(new QComboBox),
      steps_(new QLineEdit), kernel_(new QLineEdit), page_(new QWidget), form_(new QFormLayout),
      facts_(new QGridLayout), warnings_(new WrappedLabel), line_(new QPlainTextEdit),
      edited_(new MutedLabel), restore_(new QPushButton(tr("As the answers have it"))), start_(nullptr) {
    setWindowTitle(tr("Profile with Nsight"));
    buildForm(wish);
    auto* title = new SectionLabel(subject_.title);
    title->setWordWrap(true);
    setInk(warnings_, colorsOf(palette()).warning);
    warnings_->hide(); // until there are any
    auto* note = new MutedLabel(tr("The cell runs again in a process of its own under the tool. What is "
                                   "measured there stays out of its step times, tables and comparisons."));
    note->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    start_ = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // nor while the other waits
    start_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* inner = new QVBoxLayout(page_);
    inner->setContentsMargins(18, 14, 18, 8);
    inner->setSpacing(10);
    inner->addWidget(title);
    inner->addLayout(form_);
    inner->addWidget(new SectionLabel(tr("Before it starts")));
    inner->addLayout(facts_);
    inner->addWidget(buildCommand(), 1); // what height there is beyond all that is said is the command's
    inner->addWidget(note);
    inner->addWidget(warnings_);    // last: what comes and goes moves nothing
    auto* scroll = new QScrollArea; // a small screen has not the height of long advice
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(18, 0, 18, 0);
    below->addWidget(buttons);
    layout->addLayout(below);

    connect(&delay_, &QTimer::timeout, this, &ProfileDialog::prepare);
    resize(usual_width, height());
    tool_->setFocus();
    updateFields();
    prepare();
    grow();
}

/// To the height of all that is said, as far as the screen has it: what a person has made larger stays so.
void ProfileDialog::grow() {
    page_->layout()->activate();
    constexpr int around = 60; // the buttons, and margins
    const int wanted = page_->layout()->totalHeightForWidth(std::max(width(), usual_width)) + around;
    const int most = screen()->availableGeometry().height() * 9 / 10;
    if (const int least = std::min(wanted, most); height() < least) resize(width(), least);
}

void ProfileDialog::buildForm(const ProfileWish& wish) {
    const StepRange steps = wish.steps.value_or(usual_timeline_steps(subject_.profile.cell));
    steps_->setText(QString::fromStdString(text_of(steps)));
    steps_->setToolTip(tr("Which steps, counted from 0: 5, or 5-8"));
    phase_->setEditable(true);
    phase_->addItem(QString());
    phase_->setEditText(QString::fromStdString(wish.phase));
    phase_->lineEdit()->setPlaceholderText(tr("the whole step"));
    phase_->setToolTip(tr("A phase of the step alone, such as forward/attention"));
    kernel_->setText(patternOf(wish.kernel));
    kernel_->setPlaceholderText(tr("all kernels"));
    kernel_->setToolTip(tr("Kernels whose names match a regular expression, such as softmax|norm"));
    if (!wish.kernel.empty()) // which is a question for Nsight Compute
        tool_->setCurrentIndex(tool_->findData(static_cast<int>(ProfilerTool::Ncu)));

    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(tr("&Tool"), tool_);
    form_->addRow(tr("S&et"), set_);
    form_->addRow(tr("Ste&ps"), steps_);
    form_->addRow(tr("P&hase"), phase_);
    form_->addRow(tr("&Kernels"), kernel_);
    for (const auto& [field, name] :
         {std::pair<QWidget*, QString>{steps_, tr("Steps")}, {phase_, tr("Phase")}, {kernel_, tr("Kernels")}})
        field->setAccessibleName(name);

    facts_->setHorizontalSpacing(12);
    facts_->setVerticalSpacing(5);
    facts_->setColumnStretch(1, 1);
    const QString names[FactCount] = {tr("Tool"), tr("Counters"), tr("Expected"), tr("Report")};
    for (int row = 0; row < FactCount; ++row) {
        auto* name = new MutedLabel(names[row]);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* value = new WrappedLabel(QStringLiteral("–"));
        facts_->addWidget(name, row, 0);
        facts_->addWidget(value, row, 1);
    }

    const auto changed = [this] {
        isPrepared_ = false;
        updateFields();
        delay_.start(asked_ms);
    };
    for (QComboBox* box : {tool_, set_})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(phase_, &QComboBox::currentTextChanged, this, changed);
    for (QLineEdit* field : {steps_, kernel_})
        connect(field, &QLineEdit::textChanged, this, changed);
}

QWidget* ProfileDialog::buildCommand() {
    auto* whole = new QWidget;
    auto* heading = new SectionLabel(tr("Command"));
    line_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line_->setAccessibleName(tr("Command"));
    line_->setToolTip(tr("What is run, as a shell takes it; it may be changed"));
    line_->setTabChangesFocus(true);
    line_->setWordWrapMode(QTextOption::WrapAnywhere);
    line_->setMinimumHeight(line_->fontMetrics().lineSpacing() * command_lines + 14);
    line_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as that, and what is left
    line_->setPlaceholderText(tr("The command stands here as soon as the tool is known."));
    auto* copy = new QPushButton(themedIcon(QStringLiteral("duplicate")), tr("C&opy"));
    copy->setToolTip(tr("Copies the command"));
    copy->setAutoDefault(false);
    copy->setEnabled(false);
    connect(line_->document(), &QTextDocument::contentsChanged, copy,
            [this, copy] { copy->setEnabled(!line_->toPlainText().trimmed().isEmpty()); });
    restore_->setAutoDefault(false);
    restore_->setToolTip(tr("Takes the command back that the answers above make"));
    edited_->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(edited_, 1);
    top->addWidget(restore_);
    top->addWidget(copy);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(line_);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(line_->toPlainText()); });
    connect(restore_, &QPushButton::clicked, this, &ProfileDialog::restoreCommand);
    connect(line_, &QPlainTextEdit::textChanged, this, &ProfileDialog::tell);
    return whole;
}

void ProfileDialog::updateFields() {
    const bool ncu = tool_->currentData().toInt() == static_cast<int>(ProfilerTool::Ncu);
    set_->setEnabled(ncu);
    kernel_->setEnabled(ncu);
    if (start_) start_->setEnabled(false); // until it is known what will run
}

ProfileRequest ProfileDialog::request() const {
    ProfileRequest out;
    out.tool = static_cast<ProfilerTool>(tool_->currentData().toInt());
    out.set = static_cast<MetricSet>(set_->currentData().toInt());
    out.steps = step_range_of(steps_->text().trimmed().toStdString()).value_or(StepRange());
    out.phase = phase_->currentText().trimmed().toStdString();
    while (out.phase.ends_with('/'))
        out.phase.pop_back();
    if (out.tool == ProfilerTool::Ncu) out.kernel = kernel_->text().trimmed().toStdString();
    return out;
}

QString ProfileDialog::wrongAnswer() const {
    if (!step_range_of(steps_->text().trimmed().toStdString()))
        return tr("“%1” says no steps: write 5, or 5-8, counted from 0.").arg(steps_->text());
    if (const QRegularExpression pattern(kernel_->text().trimmed());
        kernel_->isEnabled() && !pattern.isValid())
        return tr("The pattern for kernels is not valid: %1.").arg(pattern.errorString());
    return {};
}

void ProfileDialog::prepare() {
    if (!wrongAnswer().isEmpty() || !subject_.problem.isEmpty()) {
        background_.cancel();
        return take({});
    }
    background_.start(
        [subject = subject_.profile, request = request(),
         &backends = backends_](const std::stop_token& stop) {
            return prepare_profile(subject, request, backends, ToolPlaces::usual(), stop);
        },
        [this](PreparedProfile prepared) { take(std::move(prepared)); },
        [this](const QString& reason) {
            PreparedProfile none;
            none.problem = reason.toStdString();
            take(std::move(none));
        });
}

void ProfileDialog::take(PreparedProfile prepared) {
    const bool wasEdited = isEdited();
    prepared_ = std::move(prepared);
    isPrepared_ = true;
    if (prepared_.job) {
        if (phase_->count() == 1) {
            const QSignalBlocker filling(phase_);
            const QString typed = phase_->currentText();
            for (const std::string& phase : phases_of(prepared_.job->plan))
                phase_->addItem(QString::fromStdString(phase));
            phase_->setEditText(typed);
        }
        command_ = QString::fromStdString(shell_line(prepared_.job->command));
    } else {
        command_.clear();
    }
    if (!wasEdited) restoreCommand();
    tell();
    grow();
}

void ProfileDialog::restoreCommand() {
    const QSignalBlocker writing(line_);
    line_->setPlainText(command_);
    tell();
}

bool ProfileDialog::isEdited() const {
    return line_->toPlainText() != command_;
}

void ProfileDialog::tellFact(int row, const QString& text, bool isProblem) {
    auto* value = qobject_cast<QLabel*>(facts_->itemAtPosition(row, 1)->widget());
    value->setText(text.isEmpty() ? QStringLiteral("–") : text); // each has its line, whatever is known
    const Colors colors = colorsOf(palette());
    setInk(value, isProblem ? colors.danger : colors.text);
}

QString ProfileDialog::expectation() const {
    const Preflight& before = prepared_.before;
    const QString kernels = QLocale().toString(static_cast<qulonglong>(before.kernels));
    QStringList parts;
    if (before.passes)
        parts = {tr("about %1 kernels").arg(kernels), tr("%n pass(es) over each", nullptr, *before.passes)};
    else
        parts = {tr("about %1 kernels, as they run").arg(kernels)};
    parts.push_back(formatEstimate(before.seconds));
    parts.push_back(tr("a report of about %1").arg(formatBytes(std::llround(before.report_bytes))));
    return listOf(parts);
}

/// All that is known now.
void ProfileDialog::tell() {
    QStringList problems;
    for (const QString& problem : {subject_.problem, wrongAnswer(), toldText(prepared_.problem)})
        if (!problem.isEmpty()) problems.push_back(problem);
    const bool any = prepared_.job.has_value();
    if (prepared_.tool)
        tellFact(ToolFact, tr("%1 %2, %3")
                               .arg(labelOf(prepared_.tool->tool->id), shownText(prepared_.tool->version),
                                    shownText(prepared_.tool->program.string())));
    else
        tellFact(ToolFact, toldText(prepared_.tool_problem), true);
    const bool ncu = any && prepared_.job->request.tool == ProfilerTool::Ncu;
    if (any && prepared_.before.refusal)
        tellFact(CountersFact, toldText(*prepared_.before.refusal), true);
    else
        tellFact(CountersFact, !any  ? QString()
                               : ncu ? tr("may be read, as far as the driver tells")
                                     : tr("none are needed"));
    tellFact(ExpectedFact, any ? expectation() : QString());
    QString report = any ? shownText(prepared_.job->report.filename().string()) : QString();
    if (any && prepared_.job->eagerly)
        report = tr("%1; the step's operations are launched one by one instead of as a graph").arg(report);
    tellFact(ReportFact, report);

    QStringList warnings = problems;
    for (const std::string& warning : prepared_.before.warnings)
        warnings.push_back(toldText(warning));
    const auto words = shell_words(line_->toPlainText().toStdString());
    const bool edited = any && isEdited();
    if (any && (!words || words->empty()))
        warnings.push_back(words ? tr("There is no command.")
                                 : tr("The command has a quote that is not closed."));
    warnings_->setText(warnings.join(QLatin1Char('\n')));
    warnings_->setVisible(!warnings.isEmpty());
    edited_->setText(edited ? tr("Changed by hand: the answers above change it no more.") : QString());
    restore_->setVisible(edited);
    line_->setEnabled(any);
    start_->setEnabled(isPrepared_ && problems.isEmpty() && prepared_.can_start() && words &&
                       !words->empty());
}

void ProfileDialog::setProblem(const QString& problem) {
    if (problem == subject_.problem) return;
    subject_.problem = problem;
    prepare();
}

ProfileJob ProfileDialog::job() const {
    ProfileJob out = prepared_.job.value();
    out.command = shell_words(line_->toPlainText().toStdString()).value();
    return out;
}

void ProfileDialog::accept() {
    if (!start_->isEnabled()) return;
    QSettings settings;
    settings.setValue(toolKey(), tool_->currentData());
    settings.setValue(setKey(), set_->currentData());
    QDialog::accept();
}

} // namespace stepscope
