#include "ui/files/mapping/mapping_dialog.h"

#include "tables/mapping/guess/across.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/mapping/import_document.h"
#include "ui/files/mapping/column_boxes.h"
#include "ui/files/mapping/constants_form.h"
#include "ui/files/mapping/mapping_labels.h"
#include "ui/files/mapping/mapping_store.h"
#include "ui/files/mapping/value_boxes.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chips/flow_layout.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

constexpr QSize usualSize(1080, 680);
constexpr int notesHeight = 96;
constexpr int leastNotesHeight = 40; // of a small window, where entries are asked about as well
/// Rows that are told one by one; of more their number is enough.
constexpr std::size_t mostUnplaced = 200;
/// Tables of fewer entries are read at once, which takes some hundredths of a second at most.
constexpr std::size_t readAtOnce = 5'000;

bool areLarge(const std::vector<RawTable>& tables) {
    std::size_t entries = 0;
    for (const RawTable& table : tables)
        entries += (table.text.rows.size() + 1) * table.text.header.size();
    return entries > readAtOnce;
}

QString nameOfTable(const RawTable& table, std::size_t place) {
    QStringList names;
    for (const TableEntry& each : table.text.header)
        if (names.size() < 4) names.push_back(shownText(shown_name(each)));
    return MappingDialog::tr("%1: %2 – %n row(s)", nullptr, static_cast<int>(table.text.rows.size()))
        .arg(place + 1)
        .arg(listOf(names));
}

} // namespace

MappingDialog::MappingDialog(std::vector<RawTable> tables, const QString& file, const QString& purpose,
                             QWidget* parent)
    : QDialog(parent), tables_(std::make_shared<const std::vector<RawTable>>(std::move(tables))),
      large_(areLarge(*tables_)), columns_(new ColumnBoxes(this)), values_(new ValueBoxes(this)),
      constants_(new ConstantsForm(this)), whichTable_(new QComboBox(this)), across_(new QComboBox(this)),
      commas_(new QComboBox(this)), headerLines_(new QSpinBox(this)),
      runs_(new QCheckBox(tr("Ro&ws of one cell are its runs"), this)),
      alike_(new QCheckBox(tr("And the &tables of the same columns"), this)),
      origin_(new MutedLabel(QString(), this)), summary_(new WrappedLabel({}, this)),
      notes_(new QListWidget(this)), take_(nullptr) {
    setWindowTitle(tr("What does %1 hold?").arg(shownText(file)));
    build(file, purpose);
    connect(columns_, &ColumnBoxes::changed, this, &MappingDialog::refresh);
    connect(values_, &ValueBoxes::chosen, this,
            [this](const std::string& column, const std::string& written, const std::string& value) {
                columns_->setValue(column, written, value);
                refresh();
            });
    connect(constants_, &ConstantsForm::changed, this, &MappingDialog::refresh);
    connect(commas_, &QComboBox::activated, this, &MappingDialog::refresh);
    connect(runs_, &QCheckBox::toggled, this, &MappingDialog::refresh);
    connect(alike_, &QCheckBox::toggled, this, &MappingDialog::refresh);
    connect(across_, &QComboBox::activated, this, &MappingDialog::layAcross);
    connect(whichTable_, &QComboBox::activated, this, &MappingDialog::chooseTable);
    connect(headerLines_, &QSpinBox::valueChanged, this, [this](int lines) { guess(lines); });
    compute([tables = tables_](const Stop& stop) { return likeliest_table(*tables, stop); },
            [this](std::size_t place) { chooseTable(static_cast<int>(place)); });
    // As large as fits over the window.
    resize(parent ? usualSize.boundedTo(parent->window()->size() - QSize(40, 40)) : usualSize);
}

void MappingDialog::build(const QString& file, const QString& purpose) {
    auto* what =
        new WrappedLabel(tr("%1 is no table of Stepscope's. Say what its columns hold; what is guessed is "
                            "filled in.")
                             .arg(shownText(file)),
                         this);
    for (std::size_t i = 0; i < tables_->size(); ++i)
        whichTable_->addItem(nameOfTable((*tables_)[i], i));
    notes_->setObjectName(QStringLiteral("notes"));
    notes_->setAccessibleName(tr("What is missing, what is guessed, and which rows cannot be placed"));
    notes_->setMinimumHeight(leastNotesHeight);
    notes_->setMaximumHeight(notesHeight);
    notes_->setWordWrap(true);
    notes_->setFrameShape(QFrame::NoFrame);
    summary_->setObjectName(QStringLiteral("summary"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take_ = buttons->addButton(purpose, QDialogButtonBox::AcceptRole);
    take_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* end = new QHBoxLayout;
    end->addWidget(summary_, 1);
    end->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(origin_);
    layout->addWidget(buildOptions());
    layout->addWidget(columns_, 1);
    layout->addWidget(values_);
    layout->addWidget(new SectionLabel(tr("So in all rows"), this));
    layout->addWidget(constants_);
    layout->addWidget(notes_);
    layout->addLayout(end);
}

QWidget* MappingDialog::buildOptions() {
    auto* out = new QWidget(this);
    auto* flow = new FlowLayout(16, out);
    const auto add = [out, flow](const QString& text, QWidget* editor) {
        auto* pair = new QWidget(out);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto* label = new QLabel(text, pair);
        label->setBuddy(editor);
        line->addWidget(label);
        line->addWidget(editor);
        flow->addWidget(pair);
    };
    whichTable_->setVisible(tables_->size() > 1);
    if (tables_->size() > 1) add(tr("Ta&ble"), whichTable_);
    alike_->setObjectName(QStringLiteral("alike"));
    alike_->setChecked(true);
    alike_->setToolTip(tr("What stands above each of them, such as a model's name, is said of it"));
    if (tables_->size() > 1) flow->addWidget(alike_);
    alike_->hide();
    headerLines_->setRange(1, 5);
    headerLines_->setObjectName(QStringLiteral("headerLines"));
    add(tr("&Lines of names"), headerLines_);
    across_->setObjectName(QStringLiteral("across"));
    across_->addItem(tr("Nothing"));
    for (const Axis& axis : axes())
        across_->addItem(labelOf(axis));
    add(tr("Names of columns are &values of"), across_);
    commas_->addItem(tr("As the numbers tell"));
    commas_->addItem(tr("Point: 1.5"));
    commas_->addItem(tr("Comma: 1,5"));
    add(tr("&Decimals"), commas_);
    runs_->setObjectName(QStringLiteral("runs"));
    flow->addWidget(runs_);
    return out;
}

void MappingDialog::chooseTable(int place) {
    place_ = static_cast<std::size_t>(std::max(place, 0));
    whichTable_->setCurrentIndex(place);
    alike_->setVisible(has_alike(*tables_, place_));
    begin();
}

void MappingDialog::begin() {
    remembered_ = false;
    if (std::optional<ColumnMapping> before = rememberedMapping(table())) {
        guess_ = {std::move(*before), {}};
        remembered_ = true;
        showMapping();
    } else {
        guess(std::nullopt);
    }
}

void MappingDialog::guess(std::optional<int> headerLines) {
    remembered_ = false;
    isGuessed_ = false;
    compute(
        [tables = tables_, place = place_, headerLines](const Stop& stop) {
            if (!headerLines) return guess_mapping((*tables)[place], stop);
            RawTable as = (*tables)[place];
            as.header_lines = static_cast<std::size_t>(*headerLines);
            as.header_lines_said = true;
            return guess_mapping(as, stop);
        },
        [this](GuessedMapping guessed) {
            guess_ = std::move(guessed);
            showMapping();
        });
}

template <typename Work, typename Take>
void MappingDialog::compute(Work work, Take take) {
    background_.cancel();
    if (!large_) return take(work(Stop()));
    reads_ = true;
    take_->setEnabled(false);
    summary_->setText(tr("The table is being read…"));
    background_.start(
        std::move(work),
        [this, take = std::move(take)](auto result) {
            reads_ = false;
            take(std::move(result));
        },
        [this](const QString& reason) {
            reads_ = false;
            summary_->setText(reason);
        });
}

void MappingDialog::showMapping() {
    const ColumnMapping& mapping = guess_.mapping;
    isGuessed_ = true;
    {
        const QSignalBlocker lines(headerLines_);
        const QSignalBlocker runs(runs_);
        headerLines_->setValue(static_cast<int>(mapping.header_lines));
        runs_->setChecked(mapping.runs);
    }
    across_->setCurrentIndex(mapping.across ? static_cast<int>(mapping.across - axes().data()) + 1 : 0);
    commas_->setCurrentIndex(!mapping.commas ? 0 : *mapping.commas == Commas::Thousands ? 1 : 2);
    columns_->show(with_names(table(), mapping.header_lines), mapping);
    if (!std::exchange(hasBegun_, true)) columns_->focusFirst();
    constants_->show(mapping.constants);
    origin_->setText(tr("As you said it of a table with the same columns before."));
    origin_->setVisible(remembered_);
    refresh();
}

void MappingDialog::layAcross() {
    if (!isGuessed_) return;
    readAnswers();
    const int chosen = across_->currentIndex();
    lay_across(guess_.mapping, chosen > 0 ? &axes()[static_cast<std::size_t>(chosen - 1)] : nullptr);
    columns_->show(with_names(table(), guess_.mapping.header_lines), guess_.mapping);
    refresh();
}

void MappingDialog::readAnswers() {
    ColumnMapping& mapping = guess_.mapping;
    mapping.columns = columns_->columns();
    std::set<const Axis*> said;
    for (const MappedColumn& each : mapping.columns)
        if (const auto* const axis = std::get_if<AxisColumn>(&each.kind->meaning)) {
            said.insert(axis->axis);
            if (each.kind->is_label) said.insert(&axis_named("mode"));
        }
    if (mapping.across) said.insert(mapping.across);
    constants_->setSaid(said);
    mapping.constants = constants_->constants();
    mapping.runs = runs_->isChecked();
    mapping.commas = commas_->currentIndex() == 0   ? std::optional<Commas>()
                     : commas_->currentIndex() == 1 ? std::optional(Commas::Thousands)
                                                    : std::optional(Commas::DecimalGrouped);
}

void MappingDialog::refresh() {
    if (!isGuessed_) return; // which begins with what is guessed
    readAnswers();
    const QString wrong = constants_->wrongField();
    compute(
        [tables = tables_, place = place_, mapping = guess_.mapping,
         alike = alike_->isChecked()](const Stop& stop) {
            return alike ? import_alike(*tables, place, mapping, stop)
                         : import_table((*tables)[place], mapping, stop);
        },
        [this, wrong](ImportedTable imported) {
            imported_ = std::move(imported);
            tellOutcome(wrong);
        });
}

void MappingDialog::tellOutcome(const QString& wrong) {
    std::set<std::string> unplaced;
    for (const UnplacedRow& row : imported_.unplaced)
        unplaced.insert(row.place);
    columns_->markUnplaced(unplaced);
    values_->show(guess_.mapping.columns, imported_.unknown);
    listNotes(wrong);
    summary_->setText(summary(wrong));
    take_->setEnabled(wrong.isEmpty() && imported_.lacks.empty() && !imported_.results.cells().empty());
}

void MappingDialog::listNotes(const QString& wrong) {
    notes_->clear();
    const auto add = [this](const QString& text, Severity severity) {
        auto* item = new QListWidgetItem(severityIcon(severity), text, notes_);
        item->setToolTip(text);
    };
    if (!wrong.isEmpty()) add(tr("%1: that is no value of it.").arg(wrong), Severity::Error);
    for (const Lack& lack : imported_.lacks)
        add(sentenceOf(lack), Severity::Error);
    if (!remembered_)
        for (const Assumption& each : guess_.assumptions)
            add(sentenceOf(each), Severity::Info);
    std::size_t told = 0;
    for (const UnplacedRow& row : imported_.unplaced)
        if (++told <= mostUnplaced)
            add(tr("%1: %2 – %3")
                    .arg(toldText(row.place), shownText(row.text),
                         toldText(row.reason).replace(QLatin1Char('\n'), QLatin1String("; "))),
                Severity::Warning);
    notes_->setVisible(notes_->count() > 0);
}

QString MappingDialog::summary(const QString& wrong) const {
    if (!wrong.isEmpty()) return tr("%1: that is no value of it.").arg(wrong);
    if (!imported_.lacks.empty()) return sentenceOf(imported_.lacks.front());
    const auto cells = static_cast<int>(imported_.results.cells().size());
    if (cells == 0) return tr("No row can be placed: the list says why.");
    const auto unplaced = static_cast<int>(imported_.unplaced.size());
    const QString read = tr("%n cell(s) are read.", nullptr, cells);
    return unplaced == 0 ? read
                         : read + QLatin1Char(' ') + tr("%n row(s) cannot be placed.", nullptr, unplaced);
}

void MappingDialog::accept() {
    if (!take_->isEnabled()) return;
    rememberMapping(table(), guess_.mapping);
    QDialog::accept();
}

} // namespace stepscope
