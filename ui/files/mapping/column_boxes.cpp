#include "ui/files/mapping/column_boxes.h"

#include "tables/mapping/guess/across.h"
#include "ui/files/mapping/mapping_labels.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables/table_style.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

/// What is shown of a table: as much as a person looks at before they say what it holds.
constexpr std::size_t mostColumns = 200;
constexpr std::size_t mostRows = 200;

constexpr int widestColumn = 260;
constexpr int besideText = 40;  // of a box: its frame and arrow
constexpr int namesWidth = 110; // beside the lines of boxes

const Part partsOffered[] = {{},
                             {.mode = Mode::Forward, .backward = false},
                             {.mode = Mode::ForwardBackward, .backward = false},
                             {.mode = Mode::Train, .backward = false},
                             {.mode = unsaid<Mode>, .backward = true}};

QTableWidget* makeTable(QWidget* parent) {
    auto* table = new QTableWidget(parent);
    styleTable(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setVisible(true);
    table->verticalHeader()->setFixedWidth(namesWidth);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    table->horizontalHeader()->setStretchLastSection(false);
    return table;
}

} // namespace

ColumnBoxes::ColumnBoxes(QWidget* parent)
    : QWidget(parent), boxes_(makeTable(this)), preview_(makeTable(this)) {
    boxes_->setObjectName(QStringLiteral("boxes"));
    boxes_->setAccessibleName(tr("What the columns hold"));
    boxes_->setSelectionMode(QAbstractItemView::NoSelection);
    boxes_->setFocusPolicy(Qt::NoFocus); // its boxes have it
    boxes_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    boxes_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    boxes_->setRowCount(3);
    boxes_->setVerticalHeaderLabels({tr("Holds"), tr("Unit"), tr("Kind of step")});
    boxes_->setFrameShape(QFrame::NoFrame);
    preview_->setObjectName(QStringLiteral("preview"));
    preview_->setAccessibleName(tr("Preview of the table"));
    preview_->horizontalHeader()->hide();
    preview_->setFrameShape(QFrame::NoFrame);
    preview_->setMinimumHeight(70);
    const QScrollBar* below = preview_->horizontalScrollBar();
    connect(below, &QScrollBar::valueChanged, boxes_->horizontalScrollBar(), &QScrollBar::setValue);
    connect(boxes_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { preview_->setColumnWidth(column, size); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // As wide as the rows below are in sight, so that both scroll as far.
    preview_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(boxes_);
    above->addSpacing(preview_->verticalScrollBar()->sizeHint().width());
    layout->addLayout(above);
    layout->addWidget(preview_, 1);
}

QComboBox* ColumnBoxes::box(Line line, int column) const {
    return qobject_cast<QComboBox*>(boxes_->cellWidget(line, column));
}

QComboBox* ColumnBoxes::makeBox(Line line, int column, const QString& name) {
    auto* made = new QComboBox(boxes_);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(8);
    made->setFocusPolicy(Qt::StrongFocus);
    made->installEventFilter(this);
    boxes_->setCellWidget(line, column, made);
    connect(made, &QComboBox::activated, this,
            [this, line, column](int index) { choose(line, column, index); });
    return made;
}

void ColumnBoxes::makeBoxes(int column) {
    const QString name = shownText(columns_[static_cast<std::size_t>(column)].name);
    QComboBox* kinds = makeBox(Holds, column, tr("%1 holds").arg(name));
    for (const ColumnKind& kind : column_kinds())
        kinds->addItem(labelOf(kind));
    makeBox(Unit, column, tr("Unit of %1").arg(name));
    QComboBox* parts = makeBox(OfStep, column, tr("Kind of step of %1").arg(name));
    for (const Part& part : partsOffered)
        parts->addItem(labelOf(part));
}

void ColumnBoxes::fillBoxes(int column) {
    const MappedColumn& mapped = columns_[static_cast<std::size_t>(column)];
    box(Holds, column)->setCurrentIndex(static_cast<int>(mapped.kind - column_kinds().data()));
    QComboBox* units = box(Unit, column);
    units->clear();
    units->addItem(mapped.kind->quantity == ColumnQuantity::None ? QStringLiteral("–")
                                                                 : tr("In the entries"));
    for (const ColumnUnit& unit : column_units()) {
        if (!fits(unit, mapped.kind->quantity)) continue;
        units->addItem(QString::fromUtf8(unit.name), QString::fromUtf8(unit.name));
        if (mapped.unit == &unit) units->setCurrentIndex(units->count() - 1);
    }
    units->setEnabled(mapped.kind->quantity != ColumnQuantity::None);
    QComboBox* parts = box(OfStep, column);
    const auto* const part = std::find(std::begin(partsOffered), std::end(partsOffered), mapped.part);
    parts->setCurrentIndex(part != std::end(partsOffered) ? static_cast<int>(part - partsOffered) : 0);
    parts->setEnabled(mapped.kind->has_part);
}

/// A column grows to what is chosen in it, and never shrinks under a person's eye.
void ColumnBoxes::fitBoxes(int column) {
    int needed = boxes_->columnWidth(column);
    for (const Line line : {Holds, Unit, OfStep}) {
        const QComboBox* each = box(line, column);
        needed = std::max(needed, each->fontMetrics().horizontalAdvance(each->currentText()) + besideText);
    }
    boxes_->setColumnWidth(column, needed);
}

void ColumnBoxes::show(const TableView& table, const ColumnMapping& mapping) {
    across_ = mapping.across;
    const std::vector<std::string> names = names_of(table);
    columns_.assign(std::min(names.size(), mostColumns), {});
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                        [&](const MappedColumn& each) { return each.name == names[i]; });
        if (found != mapping.columns.end())
            columns_[i] = *found;
        else
            columns_[i].name = names[i];
    }
    const auto count = static_cast<int>(columns_.size());
    boxes_->setColumnCount(0); // and with it the boxes
    boxes_->setColumnCount(count);
    preview_->clearContents();
    preview_->setColumnCount(count);
    const auto rows = static_cast<int>(std::min(table.rows.size(), mostRows));
    preview_->setRowCount(rows);
    places_.clear();
    places_.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const TableRow& entries = table.rows[static_cast<std::size_t>(row)];
        places_.push_back(entries.empty() ? std::string() : place_of_row(entries.front()));
        preview_->setVerticalHeaderItem(row, new QTableWidgetItem(toldText(places_.back())));
        for (int column = 0; column < count; ++column) {
            const auto at = static_cast<std::size_t>(column);
            preview_->setItem(
                row, column,
                new QTableWidgetItem(at < entries.size() ? shownText(entries[at].text) : QString()));
        }
    }
    for (int column = 0; column < count; ++column) {
        auto* name = new QTableWidgetItem(shownText(names[static_cast<std::size_t>(column)]));
        boxes_->setHorizontalHeaderItem(column, name);
        makeBoxes(column);
        fillBoxes(column);
        preview_->resizeColumnToContents(column);
        boxes_->setColumnWidth(column, std::min(std::max(headingWidth(boxes_->horizontalHeader(), column),
                                                         preview_->columnWidth(column)),
                                                widestColumn));
        fitBoxes(column);
    }
    const int line = count > 0 ? box(Holds, 0)->sizeHint().height() + 4 : boxes_->rowHeight(0);
    for (int each = 0; each < boxes_->rowCount(); ++each)
        boxes_->setRowHeight(each, line);
    boxes_->setFixedHeight(boxes_->horizontalHeader()->sizeHint().height() + 3 * line + 2);
}

void ColumnBoxes::setValue(const std::string& column, const std::string& written, const std::string& value) {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&column](const MappedColumn& each) { return each.name == column; });
    if (found == columns_.end()) return;
    if (value.empty())
        found->values.erase(written);
    else
        found->values[written] = value;
}

void ColumnBoxes::focusFirst() {
    if (boxes_->columnCount() > 0) box(Holds, 0)->setFocus();
}

void ColumnBoxes::markUnplaced(const std::set<std::string>& places) {
    const QColor muted = colorsOf(palette()).warning;
    for (int row = 0; row < preview_->rowCount(); ++row) {
        const bool unplaced = places.contains(places_[static_cast<std::size_t>(row)]);
        for (int column = 0; column < preview_->columnCount(); ++column)
            preview_->item(row, column)->setForeground(unplaced ? QBrush(muted) : QBrush());
    }
}

void ColumnBoxes::choose(Line line, int column, int index) {
    MappedColumn& mapped = columns_[static_cast<std::size_t>(column)];
    switch (line) {
    case Holds: {
        mapped.kind = &column_kinds()[static_cast<std::size_t>(index)];
        if (mapped.unit && !fits(*mapped.unit, mapped.kind->quantity)) mapped.unit = nullptr;
        if (!mapped.kind->has_part) mapped.part = {};
        mapped.values.clear(); // of another kind of words
        const auto value =
            across_ && mapped.kind->has_part ? value_in_name(*across_, mapped.name) : std::nullopt;
        mapped.at = value ? value->value : std::string();
        break;
    }
    case Unit:
        mapped.unit = column_unit_named(box(Unit, column)->itemData(index).toString().toStdString());
        break;
    case OfStep:
        mapped.part = partsOffered[index];
        break;
    }
    fillBoxes(column);
    fitBoxes(column);
    emit changed();
}

/// A box that gets the focus comes into sight; the wheel scrolls, and changes none by the way.
bool ColumnBoxes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        for (int column = 0; column < boxes_->columnCount(); ++column)
            for (const Line line : {Holds, Unit, OfStep})
                if (box(line, column) == watched && preview_->rowCount() > 0)
                    preview_->scrollTo(preview_->model()->index(0, column));
    return QWidget::eventFilter(watched, event);
}

} // namespace stepscope
