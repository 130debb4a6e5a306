#include "ui/views/compare/compare_summary.h"

#include "ui/text/labels/comparison_labels.h"
#include "ui/text/lists.h"
#include "ui/views/compare/table/compare_model.h"
#include "ui/widgets/chips/flow_layout.h"
#include "ui/widgets/labels/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace stepscope {

namespace {

constexpr int verdict_icon_size = 16;

/// An icon that follows the theme, which a pixmap does not.
class VerdictIcon : public QLabel {
public:
    VerdictIcon(Verdict verdict, QWidget* parent) : QLabel(parent), verdict_(verdict) { refresh(); }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange) refresh();
    }

private:
    void refresh() {
        setPixmap(iconOf(verdict_).pixmap(QSize(verdict_icon_size, verdict_icon_size), devicePixelRatioF()));
    }
    Verdict verdict_;
};

/// Without what the badges say already, the first two; what all cells say together comes first.
std::vector<Sentence> notesOf(const ComparedRuns& compared) {
    const Comparison& comparison = compared.comparison;
    std::vector<Sentence> out;
    if (comparison.together) out.push_back(together_sentence(*comparison.together, comparison.rule));
    for (Sentence& each : across_sentences(comparison, *compared.baseline, *compared.current))
        out.push_back(std::move(each));
    for (Sentence& each : place_sentences(comparison))
        out.push_back(std::move(each));
    std::vector<Sentence> summary = summary_sentences(comparison);
    const std::size_t told = (comparison.geometric_mean ? 2 : 1) + (comparison.together ? 1 : 0);
    for (std::size_t i = told; i < summary.size(); ++i)
        out.push_back(std::move(summary[i]));
    return out;
}

} // namespace

CompareSummary::CompareSummary(QWidget* parent)
    : QWidget(parent), mean_(new QLabel(this)), notes_(new ElidedLabel(this)) {
    QFont strong = mean_->font();
    strong.setWeight(QFont::DemiBold);
    mean_->setFont(strong);
    auto* badges = new QWidget(this);
    auto* flow = new FlowLayout(14, badges);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(mean_);
    for (const auto& [verdict, name] : ChoiceNames<Verdict>::values) {
        auto* badge = new QWidget(badges);
        auto* line = new QHBoxLayout(badge);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(5);
        line->addWidget(new VerdictIcon(verdict, badge));
        counts_[verdict] = new QLabel(badge);
        line->addWidget(counts_[verdict]);
        badge->setToolTip(explanationOf(verdict));
        badges_[verdict] = badge;
        flow->addWidget(badge);
    }
    setBrief(false);
    notes_->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 2, 14, 8);
    layout->setSpacing(4);
    layout->addWidget(badges);
    layout->addWidget(notes_);
}

void CompareSummary::setBrief(bool brief) {
    constexpr int usual_lines = 3;
    notes_->setLines(brief ? 1 : usual_lines);
}

void CompareSummary::show(const ComparedRuns& compared) {
    const Comparison& comparison = compared.comparison;
    mean_->setVisible(comparison.geometric_mean.has_value());
    if (comparison.geometric_mean)
        //: of the ratios of all cells
        mean_->setText(tr("Geometric mean %1").arg(ratioText(*comparison.geometric_mean)));
    for (const auto& [verdict, badge] : badges_) {
        const auto found = comparison.counts.find(verdict);
        badge->setVisible(found != comparison.counts.end());
        if (found == comparison.counts.end()) continue;
        const std::size_t doubtful = doubtful_count(comparison, verdict);
        QStringList counts;
        for (const auto& [count, mark] : {std::pair{found->second - doubtful, ""}, std::pair{doubtful, "?"}})
            if (count > 0)
                //: how many cells have a verdict, and which
                counts.push_back(tr("%1 %2").arg(QLocale().toString(static_cast<qulonglong>(count)),
                                                 nameInSentence(verdict) + QLatin1String(mark)));
        counts_[verdict]->setText(listOf(counts));
    }
    notes_->setText(textOf(notesOf(compared), QStringLiteral(" ")));
    notes_->setVisible(!notes_->text().isEmpty());
}

QString CompareSummary::text() const {
    QStringList out;
    if (!mean_->isHidden()) out.push_back(mean_->text());
    for (const auto& [verdict, badge] : badges_)
        if (!badge->isHidden()) out.push_back(counts_.at(verdict)->text());
    return listOf(out) + QLatin1Char('\n') + notes_->text();
}

} // namespace stepscope
