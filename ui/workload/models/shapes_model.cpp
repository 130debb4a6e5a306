#include "ui/workload/models/shapes_model.h"

#include "plan/counts/model_counts.h"
#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "workload/error.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace stepscope {

namespace {

/// None of a shape that cannot be planned.
std::optional<std::int64_t> parametersOf(const ModelShape& shape) {
    try {
        return parameter_count(shape);
    } catch (const WorkloadError&) {
        return std::nullopt;
    }
}

/// Null: the column is of no size.
std::int64_t* sizeOf(ModelShape& shape, int column) {
    const auto place = static_cast<std::size_t>(column - ShapesModel::DModel);
    return place < model_sizes.size() ? &(shape.*model_sizes[place].member) : nullptr;
}

} // namespace

void ShapesModel::setShapes(std::vector<ModelShape> shapes) {
    if (shapes == shapes_) return;
    beginResetModel();
    shapes_ = std::move(shapes);
    problems_.clear();
    endResetModel();
    emit edited();
}

std::string ShapesModel::freeName(const std::string& wanted) const {
    const auto taken = [this](const std::string& name) {
        return std::any_of(shapes_.begin(), shapes_.end(),
                           [&](const ModelShape& shape) { return shape.name == name; });
    };
    if (!taken(wanted)) return wanted;
    int number = 2;
    while (taken(wanted + " " + std::to_string(number)))
        ++number;
    return wanted + " " + std::to_string(number);
}

int ShapesModel::append(ModelShape shape) {
    shape.name = freeName(shape.name);
    const int row = static_cast<int>(shapes_.size());
    beginInsertRows({}, row, row);
    shapes_.push_back(std::move(shape));
    endInsertRows();
    return row;
}

int ShapesModel::add(ModelShape shape) {
    const int row = append(std::move(shape));
    emit edited();
    return row;
}

int ShapesModel::duplicate(const std::vector<int>& rows) {
    int last = -1;
    for (const int row : rows)
        last = append(shapes_.at(static_cast<std::size_t>(row)));
    if (last >= 0) emit edited();
    return last;
}

void ShapesModel::remove(const std::vector<int>& rows) {
    if (rows.empty()) return;
    problems_.clear(); // their rows move; the next validation brings them back
    const std::vector<int> lastFirst(rows.rbegin(), rows.rend());
    for (const int row : lastFirst) {
        beginRemoveRows({}, row, row);
        shapes_.erase(shapes_.begin() + row);
        endRemoveRows();
    }
    emit edited();
}

void ShapesModel::setProblems(Problems problems) {
    if (problems == problems_) return;
    problems_ = std::move(problems);
    if (!shapes_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {ProblemRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

int ShapesModel::columnOf(const QString& field) {
    static const std::array<QString, Parameters> fields = {QStringLiteral("name"),  QStringLiteral("d_model"),
                                                           QStringLiteral("d_ff"),  QStringLiteral("layers"),
                                                           QStringLiteral("heads"), QStringLiteral("vocab")};
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

int ShapesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shapes_.size());
}

int ShapesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShapesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    ModelShape shape = shapes_[static_cast<std::size_t>(index.row())];
    const auto problem = problems_.find({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == Name)
            return role == Qt::EditRole ? QString::fromStdString(shape.name) : shownText(shape.name);
        if (index.column() == Parameters) {
            const auto count = parametersOf(shape);
            return count ? formatParameters(*count) : QStringLiteral("–");
        }
        return static_cast<qint64>(*sizeOf(shape, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case ProblemRole:
        return problem != problems_.end();
    case Qt::AccessibleDescriptionRole:
        return problem == problems_.end() ? QString() : problem->second;
    case Qt::ToolTipRole:
        if (problem != problems_.end()) return problem->second;
        if (index.column() == Parameters)
            if (const auto count = parametersOf(shape))
                return tr("%1 weights").arg(QLocale().toString(static_cast<qlonglong>(*count)));
        return {};
    default:
        return {};
    }
}

bool ShapesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() == Parameters)
        return false;
    ModelShape& shape = shapes_[static_cast<std::size_t>(index.row())];
    if (index.column() == Name) {
        std::string name = value.toString().trimmed().toStdString();
        if (name == shape.name) return true;
        shape.name = std::move(name);
    } else {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (!ok) return false;
        std::int64_t& size = *sizeOf(shape, index.column());
        if (size == number) return true;
        size = number;
    }
    emit dataChanged(index, index.siblingAtColumn(Parameters));
    emit edited();
    return true;
}

QVariant ShapesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) switch (section) {
        case Name:
            return tr("Model");
        case DModel:
            return tr("d_model");
        case DFf:
            return tr("d_ff");
        case Layers:
            return tr("Layers");
        case Heads:
            return tr("Heads");
        case Vocab:
            return tr("Vocab");
        case Parameters:
            return tr("Params");
        default:
            return {};
        }
    if (role == Qt::ToolTipRole) switch (section) {
        case Name:
            return tr("How the model is called in tables and charts");
        case DModel:
            return tr("Width of the residual stream");
        case DFf:
            return tr("Inner width of the SwiGLU block");
        case Layers:
            return tr("Number of transformer layers");
        case Heads:
            return tr("Attention heads; must divide d_model into an even size");
        case Vocab:
            return tr("Size of the vocabulary");
        case Parameters:
            return tr("Number of weights that these sizes make");
        default:
            return {};
        }
    return {};
}

Qt::ItemFlags ShapesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Parameters) flags |= Qt::ItemIsEditable;
    return flags;
}

bool ShapesModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount()) return false;
    beginRemoveRows({}, row, row + count - 1);
    shapes_.erase(shapes_.begin() + row, shapes_.begin() + row + count);
    problems_.clear(); // their rows have moved; the next validation brings them back
    endRemoveRows();
    emit edited();
    return true;
}

} // namespace stepscope
