#include "ui/views/results/results_model.h"

#include "records/run_name.h"
#include "ui/text/labels/run_labels.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace stepscope {

ResultsModel::ResultsModel(const Results& results, UnderwayOf underway, QObject* parent)
    : QAbstractTableModel(parent), underway_(std::move(underway)), results_(&results),
      columns_(resultColumns(underway_)), rows_(static_cast<int>(results.cells().size())) {}

void ResultsModel::reset() {
    beginResetModel();
    rows_ = static_cast<int>(results_->cells().size());
    endResetModel();
}

void ResultsModel::refresh(int first, int last) {
    if (static_cast<int>(results_->cells().size()) != rows_) {
        reset();
        return;
    }
    first = std::max(first, 0);
    last = std::min(last, rows_ - 1);
    if (first <= last) emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int ResultsModel::rowOf(int cell) const {
    const auto& cells = results_->cells();
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), cell,
                         [](const CellResult& each, int number) { return each.cell.index < number; });
    return found != cells.end() && found->cell.index == cell ? static_cast<int>(found - cells.begin()) : -1;
}

int ResultsModel::columnOf(const QString& id) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const ResultColumn& each) { return each.id == id; });
    if (found == columns_.end()) throw std::logic_error("there is no column " + id.toStdString());
    return static_cast<int>(found - columns_.begin());
}

std::vector<int> ResultsModel::constantColumns() const {
    std::vector<int> out;
    const auto& cells = results_->cells();
    if (cells.empty()) return out;
    const std::vector<const Axis*> varying = results_->varying();
    const bool anyRuns = !run_name_of(cells.front()).empty();
    for (int position = 0; position < columnCount(); ++position)
        if (column(position).kind == ResultColumn::Kind::Run) {
            if (!anyRuns) out.push_back(position);
        } else if (column(position).kind == ResultColumn::Kind::Axis &&
                   std::none_of(varying.begin(), varying.end(), [&](const Axis* axis) {
                       return column(position).id ==
                              QLatin1String(axis->name.data(), static_cast<int>(axis->name.size()));
                   }))
            out.push_back(position);
    return out;
}

void ResultsModel::setShortHeadings(bool on) {
    if (std::exchange(shortHeadings_, on) != on) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString ResultsModel::heading(int column, bool isShort) const {
    const ResultColumn& of = this->column(column);
    return isShort && !of.shortLabel.isEmpty() ? of.shortLabel : of.label;
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int ResultsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.row() >= static_cast<int>(results_->cells().size()))
        return {};
    const CellResult& cell = cellAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column(index.column()).text(cell);
    case SortRole:
        return column(index.column()).sortKey(cell);
    case CellRole:
        return cell.cell.index;
    case StateRole:
        return static_cast<int>(state_of(cell));
    case UnderwayRole:
        return static_cast<int>(underway_(cell));
    case DoubtsRole:
        return doubtsText(cell);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: {
        const QString remark = column(index.column()).remark(cell);
        return remark.isEmpty() ? QVariant() : remark;
    }
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return heading(section, shortHeadings_);
    case Qt::AccessibleTextRole:
        return column(section).label;
    case Qt::ToolTipRole:
        return column(section).explanation;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (column(section).isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace stepscope
