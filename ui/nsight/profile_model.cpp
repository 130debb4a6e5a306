#include "ui/nsight/profile_model.h"

#include "ui/text/format.h"
#include "ui/text/plain_text.h"

#include <QLocale>

#include <cmath>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

QString percent(std::optional<double> share) {
    //: a share in percent
    return share ? ProfileModel::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1))
                 : QStringLiteral("–");
}

QString amount(std::optional<double> bytes) {
    return bytes ? formatBytes(std::llround(*bytes)) : QStringLiteral("–");
}

std::optional<double> ofPlanned(const ProfileRow& row) {
    if (!row.dram_bytes || !row.planned_bytes || !(*row.planned_bytes > 0)) return std::nullopt;
    return *row.dram_bytes / *row.planned_bytes;
}

/// A number of a column; none: nothing is known, or the column has text.
std::optional<double> numberIn(const ProfileRow& row, int column) {
    switch (column) {
    case ProfileModel::Calls:
        return static_cast<double>(row.calls);
    case ProfileModel::Time:
        return row.seconds;
    case ProfileModel::Share:
        return row.share;
    case ProfileModel::Sm:
        return row.sm_share;
    case ProfileModel::Memory:
        return row.memory_share;
    case ProfileModel::Tensor:
        return row.tensor_share;
    case ProfileModel::Occupancy:
        return row.occupancy;
    case ProfileModel::Dram:
        return row.dram_bytes;
    case ProfileModel::L2:
        return row.l2_bytes;
    case ProfileModel::Planned:
        return row.planned_bytes;
    case ProfileModel::OfPlanned:
        return ofPlanned(row);
    default:
        return std::nullopt;
    }
}

bool isText(int column) {
    return column == ProfileModel::Phase || column == ProfileModel::Kernel;
}

} // namespace

void ProfileModel::setRows(std::vector<ProfileRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int ProfileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ProfileModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfileModel::text(const ProfileRow& row, int column) const {
    switch (column) {
    case Phase:
        return row.path.empty() ? tr("(no operation)") : shownText(row.path);
    case Kernel:
        return shownText(row.kernel);
    case Calls:
        return QLocale().toString(static_cast<qlonglong>(row.calls));
    case Time:
        return QLocale().toString(row.seconds * 1e6, 'f', 2);
    case Dram:
    case L2:
    case Planned:
        return amount(numberIn(row, column));
    case OfPlanned: {
        const std::optional<double> times = ofPlanned(row);
        return times ? tr("%1 ×").arg(QLocale().toString(*times, 'f', 2)) : QStringLiteral("–");
    }
    default:
        return percent(numberIn(row, column));
    }
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ProfileRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole: {
        if (isText(index.column())) return text(row, index.column());
        const std::optional<double> number = numberIn(row, index.column());
        return number ? QVariant(*number) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole: {
        const QString words = QStringLiteral("%1, %2").arg(text(row, Phase), text(row, Kernel));
        const QString advice = adviceOf(row);
        return advice.isEmpty() ? words : words + QLatin1Char('\n') + advice;
    }
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const {
    struct Heading {
        QString text, explanation;
    };
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const Heading headings[ColumnCount] = {
        {tr("Phase"), tr("Of the operation that the kernel was launched for")},
        {tr("Kernel"), tr("Its last name")},
        {tr("Calls"), tr("Launches, all layers and steps together")},
        {tr("Time (µs)"), tr("Of all calls; each ran alone, several times over: no part of a step's time")},
        {tr("Share"), tr("Of the time of all kernels of the report")},
        {tr("SM"), tr("Share of the multiprocessors' peak throughput that was reached")},
        {tr("Memory"), tr("Share of the peak throughput of caches and memory, whichever was busiest")},
        {tr("Tensor"), tr("Share of the cycles in which the tensor pipe was active")},
        {tr("Occupancy"), tr("Active warps over those that there is room for")},
        {tr("DRAM"), tr("Bytes that were moved from and to the device's memory, as they were measured")},
        {tr("L2"),
         tr("Bytes that were moved from and to the device's L2 cache, as they were measured: far more than "
            "DRAM is reused from there")},
        {tr("Planned"), tr("Bytes that the step's plan counts for the same operations; none where they share "
                           "a kernel with others")},
        {tr("DRAM / plan"),
         tr("Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved "
            "again and again")}};
    const Heading& heading = headings[section];
    return role == Qt::DisplayRole ? heading.text : heading.explanation;
}

QString adviceOf(const ProfileRow& row) {
    if (!row.advice) return {};
    const QString text = shownLines(row.advice->text);
    return row.advice->gain
               ? ProfileModel::tr("Advice (up to %1 of its time): %2").arg(percent(row.advice->gain), text)
               : ProfileModel::tr("Advice: %1").arg(text);
}

} // namespace stepscope
