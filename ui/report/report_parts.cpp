#include "ui/report/report_parts.h"

#include "compare/comparison.h"
#include "compare/report/comparison_text.h"
#include "records/breakdown/breakdown_report.h"
#include "records/environment/device_name.h"
#include "records/figures.h"
#include "records/trust.h"
#include "tables/columns/default_columns.h"
#include "tables/origin/origin.h"
#include "tables/reports/breakdown_table.h"
#include "ui/report/html.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace stepscope {

namespace {

QString toQString(const std::string& text) {
    return QString::fromStdString(text);
}

// --- what came out

/// "22 OK, 2 out of memory"
QString statesOf(const Results& results) {
    std::map<CellState, int> counts;
    for (const CellResult& cell : results.cells())
        ++counts[state_of(cell)];
    QStringList out;
    for (const auto& [state, count] : counts)
        //: how many cells, and what became of them
        out.push_back(Words::tr("%1 %2").arg(count).arg(labelOf(state, Underway::Unfinished)));
    return listOf(out);
}

QString devicesOf(const Results& results) {
    std::set<QString> names;
    for (const CellResult& cell : results.cells())
        if (!cell.cell.device.empty())
            names.insert(
                toQString(cell.environment
                              ? device_name_in(*cell.environment, cell.cell.device).value_or(cell.cell.device)
                              : cell.cell.device));
    return listOf(QStringList(names.begin(), names.end()));
}

/// "1,268,229 (small · seq 512)": the cell with the most of a figure of which more is better, or the least.
std::optional<HtmlFact> bestOf(const Figure& figure, const Results& results) {
    const CellResult* best = nullptr;
    for (const CellResult& cell : results.cells()) {
        const std::optional<double> value = figure.value(cell);
        if (!value) continue;
        if (best == nullptr ||
            (figure.better == Better::More ? *value > *figure.value(*best) : *value < *figure.value(*best)))
            best = &cell;
    }
    if (best == nullptr) return std::nullopt;
    //: a figure: "Best MFU", "Best Tokens/s"
    return HtmlFact{
        Words::tr("Best: %1").arg(labelOf(figure)),
        //: its value, and the cell that has it
        Words::tr("%1 (%2)").arg(formatFigure(figure, *figure.value(*best)), titleOf(results, best->cell))};
}

QString summary(const ReportContent& content) {
    const Results& results = *content.results;
    std::vector<HtmlFact> facts = {{Words::tr("Cells"), statesOf(results)}};
    if (const QString devices = devicesOf(results); !devices.isEmpty())
        facts.push_back({Words::tr("Measured on"), devices});
    for (const char* const id : {"tokens_per_second", "mfu"})
        if (std::optional<HtmlFact> best = bestOf(figure(id), results)) facts.push_back(*std::move(best));
    const auto doubtful = std::ranges::count_if(
        results.cells(), [](const CellResult& cell) { return !doubts_of(cell).empty(); });
    if (doubtful > 0)
        facts.push_back({Words::tr("In doubt"), Words::tr("%n cell(s); the notes below the results say why",
                                                          nullptr, static_cast<int>(doubtful))});
    return htmlFacts(facts);
}

// --- where it comes from

QString howItWasMade(const ReportContent& content) {
    const std::optional<Origin> origin = origin_of(*content.results);
    if (!origin) return {};
    std::vector<HtmlFact> facts = {{Words::tr("Started"), toQString(origin->started_at)}};
    for (const auto& [name, text] : origin->place)
        facts.push_back({toQString(name), toQString(text)});
    QString out = htmlFacts(facts);
    if (origin->command)
        out += htmlElement("p", Words::tr("This command measures it again:")) +
               QStringLiteral("<pre>%1</pre>\n").arg(toQString(*origin->command).toHtmlEscaped());
    return out +
           htmlElement("p", Words::tr("To measure it again, drop this page on the window of Stepscope, or "
                                      "give it to stepscope-cli run."));
}

// --- charts and tables

QString charts(const ReportContent& content) {
    QString out;
    for (const ReportChart& chart : content.charts)
        //: a view of the window, and what its chart shows
        out += htmlChart(chart.svg, Words::tr("%1: %2").arg(chart.view, chart.title));
    return out;
}

QString headingOf(const TableColumn& column) {
    if (column.axis != nullptr) return columnLabelOf(*column.axis);
    if (column.figure != nullptr) return columnLabelOf(*column.figure);
    return Words::tr("Status"); // the only one that is neither
}

/// Beside the first text of a row in doubt; notes say why.
QString doubtMark() {
    return QStringLiteral(" †");
}

QString textOf(const TableColumn& column, const CellResult& cell) {
    if (column.axis != nullptr) return valueLabelOf(*column.axis, cell.cell);
    if (column.figure != nullptr) return columnText(*column.figure, column.figure->value(cell));
    return labelOf(state_of(cell), Underway::Unfinished); // the only one that is neither
}

/// What all cells have in common and the rows therefore do not say.
QString commonOf(const Results& results) {
    if (results.cells().empty()) return {};
    const std::vector<const Axis*> varying = results.varying();
    const Cell& first = results.cells().front().cell;
    QStringList out;
    for (const Axis& axis : axes())
        if (axis.kind != AxisKind::Model && is_known(axis, first) &&
            std::ranges::find(varying, &axis) == varying.end())
            out.push_back(QStringLiteral("%1 %2").arg(columnLabelOf(axis), valueLabelOf(axis, first)));
    return out.isEmpty() ? QString() : Words::tr("All cells: %1").arg(listOf(out));
}

/// What speaks against figures, once for all cells of which it is so.
QStringList doubtsIn(const Results& results) {
    constexpr qsizetype most_named = 4;                // rows have marks
    std::vector<std::pair<QString, QStringList>> told; // what, of which cells
    std::map<QString, std::size_t> places;
    for (const CellResult& cell : results.cells()) {
        const QString doubts = doubtsText(cell);
        if (doubts.isEmpty()) continue;
        const auto [place, isNew] = places.try_emplace(doubts, told.size());
        if (isNew) told.emplace_back(doubts, QStringList());
        QStringList& cells = told[place->second].second;
        if (cells.size() < most_named)
            cells.push_back(titleOf(results, cell.cell));
        else if (cells.size() == most_named)
            cells.push_back(QStringLiteral("…"));
    }
    QStringList out;
    for (const auto& [doubts, cells] : told)
        out.push_back(QStringLiteral("† %1: %2").arg(listOf(cells), QString(doubts).replace(u'\n', u' ')));
    return out;
}

QString resultsTable(const ReportContent& content) {
    const Results& results = *content.results;
    return resultsTableHtml(results) + htmlList(doubtsIn(results));
}

QString comparison(const ReportContent& content) {
    if (!content.baseline) return {};
    const Figure& mean = figure("mean");
    const Comparison compared = compare(*content.baseline, *content.results, mean, CompareRule());
    QStringList said;
    for (const auto& sentences : {place_sentences(compared), summary_sentences(compared)})
        for (const Sentence& sentence : sentences)
            said.push_back(textOf(sentence));
    const std::vector<const Axis*> shown = shown_axes(compared, *content.baseline, *content.results);
    std::vector<HtmlColumn> headings;
    constexpr std::size_t behind_axes = 5;
    headings.reserve(shown.size() + behind_axes);
    for (const Axis* const axis : shown)
        headings.push_back({columnLabelOf(*axis), axis->kind == AxisKind::Number});
    headings.push_back({Words::tr("Verdict"), false});
    headings.push_back({Words::tr("Ratio"), true});
    headings.push_back({Words::tr("Interval"), true});
    headings.push_back({Words::tr("Baseline: %1").arg(columnLabelOf(mean)), true});
    headings.push_back({Words::tr("Now: %1").arg(columnLabelOf(mean)), true});
    std::vector<QStringList> rows;
    for (const ComparedCell& cell : compared.cells) {
        const Cell told = told_cell(cell.cells, *content.baseline, *content.results);
        QStringList& row = rows.emplace_back();
        for (const Axis* const axis : shown)
            row.push_back(valueLabelOf(*axis, told));
        row.push_back(verdictLabel(cell));
        row.push_back(cell.ratio ? ratioText(*cell.ratio) : QStringLiteral("–"));
        row.push_back(cell.ratio_interval ? intervalText(*cell.ratio_interval) : QStringLiteral("–"));
        row.push_back(columnText(mean, cell.baseline));
        row.push_back(columnText(mean, cell.current));
    }
    const SideNames names{content.baselineName.toStdString(), content.name.toStdString()};
    QStringList remarks;
    for (const auto& sentences : {remark_sentences(compared, *content.baseline, *content.results),
                                  unmatched_sentences(compared, *content.baseline, *content.results, names)})
        for (const Sentence& sentence : sentences)
            remarks.push_back(textOf(sentence));
    QString out = htmlElement("p", Words::tr("Baseline: %1").arg(content.baselineName)) + htmlList(said);
    if (!rows.empty()) out += htmlTable(headings, rows);
    return out + htmlList(remarks);
}

QString breakdowns(const ReportContent& content) {
    QString out;
    for (const CellResult& cell : content.results->cells()) {
        if (cell.phases.empty()) continue;
        const BreakdownReport report = report_of(cell);
        const std::vector<std::vector<std::string>> cells = breakdown_cells(report);
        std::vector<HtmlColumn> headings;
        for (std::size_t i = 0; i < cells.front().size(); ++i)
            headings.push_back(
                {toQString(cells.front()[i]), i >= breakdown_first_number && i + 1 < cells.front().size()});
        std::vector<QStringList> rows;
        for (std::size_t i = 1; i < cells.size(); ++i) {
            QStringList& row = rows.emplace_back();
            for (const std::string& text : cells[i])
                row.push_back(toQString(text));
        }
        out += QStringLiteral("<details>") + htmlElement("summary", titleOf(*content.results, cell.cell)) +
               htmlTable(headings, rows, toQString(breakdown_title(report))) + QStringLiteral("</details>\n");
    }
    return out;
}

QString definitions(const ReportContent& content) {
    std::vector<HtmlFact> facts;
    for (const TableColumn& column : default_columns(*content.results))
        if (column.figure != nullptr)
            facts.push_back({labelOf(*column.figure), definitionOf(*column.figure)});
    return htmlFacts(facts);
}

constexpr ReportPart parts[] = {
    {QT_TRANSLATE_NOOP("Words", "Summary"), summary},
    {QT_TRANSLATE_NOOP("Words", "Compared with the baseline"), comparison},
    {QT_TRANSLATE_NOOP("Words", "Charts"), charts},
    {QT_TRANSLATE_NOOP("Words", "Results"), resultsTable},
    {QT_TRANSLATE_NOOP("Words", "Where the time goes"), breakdowns},
    {QT_TRANSLATE_NOOP("Words", "How it was measured"), howItWasMade},
    {QT_TRANSLATE_NOOP("Words", "What the figures mean"), definitions},
};

} // namespace

std::span<const ReportPart> reportParts() {
    return parts;
}

QString resultsTableHtml(const Results& results) {
    const std::vector<TableColumn> columns = default_columns(results);
    std::vector<HtmlColumn> headings;
    headings.reserve(columns.size());
    for (const TableColumn& column : columns)
        headings.push_back({headingOf(column), column.is_number});
    std::vector<QStringList> rows;
    for (const CellResult& cell : results.cells()) {
        QStringList& row = rows.emplace_back();
        for (const TableColumn& column : columns)
            row.push_back(textOf(column, cell));
        if (!doubts_of(cell).empty()) row.front() += doubtMark();
    }
    return htmlTable(headings, rows, commonOf(results));
}

} // namespace stepscope
