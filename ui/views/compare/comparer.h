#pragma once

#include "compare/report/comparison_text.h"
#include "run/cell/in_turns.h"
#include "ui/controller/waiting/background.h"
#include "ui/controller/waiting/waiting.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

class RunController;
class Selection;
struct TurnsPair;

/// What a person wants to have compared.
struct CompareWish {
    const Figure* figure = nullptr; ///< never null once it is wished
    CompareRule rule;
    std::vector<const Axis*> across; ///< whose values do not count for partners

    /// Cells of what is on show against others of it, which differ in an axis.
    struct Within {
        const Axis* axis = nullptr;
        std::string baseline, current; ///< its values

        friend bool operator==(const Within&, const Within&) = default;
    };
    std::optional<Within> within; ///< none: against the baseline of the selection

    friend bool operator==(const CompareWish&, const CompareWish&) = default;
};

/// A comparison with all that it is of, which nothing changes any more.
struct ComparedRuns {
    std::shared_ptr<const Results> baseline, current;
    SideNames names;
    Comparison comparison;
    std::vector<const Axis*> shown;  ///< that tell its cells apart
    std::vector<bool> inDoubt;       ///< of each compared cell, whether something speaks against its figures
    std::vector<Sentence> remarks;   ///< of single cells
    std::vector<Sentence> unmatched; ///< cells without a partner, and why
    /// Whether cells have no partner because several fit: a filter that leaves one of those makes a pair.
    bool hasRivals = false;
};

/// Holds what is on show against the baseline, off the GUI thread: anew when either changes or something else
/// is wished, and about once a second while a run goes on; nothing while nobody watches.
class Comparer : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    Comparer(RunController& controller, Selection& selection, QObject* parent = nullptr);

    const CompareWish& wish() const { return wish_; }
    void setWish(const CompareWish& wish);
    /// Whether there is something to compare with.
    bool hasSides() const;
    void setWatched(bool on);
    /// What another was wished to compare, and what was measured for it.
    void takeOver(const Comparer& earlier);

    /// The latest; null: none yet.
    const std::shared_ptr<const ComparedRuns>& compared() const { return compared_; }

signals:
    void changed(); ///< `compared()`, or whether there are sides
    void wishChanged();
    void failed(const QString& reason);

private:
    void forget();
    void takeTurns(const TurnsPair& pair, const Turns& turns);
    void schedule();
    void compute();
    void take(const std::shared_ptr<const ComparedRuns>& compared);

    RunController& controller_;
    Selection& selection_;
    CompareWish wish_;
    bool watched_ = false;
    bool stale_ = true;                      // what is there is not of what is on show now
    std::shared_ptr<const Results> current_; // a copy of what is on show; null: not of now
    std::shared_ptr<const ComparedRuns> compared_;
    /// Of pairs that were measured so, in the place of their stored steps, by the cells' indexes.
    std::map<std::pair<int, int>, Turns> turns_;
    QElapsedTimer last_; // since the last one began
    Delay next_{this};
    Background background_{this}; // last: ends before what it reads
};

} // namespace stepscope
