#pragma once

#include "records/filter/cell_filter.h"
#include "ui/controller/baseline.h"
#include "ui/controller/baseline_partners.h"
#include "ui/controller/profile_wish.h"
#include "ui/controller/step_part.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace stepscope {

class RunController;

/// What a person looks at, which all views share: the chosen cells, whether they go with the run, the words
/// that cells are filtered by, and the baseline that they are held against. Data flows one way: a view writes
/// what the person does here, and every view, that one among them, shows what stands here.
///
/// Made before any view of the same controller, so that a view that hears of other results finds the
/// selection up to date with them.
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(RunController& controller, QObject* parent = nullptr);

    /// The one cell that views of a single cell show, by its index in the sweep; -1: none.
    int cell() const { return cell_; }
    /// All chosen cells, `cell()` among them; empty: none.
    const std::vector<int>& cells() const { return cells_; }
    /// Whether the selection goes with the running cell.
    bool follows() const { return follows_; }
    /// Whether a person chose the cells, and neither the run nor a file that was opened.
    bool isChosen() const { return chosen_; }
    /// The operations that the person looks at, in whichever view of a step; empty: none.
    const StepPart& part() const { return part_; }
    /// What the person typed to see some of the cells; empty: all are shown.
    const QString& filter() const { return filter_; }
    /// The same, understood: its fields have the names of files and those of the window's language.
    const CellFilter& cellFilter() const { return cellFilter_; }
    /// Whether the filter lets a cell pass, its words looked for where `setWordsIn` says.
    bool accepts(const CellResult& cell) const { return cellFilter_.accepts(cell, wordsIn_); }
    /// The same; its words may also be among what a view shows of the cell.
    bool accepts(const CellResult& cell, const std::function<bool(std::string_view word)>& shows) const;
    /// Whether there is a filter to go back to.
    bool canGoBack() const { return !before_.isEmpty(); }
    /// What the results on show are held against, whatever is opened or run meanwhile; none: nothing is.
    const std::optional<Baseline>& baseline() const { return baseline_; }

    /// The cell of the baseline that is the same question as one of what is on show; null: there is none.
    const CellResult* partnerOf(int cell) const;
    /// "Baseline: night", as charts and readings call it; empty without one.
    QString baselineTitle() const;

    /// Chooses a cell and stays with it, unless it is the one that runs.
    void choose(int cell);
    /// Chooses several, of which `current` is the one to show alone; several never go with the run.
    void choose(std::vector<int> cells, int current);
    /// Chooses a cell and asks for it to be shown by itself.
    void open(int cell);
    void setFollows(bool on);
    void setPart(const StepPart& part);

    /// The whole filter, as a person types it. What is typed in one go is one step back.
    void setFilter(const QString& typed);
    /// Ends what is typed in one go.
    void endTyping() { typing_ = false; }
    /// Lets pass only what also meets a condition, such as one of records/filter/cell_filter.h.
    void narrow(const std::string& condition);
    /// Shows of the cells only the chosen ones, or all but those. Without a choice nothing happens.
    void filterIn();
    void filterOut();
    /// The filter before this one, back to the first.
    void goBack();
    /// Shows all cells; one can go back from that, too.
    void resetFilter();
    /// Where the words of a filter are looked for: in all that files know of a cell, unless somebody has
    /// said.
    void setWordsIn(const QObject* whose, CellFilter::Shows shows);
    void forgetWordsIn(const QObject* whose); ///< unless another has said so since

    void setBaseline(std::optional<Baseline> baseline);
    /// Takes a copy of what is on show for the baseline; what is measured or opened next is held against it.
    void takeShownAsBaseline();
    /// Asks for the results in `path` to be read and taken for the baseline; without a path, for the person
    /// to be asked which.
    void wantBaseline(const QString& path = {});

    /// Asks for a cell to be profiled by Nsight, the chosen one unless the wish names one.
    void wantProfile(const ProfileWish& wish);
    /// Asks for what a report told to be shown, in whichever view can.
    void showProfile(const std::shared_ptr<const Profile>& profile);

signals:
    void changed(); ///< the cells, or whether they go with the run
    void partChanged();
    void filterChanged();
    void opened();
    void baselineChanged();
    void baselineWanted(const QString& path);               ///< empty: the person is to be asked
    void profileWanted(const stepscope::ProfileWish& wish); ///< which names a cell; -1: there is none
    void profileShown(const std::shared_ptr<const stepscope::Profile>& profile);

private:
    void resultsReplaced();
    void set(std::vector<int> cells, int current, bool follows);
    void step(const QString& filter);
    void apply(const QString& filter);

    RunController& controller_;
    std::vector<int> cells_;
    int cell_ = -1;
    bool follows_ = true;
    bool chosen_ = false;
    StepPart part_;
    QString filter_;
    CellFilter cellFilter_;
    CellFilter::Shows wordsIn_;
    const QObject* whoseWords_ = nullptr; // who said so
    QStringList before_;                  // the filters before this one, the first one first
    bool typing_ = false;                 // and the last of them was before the person began
    std::optional<Baseline> baseline_;
    mutable BaselinePartners partners_; // of what is on show
};

} // namespace stepscope
