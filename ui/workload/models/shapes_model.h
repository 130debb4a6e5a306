#pragma once

#include "workload/model_shape.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace stepscope {

/// The models of a sweep as an editable table: a row for each ModelShape, a column for each of its sizes.
class ShapesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Sizes in the order of `model_sizes`.
    enum Column { Name, DModel, DFf, Layers, Heads, Vocab, Parameters, ColumnCount };
    /// bool: the value of the cell is at fault; its tooltip says why.
    static constexpr int ProblemRole = Qt::UserRole + 1;

    explicit ShapesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    const std::vector<ModelShape>& shapes() const { return shapes_; }
    void setShapes(std::vector<ModelShape> shapes);

    /// Appends; a name that is taken gets a number ("small 2"). The new row.
    int add(ModelShape shape);
    /// Copies of the rows at the end, as one change. The last new row; -1 for no rows.
    int duplicate(const std::vector<int>& rows);
    /// As one change. `rows`: ascending.
    void remove(const std::vector<int>& rows);

    /// `problems`: by row and column, what is wrong with a value.
    using Problems = std::map<std::pair<int, int>, QString>;
    void setProblems(Problems problems);
    const Problems& problems() const { return problems_; }

    /// The column of a field as it stands in a sweep file ("d_model"); -1 for none.
    static int columnOf(const QString& field);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

signals:
    void edited(); ///< the shapes are not what they were

private:
    std::string freeName(const std::string& wanted) const;
    int append(ModelShape shape);

    std::vector<ModelShape> shapes_;
    Problems problems_;
};

} // namespace stepscope
