#pragma once

#include <QStyledItemDelegate>

#include <map>

class QAbstractItemView;

namespace stepscope {

/// The numbers of a right-aligned column with their decimal points below one another, however many digits
/// follow. What is shown is wider by that; the data of the model stays as it is.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Of the view, which has its model already.
    explicit NumberDelegate(QAbstractItemView* view);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QAbstractItemView& view_;
    mutable std::map<int, int> most_; // characters from the point on that were seen, by column
};

} // namespace stepscope
