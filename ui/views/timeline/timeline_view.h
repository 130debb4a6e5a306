#pragma once

#include "timeline/timeline_statistics.h"
#include "ui/views/timeline/event_marks.h"
#include "ui/views/timeline/timeline_lanes.h"
#include "ui/views/timeline/timeline_source.h"
#include "ui/views/view.h"

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class KernelPanel;
class TimelinePlot;
class TimelineSearch;
struct ProfileWish;
struct TimelineFormat;

/// What ran when in a step of the selected cell: lanes of streams and threads with the phases above them, and
/// what its kernels took as a table; without a timeline, how to get one. While a report of another program is
/// on show, the same of that, which has no cell. What is chosen, searched or a row of the table is marked in
/// the lanes; a kernel's operation is the selection's part of the step, which Breakdown shows as well. While
/// the selection goes with the run, it shows the last cell that has one.
class TimelineView : public View {
    Q_OBJECT
public:
    explicit TimelineView(const ViewContext& context, QWidget* parent = nullptr);
    ~TimelineView() override;

    void takeOver(const View& earlier) override;

    int cell() const { return source_.cell(); } ///< that is shown; -1: none
    bool hasChart() const override { return !isEmpty(); }
    bool showsPart() const override;

    /// As it is now, also where nobody sees it.
    TimelinePlot* plot() const;
    KernelPanel* kernels() const;
    TimelineSearch* search() const { return search_; }
    QPushButton* askButton() const { return ask_; }
    QToolButton* backButton() const { return back_; } ///< from a report; hidden while none is on show
    QComboBox* colorBox() const { return colors_; }
    const EventMarks& marks() const { return marks_; }
    QString details() const; ///< of the range that is measured, or of what is chosen
    QString headline() const;

    /// The menu of the lanes, as a click with the right button shows it.
    QMenu* makeMenu();
    /// Of a row of the table, by its kind and name as KernelRow has it.
    QMenu* makeRowMenu(KernelGrouping grouping, const std::string& name);

protected:
    Drawing draw(const DrawingOptions& options) const override;

private:
    void buildPage();
    void buildTop(QVBoxLayout* layout);
    QMenu* makeExportMenu(QWidget* parent);
    void addProfile(QMenu* menu, const ProfileWish& wish);
    ProfileWish wishOf(int event) const;
    void goOn(int first, int last); ///< cells from `first` to `last` have changed
    void refresh();
    void fill();
    void repaintLanes();
    QStringList withMeasured(QStringList reading, const std::string& path, const std::string& op) const;
    void explainEmptiness();
    void showReport(const std::shared_ptr<const Profile>& profile); ///< null: the cell's own timeline again
    TimelineColors colorsChoice() const;

    void takeSpan(int id, bool ofPhases);
    void takeRow(KernelGrouping grouping, const std::string& name);
    void takePart();
    void takeWords();
    void mark(EventMarks marks);
    void goToMarked(int direction);
    void goToSame(int direction);
    void chooseEvent(int event);
    void choosePart(const StepPart& part);
    void tellDetails();
    void tellFound();
    void exportAs(const TimelineFormat& format);

    TimelineSource source_;
    std::shared_ptr<const Timeline> timeline_; // that is filled in
    std::optional<TimelineStatistics> statistics_;
    TimelineSummary summary_;
    std::vector<PhaseSpan> phases_;
    EventMarks marks_;
    bool choosing_ = false; // the part of the step, here
    QPushButton* ask_;
    ElidedLabel *title_, *headline_, *shares_, *details_;
    QComboBox* colors_;
    QToolButton *export_, *back_;
    TimelineSearch* search_;
    TimelinePlot* plot_;
    KernelPanel* kernels_;
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
