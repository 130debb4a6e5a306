#include "ui/views/compare/table/compare_model.h"

#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

/// How far from 1 the outer ticks stand: the largest of these of which both are within the scale. A change in
/// percent up to a half, beyond that so many times and the same part.
constexpr double tick_changes[] = {9, 3, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};
constexpr double largest_in_percent = 0.5;

const CellResult& currentOf(const ComparedRuns& runs, const ComparedCell& cell) {
    return runs.current->cells()[cell.cells.current];
}

/// The log of the ratio at the end of the scale: all intervals lie within, but for a few that reach so far
/// that they would make dots of all others.
double scaleOf(const Comparison& comparison) {
    constexpr double share_within = 0.9;
    constexpr double far = 2;
    constexpr double margin = 1.1;
    std::vector<double> ends;
    for (const ComparedCell& cell : comparison.cells) {
        if (!cell.ratio) continue;
        double end = std::abs(std::log(*cell.ratio));
        if (cell.ratio_interval)
            for (const double each : {cell.ratio_interval->low, cell.ratio_interval->high})
                if (each > 0 && std::isfinite(each)) end = std::max(end, std::abs(std::log(each)));
        ends.push_back(end);
    }
    const double least = 3 * std::log1p(comparison.rule.threshold);
    if (ends.empty()) return std::max(least, 0.03);
    std::ranges::sort(ends);
    const double place = std::ceil(share_within * static_cast<double>(ends.size() - 1));
    const double most = ends[static_cast<std::size_t>(place)];
    const double end = ends.back() <= far * most ? ends.back() : most;
    return std::max({least, margin * end, 1e-3});
}

} // namespace

QIcon iconOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Slower:
    case Verdict::Worse:
        return themedIcon(QStringLiteral("slower"), IconTone::Danger);
    case Verdict::Faster:
    case Verdict::Better:
        return themedIcon(QStringLiteral("faster"), IconTone::Success);
    case Verdict::Same:
        return themedIcon(QStringLiteral("same"), IconTone::Accent);
    case Verdict::NotEnoughSteps:
        return themedIcon(QStringLiteral("ellipsis"), IconTone::Muted);
    case Verdict::NoDoubtKnown:
        return themedIcon(QStringLiteral("question"), IconTone::Muted);
    case Verdict::NotCompared:
        return themedIcon(QStringLiteral("none"), IconTone::Muted);
    }
    return {};
}

CompareModel::CompareModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareModel::show(std::shared_ptr<const ComparedRuns> compared) {
    std::vector<Column> columns;
    if (compared) {
        columns.push_back({Kind::Number});
        for (const Axis* const axis : compared->shown)
            columns.push_back({Kind::Axis, axis});
        const bool anyInDoubt = std::ranges::find(compared->inDoubt, true) != compared->inDoubt.end();
        for (const Kind kind : {Kind::Verdict, Kind::Doubt, Kind::Ratio, Kind::Baseline, Kind::Current})
            if (kind != Kind::Doubt || anyInDoubt) columns.push_back({kind});
    }
    const bool same = compared && compared_ && columns == columns_ && hasSameRows(*compared);
    if (!same) beginResetModel();
    const bool otherFigure = same && compared->comparison.figure != compared_->comparison.figure;
    compared_ = std::move(compared);
    columns_ = std::move(columns);
    const double before = std::exchange(scale_, compared_ ? scaleOf(compared_->comparison) : 0);
    const bool otherScale = scale_ != before;
    if (same) {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (otherFigure || otherScale) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    rows_.clear();
    for (int row = 0; row < rowCount(); ++row)
        rows_.emplace(currentOf(*compared_, cellAt(row)).cell.index, row);
    endResetModel();
}

void CompareModel::setMeasuring(int cell, const QString& text) {
    const int before = rowOf(std::exchange(measuring_, cell));
    measuringText_ = text;
    const int column = columnOf(Kind::Verdict);
    for (const int row : {before, rowOf(cell)})
        if (row >= 0 && column >= 0) emit dataChanged(index(row, column), index(row, column));
}

bool CompareModel::hasSameRows(const ComparedRuns& other) const {
    return std::ranges::equal(compared_->comparison.cells, other.comparison.cells,
                              [](const ComparedCell& a, const ComparedCell& b) {
                                  return a.cells.baseline == b.cells.baseline &&
                                         a.cells.current == b.cells.current;
                              });
}

int CompareModel::columnOf(Kind kind) const {
    const auto found = std::ranges::find(columns_, kind, &Column::kind);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

int CompareModel::rowOf(int cell) const {
    const auto found = rows_.find(cell);
    return found == rows_.end() ? -1 : found->second;
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !compared_ ? 0 : static_cast<int>(compared_->comparison.cells.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

bool CompareModel::isNumeric(const Column& column) const {
    if (column.kind == Kind::Axis) return column.axis->kind == AxisKind::Number;
    return column.kind != Kind::Verdict && column.kind != Kind::Doubt && column.kind != Kind::Ratio;
}

QString CompareModel::textOfCell(const Column& column, const ComparedCell& cell) const {
    const Figure& figure = *compared_->comparison.figure;
    switch (column.kind) {
    case Kind::Number:
        return QString::number(cell_number(currentOf(*compared_, cell).cell.index));
    case Kind::Axis:
        return shortValueLabelOf(*column.axis,
                                 told_cell(cell.cells, *compared_->baseline, *compared_->current));
    case Kind::Baseline:
        return columnText(figure, cell.baseline);
    case Kind::Current:
        return columnText(figure, cell.current);
    case Kind::Ratio:
        return cell.ratio ? ratioText(*cell.ratio) : QStringLiteral("–");
    case Kind::Verdict:
        return currentOf(*compared_, cell).cell.index == measuring_ ? measuringText_ : verdictLabel(cell);
    case Kind::Doubt:
        return isInDoubt(cell) ? QStringLiteral("!") : QString();
    }
    return {};
}

bool CompareModel::isInDoubt(const ComparedCell& cell) const {
    const auto place = static_cast<std::size_t>(&cell - compared_->comparison.cells.data());
    return place < compared_->inDoubt.size() && compared_->inDoubt[place];
}

QVariant CompareModel::sortKey(const Column& column, const ComparedCell& cell) const {
    const auto number = [](const std::optional<double>& value) {
        return value && std::isfinite(*value) ? QVariant(*value) : QVariant();
    };
    switch (column.kind) {
    case Kind::Number:
        return currentOf(*compared_, cell).cell.index;
    case Kind::Axis: {
        const Cell told = told_cell(cell.cells, *compared_->baseline, *compared_->current);
        if (!isTold(*column.axis, told)) return {};
        const AxisValue value = column.axis->value(told);
        const auto* const whole = std::get_if<std::int64_t>(&value);
        return whole ? QVariant(static_cast<qlonglong>(*whole))
                     : QVariant(shortValueLabelOf(*column.axis, told));
    }
    case Kind::Baseline:
        return number(cell.baseline);
    case Kind::Current:
        return number(cell.current);
    case Kind::Ratio:
        return number(cell.ratio);
    case Kind::Verdict:
        return 2 * static_cast<int>(cell.verdict) + (cell.stands ? 0 : 1);
    case Kind::Doubt:
        return isInDoubt(cell) ? 0 : 1;
    }
    return {};
}

QString CompareModel::remarksOf(const ComparedCell& cell) const {
    QStringList lines;
    if (cell.ratio_interval)
        //: a share in percent, and the interval that holds a ratio with it
        lines.push_back(tr("%1 % interval of the ratio: %2")
                            .arg(QString::number(qRound(100 * (1 - compared_->comparison.rule.doubt))),
                                 intervalText(*cell.ratio_interval)));
    if (cell.steps && cell.steps->rounds > 0)
        lines.push_back(
            tr("Measured in turns just now, %n round(s)", nullptr, static_cast<int>(cell.steps->rounds)));
    for (const Sentence& remark :
         stepscope::remarks_of(compared_->comparison, cell, *compared_->baseline, *compared_->current))
        lines.push_back(textOf(remark));
    lines.push_back(explanationOf(cell.verdict));
    return lines.join(QLatin1Char('\n'));
}

RatioMark CompareModel::markOf(const ComparedCell& cell) const {
    RatioMark mark;
    mark.verdict = cell.verdict;
    mark.threshold = std::log1p(compared_->comparison.rule.threshold) / scale_;
    mark.isSure = cell.stands || cell.verdict == Verdict::Same;
    if (!cell.ratio) return mark;
    mark.ratio = std::log(*cell.ratio) / scale_;
    mark.low = mark.high = *mark.ratio;
    mark.hasInterval = cell.ratio_interval.has_value();
    if (mark.hasInterval) {
        mark.low = std::log(cell.ratio_interval->low) / scale_;
        mark.high = std::log(cell.ratio_interval->high) / scale_;
    }
    return mark;
}

RatioTicks CompareModel::ticks() const {
    constexpr double share_of_scale = 0.9; // labels stand around their ticks
    for (const double change : tick_changes) {
        const double low = change <= largest_in_percent ? 1 - change : 1 / (1 + change);
        const double most = share_of_scale * scale_;
        if (-std::log(low) > most || std::log1p(change) > most) continue;
        RatioTicks out;
        for (const double ratio : {low, 1.0, 1 + change})
            out.push_back({std::log(ratio) / scale_, QLocale().toString(ratio, 'g', 4)});
        return out;
    }
    return {{0, QLocale().toString(1)}};
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!compared_ || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Column& column = columns_[static_cast<std::size_t>(index.column())];
    const ComparedCell& cell = cellAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOfCell(column, cell);
    case Qt::DecorationRole:
        return column.kind == Kind::Verdict ? QVariant(iconOf(cell.verdict)) : QVariant();
    case Qt::ToolTipRole:
        return remarksOf(cell);
    case Qt::AccessibleTextRole:
        if (column.kind == Kind::Ratio && cell.ratio_interval)
            return tr("%1, from %2").arg(textOfCell(column, cell), intervalText(*cell.ratio_interval));
        if (column.kind == Kind::Doubt) return isInDoubt(cell) ? tr("In doubt") : QString();
        return textOfCell(column, cell);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(column, cell);
    case CellRole:
        return currentOf(*compared_, cell).cell.index;
    case ShortVerdictRole:
        return column.kind == Kind::Verdict && currentOf(*compared_, cell).cell.index != measuring_
                   ? shortVerdictLabel(cell)
                   : QString();
    case MarkRole:
        return column.kind == Kind::Ratio ? QVariant::fromValue(markOf(cell)) : QVariant();
    default:
        return {};
    }
}

void CompareModel::setShortHeadings(bool on) {
    if (std::exchange(shortHeadings_, on) != on && columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString CompareModel::heading(int column, bool isShort) const {
    const Column& of = columns_.at(static_cast<std::size_t>(column));
    return isShort && of.kind == Kind::Axis
               ? shortColumnLabelOf(*of.axis)
               : headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == TicksRole) return column.kind == Kind::Ratio ? QVariant::fromValue(ticks()) : QVariant();
    const Figure& figure = *compared_->comparison.figure;
    const auto sideOf = [&](const QString& side) {
        const QString unit = columnLabelOf(figure).mid(labelOf(figure).size());
        return side + unit;
    };
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    if (role == Qt::DisplayRole && shortHeadings_) return heading(section, true);
    const bool label = role != Qt::ToolTipRole;
    switch (column.kind) {
    case Kind::Number:
        return label ? tr("#") : tr("The cell's number in what is on show");
    case Kind::Axis:
        return label ? columnLabelOf(*column.axis) : explanationOf(*column.axis);
    case Kind::Baseline:
        return label ? sideOf(tr("Baseline"))
                     : shownText(compared_->names.baseline) + QLatin1Char('\n') + labelOf(figure);
    case Kind::Current:
        //: what is on show, as against the baseline
        return label ? sideOf(tr("Current"))
                     : shownText(compared_->names.current) + QLatin1Char('\n') + labelOf(figure);
    case Kind::Ratio:
        return label
                   ? tr("Ratio")
                   : tr("Current over baseline, with the interval in which it lies: right of the middle line "
                        "it is above 1, and the heading says which ratio stands where. The band is the "
                        "threshold; a hollow mark does not stand by itself, "
                        "and an arrow goes on beyond the scale.");
    case Kind::Doubt:
        return label
                   ? QStringLiteral("!")
                   : tr("Whether the figure of either side is in doubt: others used the machine, say, or the "
                        "device was throttled");
    case Kind::Verdict:
        return label ? tr("Verdict") : tr("What can be said of the difference, among all cells");
    }
    return {};
}

} // namespace stepscope
