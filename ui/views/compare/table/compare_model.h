#pragma once

#include "ui/views/compare/comparer.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>

#include <optional>

namespace stepscope {

/// The ends of a ratio's interval on the scale that all rows share: 0 is the ratio 1, -1 and 1 the ends of
/// the scale, beyond which things lie out of sight.
struct RatioMark {
    std::optional<double> ratio;
    double low = 0, high = 0; ///< of the interval; both as `ratio` where there is none
    bool hasInterval = false;
    double threshold = 0;
    bool isSure = false; ///< slower, faster or the same, and that stands
    Verdict verdict = Verdict::NotCompared;
};

/// A ratio that the scale of all rows is read by.
struct RatioTick {
    double place = 0; ///< on the scale, as RatioMark has it
    QString label;    ///< "0.95"
};
using RatioTicks = QList<RatioTick>;

/// A table over a comparison: a row for each matched cell.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What to sort by: a number or text; invalid: there is no value.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// int: the index of the cell of what is on show.
    static constexpr int CellRole = Qt::UserRole + 2;
    /// RatioMark, of the column Ratio.
    static constexpr int MarkRole = Qt::UserRole + 3;
    /// RatioTicks, ascending, of the heading of the column Ratio.
    static constexpr int TicksRole = Qt::UserRole + 4;

    /// QString: the verdict in fewer letters, where its words have no room.
    static constexpr int ShortVerdictRole = Qt::UserRole + 5;

    /// `Doubt` is there where any cell is in doubt.
    enum class Kind { Number, Axis, Verdict, Doubt, Ratio, Baseline, Current };

    explicit CompareModel(QObject* parent = nullptr);

    /// Null: nothing.
    void show(std::shared_ptr<const ComparedRuns> compared);
    const std::shared_ptr<const ComparedRuns>& compared() const { return compared_; }
    const ComparedCell& cellAt(int row) const {
        return compared_->comparison.cells.at(static_cast<std::size_t>(row));
    }
    Kind kindOf(int column) const { return columns_.at(static_cast<std::size_t>(column)).kind; }
    int columnOf(Kind kind) const; ///< the first; -1: there is none
    int rowOf(int cell) const;     ///< of the index of a cell of what is on show; -1: none
    /// What is said of a cell of what is on show instead of its verdict, while it is measured; -1: of none.
    void setMeasuring(int cell, const QString& text);

    /// Whether headings of axes are those for little room. Copies have the whole ones:
    /// Qt::AccessibleTextRole.
    void setShortHeadings(bool on);
    QString heading(int column, bool isShort) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        Kind kind;
        const Axis* axis = nullptr;

        friend bool operator==(const Column&, const Column&) = default;
    };
    bool isNumeric(const Column& column) const;
    bool hasSameRows(const ComparedRuns& other) const;
    bool isInDoubt(const ComparedCell& cell) const; ///< one of `compared_`
    QString textOfCell(const Column& column, const ComparedCell& cell) const;
    QVariant sortKey(const Column& column, const ComparedCell& cell) const;
    QString remarksOf(const ComparedCell& cell) const;
    RatioMark markOf(const ComparedCell& cell) const;
    RatioTicks ticks() const;

    std::shared_ptr<const ComparedRuns> compared_;
    std::vector<Column> columns_;
    std::map<int, int> rows_; // by the index of the cell of what is on show
    int measuring_ = -1;      // the index of a cell of what is on show
    QString measuringText_;
    bool shortHeadings_ = false;
    double scale_ = 0; // log of the ratio at the end of the scale
};

/// The icon of a verdict, in its colour; each has a shape of its own.
QIcon iconOf(Verdict verdict);

} // namespace stepscope

Q_DECLARE_METATYPE(stepscope::RatioMark)
Q_DECLARE_METATYPE(stepscope::RatioTicks)
