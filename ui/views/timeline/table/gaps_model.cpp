#include "ui/views/timeline/table/gaps_model.h"

#include "ui/text/plain_text.h"

#include <QLocale>

#include <utility>

namespace stepscope {

namespace {

/// More are looked at by nobody, and a table of them is long in coming.
constexpr std::size_t most_gaps = 10'000;

QString microseconds(std::int64_t ns) {
    return QLocale().toString(static_cast<double>(ns) / 1e3, 'f', 2);
}

} // namespace

void GapsModel::setTimeline(std::shared_ptr<const Timeline> timeline) {
    beginResetModel();
    timeline_ = std::move(timeline);
    gaps_ = timeline_ ? TimelineStatistics(*timeline_).gaps() : std::vector<Gap>();
    if (gaps_.size() > most_gaps) gaps_.resize(most_gaps);
    endResetModel();
}

int GapsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(gaps_.size());
}

int GapsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString GapsModel::nameOf(std::size_t event) const {
    const auto kind = static_cast<std::size_t>(timeline_->trace.events[event].kind);
    return shownText(timeline_->trace.kinds[kind].short_name);
}

QString GapsModel::text(const Gap& gap, int column) const {
    switch (column) {
    case Length:
        return microseconds(gap.length_ns());
    case At:
        return microseconds(gap.begin_ns);
    case Behind:
        return gap.before ? nameOf(*gap.before) : tr("the step's begin");
    case Before:
        return gap.after ? nameOf(*gap.after) : tr("the step's end");
    default:
        return {};
    }
}

QVariant GapsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Gap& gap = gaps_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(gap, index.column());
    case SortRole:
        if (index.column() == Length) return static_cast<qlonglong>(gap.length_ns());
        if (index.column() == At) return static_cast<qlonglong>(gap.begin_ns);
        return text(gap, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() <= At ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return gap.is_between() ? tr("No kernel, copy or fill ran between these two")
               : gap.after      ? tr("Until the step's first work began: it was being launched")
                                : tr("From the step's last work on, until the host knew that it was done");
    default:
        return {};
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section <= At ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Length:
        return tr("Gap (µs)");
    case At:
        return tr("At (µs)");
    case Behind:
        return tr("After");
    case Before:
        return tr("Before");
    default:
        return {};
    }
}

} // namespace stepscope
