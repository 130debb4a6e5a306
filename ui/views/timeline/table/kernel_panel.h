#pragma once

#include "ui/views/timeline/table/gaps_model.h"
#include "ui/views/timeline/table/kernels_model.h"
#include "ui/widgets/tables/sorted_rows.h"

#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace stepscope {

/// What a timeline's kernels took, as a table by name, phase or layer, or its gaps, as the person chooses;
/// which is remembered.
class KernelPanel : public QWidget {
    Q_OBJECT
public:
    explicit KernelPanel(QWidget* parent = nullptr);

    /// Null: of none.
    void setTimeline(std::shared_ptr<const Timeline> timeline);
    /// Makes the row that an event of the timeline counts to the current one; -1: none is.
    void chooseRowOf(int event);
    /// The row by its name in a table by phase, if that is on show; no row has it: none is chosen.
    void choosePhase(const std::string& path);

    void
    copyText() const; ///< the table on show, or of it the rows where several are chosen, for a spreadsheet

    const KernelsModel& kernels() const { return kernels_; }
    const GapsModel& gaps() const { return gaps_; }
    QTableView* kernelTable() const { return kernelTable_; }
    QTableView* gapTable() const { return gapTable_; }
    QComboBox* choice() const { return choice_; }
    QToolButton* copyButton() const { return copy_; }

signals:
    /// By the person; as KernelRow has it.
    void rowChosen(stepscope::KernelGrouping grouping, const std::string& name);
    void gapChosen(qint64 beginNs, qint64 endNs);
    /// A menu for a row of the kernels.
    void menuWanted(stepscope::KernelGrouping grouping, const std::string& name,
                    const QPoint& globalPosition);

private:
    void setUp(QTableView* table, QSortFilterProxyModel& rows, const QString& name);
    void nameChoices(bool ops);
    void fill();
    void fitColumns();
    void sortAsUsual();
    bool showsGaps() const;
    int nameColumnOf(const QTableView* table) const; ///< has what room the others leave
    void makeCurrent(int row);
    QTableView* shown() const;

    std::shared_ptr<const Timeline> timeline_;
    KernelsModel kernels_;
    GapsModel gaps_;
    SortedRows kernelRows_, gapRows_;
    QComboBox* choice_;
    QToolButton* copy_;
    QTableView *kernelTable_, *gapTable_;
    QStackedWidget* stack_;
    bool settling_ = false; // rows are chosen here, not by the person
};

} // namespace stepscope
