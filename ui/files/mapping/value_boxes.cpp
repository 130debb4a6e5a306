#include "ui/files/mapping/value_boxes.h"

#include "ui/files/mapping/mapping_labels.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/section_label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace stepscope {

namespace {

constexpr int pairsInALine = 2;
constexpr int mostLines = 3; // in sight; the others are scrolled to

} // namespace

ValueBoxes::ValueBoxes(QWidget* parent)
    : QWidget(parent), area_(new QScrollArea(this)), page_(new QWidget), lines_(new QGridLayout(page_)) {
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setHorizontalSpacing(10);
    lines_->setVerticalSpacing(4);
    for (int pair = 0; pair < pairsInALine; ++pair)
        lines_->setColumnStretch(2 * pair, 1);
    area_->setWidget(page_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus); // its boxes have it
    area_->viewport()->setAutoFillBackground(false);
    page_->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionLabel(tr("What these entries mean"), this));
    layout->addWidget(area_);
    hide();
}

void ValueBoxes::show(std::span<const MappedColumn> columns, std::span<const UnknownValue> unknown) {
    std::vector<Row> rows;
    std::vector<std::string> values; // chosen for these
    for (const MappedColumn& column : columns) {
        // By their keys, so that an entry stays in its place once it is known.
        std::map<std::string, std::pair<std::string, std::string>> entries;
        for (const auto& [written, value] : column.values)
            entries.try_emplace(key_of_value(written), written, value);
        for (const UnknownValue& each : unknown)
            if (each.column == column.name)
                entries.try_emplace(key_of_value(each.written), each.written, std::string());
        for (const auto& [key, entry] : entries) {
            rows.push_back({column.kind, {column.name, entry.first}});
            values.push_back(entry.second);
        }
    }
    if (rows != rows_) {
        rows_ = std::move(rows);
        fill();
    }
    for (std::size_t i = 0; i < rows_.size(); ++i)
        boxes_[i]->setCurrentIndex(std::max(0, boxes_[i]->findData(QString::fromStdString(values[i]))));
    setVisible(!rows_.empty());
}

void ValueBoxes::fill() {
    boxes_.clear();
    while (QLayoutItem* const item = lines_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the box that was just chosen in
        delete item;
    }
    int lineHeight = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        //: %1: what stands in a table; %2: the name of its column
        const QString words =
            tr("“%1” in “%2”").arg(shownText(row.entry.written), shownText(row.entry.column));
        auto* label = new ElidedLabel(page_);
        label->setTextFormat(Qt::PlainText); // from the first moment on: it may go before it is seen
        label->setText(words);
        auto* box = new QComboBox(page_);
        box->setAccessibleName(tr("What %1 means").arg(words));
        box->setObjectName(QString::fromStdString(row.entry.written));
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        box->addItem(tr("Not said: its rows are left out"), QString());
        for (const std::string_view value : values_of(*row.kind))
            box->addItem(labelOfValue(*row.kind, value), QString::fromUtf8(value));
        connect(box, &QComboBox::activated, this, [this, box, entry = row.entry](int index) {
            emit chosen(entry.column, entry.written, box->itemData(index).toString().toStdString());
        });
        const int line = static_cast<int>(i) / pairsInALine;
        const int pair = static_cast<int>(i) % pairsInALine;
        lines_->addWidget(label, line, 2 * pair);
        lines_->addWidget(box, line, 2 * pair + 1);
        for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(box)})
            each->show(); // at once: a layout that is in sight would do it a turn of the event loop later
        boxes_.push_back(box);
        lineHeight = std::max(lineHeight, box->sizeHint().height() + lines_->verticalSpacing());
    }
    const int lines = (static_cast<int>(rows_.size()) + pairsInALine - 1) / pairsInALine;
    area_->setFixedHeight(lineHeight * std::min(lines, mostLines));
}

/// A box that gets the focus comes into sight; the wheel scrolls, and changes none by the way.
bool ValueBoxes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        if (auto* const box = qobject_cast<QWidget*>(watched)) area_->ensureWidgetVisible(box, 0, 0);
    return QWidget::eventFilter(watched, event);
}

} // namespace stepscope
