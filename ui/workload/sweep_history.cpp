#include "ui/workload/sweep_history.h"

#include "ui/text/labels/axis_labels.h"
#include "workload/axes.h"

#include <QUndoStack>

#include <utility>

namespace stepscope {

namespace {

/// More than anybody remembers, and little memory: a sweep is a few lists of numbers.
constexpr int changes_kept = 200;

/// Fields into which a person types letter by letter: consecutive changes of one are one. `none` is never.
enum class Typed { None = -1, Name = 1, MemoryLimit, Peak, Seed, Steps };

struct NamedChange {
    QString what;
    Typed typed = Typed::None;
    bool isGiven = false; ///< its name; else it is called after what has changed
};

QString ofModels(const SweepSpec& before, const SweepSpec& after) {
    if (after.models.size() < before.models.size()) return SweepHistory::tr("Remove a model");
    if (after.models.size() > before.models.size()) return SweepHistory::tr("Add a model");
    return SweepHistory::tr("Change a model");
}

NamedChange changeOf(const SweepSpec& before, const SweepSpec& after) {
    std::vector<NamedChange> found;
    if (before.models != after.models) found.push_back({ofModels(before, after)});
    for (const Axis& axis : axes())
        if (axis.kind != AxisKind::Model && axis.values(before) != axis.values(after))
            found.push_back({SweepHistory::tr("Change %1").arg(columnLabelOf(axis))});
    if (before.steps != after.steps) found.push_back({SweepHistory::tr("Change the steps"), Typed::Steps});
    if (before.name != after.name) found.push_back({SweepHistory::tr("Change the name"), Typed::Name});
    if (before.memory_limit_bytes != after.memory_limit_bytes)
        found.push_back({SweepHistory::tr("Change the memory limit"), Typed::MemoryLimit});
    if (before.peak_flops != after.peak_flops)
        found.push_back({SweepHistory::tr("Change the peak"), Typed::Peak});
    if (before.seed != after.seed) found.push_back({SweepHistory::tr("Change the seed"), Typed::Seed});
    if (before.keep_warm != after.keep_warm || before.isolation != after.isolation)
        found.push_back({SweepHistory::tr("Change the options")});
    if (found.size() == 1) return found.front();
    return {SweepHistory::tr("Change the workload")};
}

} // namespace

class SweepHistory::Change : public QUndoCommand {
public:
    Change(SweepHistory& history, SweepSpec before, SweepSpec after, const NamedChange& change)
        : QUndoCommand(change.what), history_(history), before_(std::move(before)), after_(std::move(after)),
          change_(change) {}

    void undo() override { history_.show(before_); }
    void redo() override {
        if (std::exchange(done_, true)) history_.show(after_);
    }
    int id() const override { return static_cast<int>(change_.typed); }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Change*>(other);
        if (!next) return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

    /// The same for another history, in the language of now where nobody gave it its name.
    Change* madeFor(SweepHistory& history) const {
        NamedChange change = change_;
        if (!change.isGiven) change.what = changeOf(before_, after_).what;
        return new Change(history, before_, after_, change);
    }

private:
    SweepHistory& history_;
    SweepSpec before_, after_;
    NamedChange change_;
    bool done_ = false; // the first time by the person
};

SweepHistory::SweepHistory(std::function<void(const SweepSpec&)> show, QObject* parent)
    : QObject(parent), show_(std::move(show)), stack_(new QUndoStack(this)) {
    stack_->setUndoLimit(changes_kept);
}

void SweepHistory::note(const SweepSpec& sweep, const QString& what) {
    if (sweep == now_) return;
    NamedChange change = changeOf(now_, sweep);
    if (!what.isEmpty()) change = {.what = what, .isGiven = true};
    SweepSpec before = std::exchange(now_, sweep);
    stack_->push(new Change(*this, std::move(before), sweep, change));
}

void SweepHistory::restart(const SweepSpec& sweep) {
    stack_->clear();
    now_ = sweep;
}

void SweepHistory::takeOver(const SweepHistory& earlier) {
    restart(earlier.now_);
    for (int i = 0; i < earlier.stack_->count(); ++i)
        if (const auto* change = dynamic_cast<const Change*>(earlier.stack_->command(i)))
            stack_->push(change->madeFor(*this));
    stack_->setIndex(earlier.stack_->index()); // which shows what is undone there
    show(earlier.now_);
}

void SweepHistory::show(const SweepSpec& sweep) {
    now_ = sweep; // so that it is no change when the form says so
    show_(sweep);
}

} // namespace stepscope
