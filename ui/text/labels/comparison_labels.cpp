#include "ui/text/labels/comparison_labels.h"

#include "tables/digits.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <utility>
#include <variant>

namespace stepscope {

namespace {

constexpr QChar space_before_percent(0x00A0);

struct InTheWindow {
    QString operator()(const std::string& text) const { return shownText(text); }
    QString operator()(std::size_t count) const { return QLocale().toString(static_cast<qulonglong>(count)); }
    QString operator()(const Percent& percent) const {
        const double shown = percent.part * 100;
        const QString number = std::abs(shown) < 999.5 ? QLocale().toString(shown, 'g', 3)
                                                       : QLocale().toString(shown, 'f', 0); // no powers
        return number + space_before_percent + QLatin1Char('%');
    }
    QString operator()(const Ratio& ratio) const { return ratioText(ratio.value); }
    QString operator()(Status status) const {
        CellResult cell;
        cell.status = status;
        return labelOf(state_of(cell), Underway::Unfinished);
    }
    QString operator()(Verdict verdict) const { return nameInSentence(verdict); }
    QString operator()(const Doubt& doubt) const {
        return QCoreApplication::translate("trust", row_of(doubt.kind).sentence)
            .replace(QStringLiteral("%1"), QString::fromStdString(percent_of(doubt)));
    }
    QString operator()(const Difference& difference) const { return labelOf(difference); }
    QString operator()(const Axis* axis) const { return columnLabelOf(*axis); }
    QString operator()(const Figure* figure) const { return labelOf(*figure); }
    QString operator()(const FigureId& id) const { return QStringLiteral("“%1”").arg(labelOf(*id.figure)); }
    QString operator()(const Several& several) const {
        return textOf(several.sentences, QLatin1String(several.between));
    }
};

} // namespace

QString textOf(const Sentence& sentence) {
    const QString text = QCoreApplication::translate("compare", sentence.text);
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place =
            text[at] == QLatin1Char('%') && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (place >= 1 && std::cmp_less_equal(place, sentence.parts.size())) {
            out += std::visit(InTheWindow(), sentence.parts[static_cast<std::size_t>(place - 1)]);
            ++at;
        } else {
            out += text[at];
        }
    }
    return out;
}

QString textOf(std::span<const Sentence> sentences, const QString& between) {
    QStringList out;
    for (const Sentence& sentence : sentences)
        out.push_back(textOf(sentence));
    return out.join(between);
}

QString labelOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Slower:
        return Words::tr("Slower");
    case Verdict::Faster:
        return Words::tr("Faster");
    case Verdict::Worse:
        //: of two figures that are counted: more memory, say
        return Words::tr("Worse");
    case Verdict::Better:
        return Words::tr("Better");
    case Verdict::Same:
        //: two cells that take equally long
        return Words::tr("Same");
    case Verdict::NotEnoughSteps:
        return Words::tr("Not enough steps");
    case Verdict::NoDoubtKnown:
        return Words::tr("No doubt known");
    case Verdict::NotCompared:
        return Words::tr("Not compared");
    }
    return {};
}

// Not all of it: words of some languages have a capital wherever they stand.
QString nameInSentence(Verdict verdict) {
    const QString label = labelOf(verdict);
    return label.left(1).toLower() + label.mid(1);
}

QString verdictLabel(const ComparedCell& cell) {
    QString out = labelOf(cell.verdict);
    if (is_claim(cell.verdict) && !cell.stands) out += QLatin1Char('?');
    //: a verdict, of two cells that were measured in turns
    if (cell.steps && cell.steps->rounds > 0) out = Words::tr("%1, in turns").arg(out);
    return out;
}

QString shortVerdictLabel(const ComparedCell& cell) {
    switch (cell.verdict) {
    case Verdict::NotEnoughSteps:
        //: not enough steps, where there is little room
        return Words::tr("Too few");
    case Verdict::NoDoubtKnown:
        //: no doubt known, where there is little room
        return Words::tr("Untested");
    default:
        break;
    }
    QString out = labelOf(cell.verdict);
    if (is_claim(cell.verdict) && !cell.stands) out += QLatin1Char('?');
    return out;
}

QString explanationOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Slower:
    case Verdict::Faster:
        return Words::tr("The whole interval of the ratio lies beyond the threshold. With a question mark: "
                         "among so many cells this may be chance, or others used the machine meanwhile.");
    case Verdict::Worse:
    case Verdict::Better:
        return Words::tr("The figure is counted and has no doubt: the ratio lies beyond the threshold.");
    case Verdict::Same:
        return Words::tr("By its steps, or as it is counted, the ratio lies within the threshold.");
    case Verdict::NotEnoughSteps:
        return Words::tr("Neither a difference nor its absence can be claimed.");
    case Verdict::NoDoubtKnown:
        return Words::tr("A side has no single steps, or no test is made of the figure: the ratio is known, "
                         "and nothing of how sure it is.");
    case Verdict::NotCompared:
        return Words::tr("A side has no such figure, or took it under a profiling tool.");
    }
    return {};
}

QString labelOf(const Cause& cause) {
    return QCoreApplication::translate("compare", cause.label);
}

QString definitionOf(const Cause& cause) {
    return QCoreApplication::translate("compare", cause.definition);
}

QString ratioText(double ratio) {
    return QLocale().toString(ratio, is_ratio_written_out(ratio) ? 'f' : 'g', 3);
}

QString intervalText(const Interval& ratios) {
    const auto end = [](double value) {
        return std::isfinite(value) ? ratioText(value) : QStringLiteral("∞");
    };
    //: the ends of an interval
    return Words::tr("%1 to %2").arg(end(ratios.low), end(ratios.high));
}

} // namespace stepscope
