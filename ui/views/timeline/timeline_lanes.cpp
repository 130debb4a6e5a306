#include "ui/views/timeline/timeline_lanes.h"

#include "records/breakdown/time_division.h"
#include "timeline/lane_rows.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"
#include "ui/theme/colors/line_colors.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/theme.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <utility>

namespace stepscope {

namespace {

QString passOf(const QString& path) {
    return path.section(QLatin1Char('/'), 0, 0);
}

/// Gives each thing that is drawn the place of its colour in the picture, and fills the legend.
class ColorBook {
public:
    ColorBook(const Timeline& timeline, TimelineColors colors, const QPalette& palette,
              TimelinePicture& picture)
        : timeline_(timeline), colors_(colors), palette_(palette), picture_(picture) {
        none_ = add(colorsOf(palette).muted);
        host_ = add(colorsOf(palette).warmup);
        ranges_ = add(colorOfPhase(QStringLiteral("forward"), palette));
        colorPhases();
        if (colors == TimelineColors::Kind) colorKinds();
        colorOps();
        if (timeline.ops.empty()) colorNames();
    }

    int colorOf(const TraceEvent& event) {
        const Activity activity = timeline_.trace.kinds[static_cast<std::size_t>(event.kind)].activity;
        const bool moves = activity == Activity::Copy || activity == Activity::Fill;
        if (activity == Activity::Launch) return used(Words::tr("Launch"), host_);
        if (activity == Activity::Range) return used(Words::tr("Range (NVTX)"), ranges_);
        if (colors_ == TimelineColors::Kind && moves) return used(Words::tr("Copy or fill"), copies_);
        if (!names_.empty()) {
            const auto& [name, color] = names_[static_cast<std::size_t>(event.kind)];
            return used(name, color);
        }
        if (event.op < 0) return used(Words::tr("Of no operation"), none_);
        const auto& [name, color] = ops_[static_cast<std::size_t>(event.op)];
        return used(name, color);
    }
    int colorOf(const PhaseSpan& phase) {
        const QString path = QString::fromStdString(phase.path);
        return paths_.value(phase.level == 1 ? passOf(path) : path, none_);
    }

    /// Of the colours that anything has, in the order in which they were first met.
    void writeLegend() {
        for (const auto& [name, color] : legend_)
            picture_.legend.push_back({name, picture_.colors[static_cast<std::size_t>(color)]});
    }

private:
    int add(const QColor& color) {
        picture_.colors.push_back(color);
        return static_cast<int>(picture_.colors.size()) - 1;
    }
    int used(const QString& name, int color) {
        if (std::ranges::find(legend_, name, &std::pair<QString, int>::first) == legend_.end()) {
            // A pass has many shades, of which its own colour stands for all.
            const bool ofPass = colors_ == TimelineColors::Phase && paths_.contains(name);
            legend_.emplace_back(name, ofPass ? paths_.value(name) : color);
        }
        return color;
    }

    void colorPhases() {
        QStringList parts;
        for (const TimelineOp& op : timeline_.ops) {
            const QString part = QString::fromStdString(op.path).section(QLatin1Char('/'), 0, 1);
            if (!parts.contains(part)) parts.push_back(part);
        }
        const QList<QColor> shades = colorsOfPaths(parts, palette_);
        for (qsizetype i = 0; i < parts.size(); ++i)
            paths_[parts[i]] = add(shades[i]);
        for (const QString& part : std::as_const(parts))
            if (const QString pass = passOf(part); !paths_.contains(pass))
                paths_[pass] = add(colorOfPhase(pass, palette_));
    }
    void colorKinds() {
        products_ = add(colorOfPhase(QStringLiteral("products"), palette_));
        attention_ = add(colorOfPhase(QStringLiteral("fused_attention"), palette_));
        copies_ = add(colorOfPhase(QStringLiteral("softmax"), palette_));
        others_ = add(colorOfPhase(QStringLiteral("optimizer"), palette_));
    }
    void colorOps() {
        const TimeDivision& products = time_division("products");
        const TimeDivision& attention = time_division("attention");
        ops_.reserve(timeline_.ops.size());
        for (const TimelineOp& op : timeline_.ops) {
            const QString path = QString::fromStdString(op.path);
            if (colors_ == TimelineColors::Phase) {
                ops_.emplace_back(shownText(passOf(path)),
                                  paths_.value(path.section(QLatin1Char('/'), 0, 1), none_));
                continue;
            }
            const PhaseTime phase{.path = op.path, .layer = op.layer, .op = op.op};
            if (!attention.part_of(phase, nullptr).empty())
                ops_.emplace_back(Words::tr("Attention"), attention_);
            else if (products.part_of(phase, nullptr) == "products")
                ops_.emplace_back(Words::tr("Matrix product"), products_);
            else
                ops_.emplace_back(Words::tr("Other operation"), others_);
        }
    }

    /// Of a program whose operations nobody knows: the kernels that take longest have colours of their own.
    void colorNames() {
        const StepTrace& trace = timeline_.trace;
        std::map<std::string, std::int64_t> times;
        for (const TraceEvent& event : trace.events) {
            const TracedKind& kind = trace.kinds[static_cast<std::size_t>(event.kind)];
            if (kind.activity == Activity::Kernel) times[kind.short_name] += event.duration_ns;
        }
        std::vector<std::pair<std::int64_t, std::string>> longest;
        longest.reserve(times.size());
        for (const auto& [name, time] : times)
            longest.emplace_back(-time, name);
        std::ranges::sort(longest);
        longest.resize(std::min<std::size_t>(longest.size(), line_colors));
        std::map<std::string, int> colors;
        for (const auto& [time, name] : longest)
            colors.emplace(name, add(colorOfLine(static_cast<int>(colors.size()), palette_)));
        const int moves = add(colorOfPhase(QStringLiteral("softmax"), palette_));
        names_.reserve(trace.kinds.size());
        for (const TracedKind& kind : trace.kinds) {
            const auto found = colors.find(kind.short_name);
            if (kind.activity != Activity::Kernel)
                names_.emplace_back(Words::tr("Copy or fill"), moves);
            else if (found != colors.end())
                names_.emplace_back(shownText(found->first), found->second);
            else
                names_.emplace_back(Words::tr("Other kernels"), none_);
        }
    }

    const Timeline& timeline_;
    TimelineColors colors_;
    const QPalette& palette_;
    TimelinePicture& picture_;
    int none_ = 0, host_ = 0, ranges_ = 0, products_ = 0, attention_ = 0, copies_ = 0, others_ = 0;
    QMap<QString, int> paths_;                   // of passes and their parts
    std::vector<std::pair<QString, int>> ops_;   // what the legend calls it, and its colour
    std::vector<std::pair<QString, int>> names_; // the same of kinds of work, where there are no ops
    std::vector<std::pair<QString, int>> legend_;
};

void addPhases(const std::vector<PhaseSpan>& phases, ColorBook& book, TimelinePicture& picture) {
    std::map<std::string, int> names;
    for (int level = 0; level < phase_levels; ++level) {
        std::vector<TimelineSpan> spans;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            const PhaseSpan& phase = phases[i];
            if (phase.level != level) continue;
            const auto [name, added] = names.try_emplace(phase.name, static_cast<int>(picture.names.size()));
            if (added) picture.names.push_back(shownText(phase.name));
            spans.push_back({.begin = phase.begin_ns,
                             .end = phase.end_ns,
                             .color = book.colorOf(phase),
                             .name = name->second,
                             .id = static_cast<int>(i)});
        }
        if (spans.empty()) continue;
        const bool first = picture.rows.empty();
        picture.rows.push_back({.lane = first ? Words::tr("phases") : QString(),
                                .phases = true,
                                .spans = SpanRow(std::move(spans))});
    }
}

bool isOnDevice(Activity activity) {
    return activity == Activity::Kernel || activity == Activity::Copy || activity == Activity::Fill;
}

/// Which lanes come first: what the program called its time, then those of the device.
std::vector<std::size_t> orderOfLanes(const StepTrace& trace) {
    enum Rank : char { Ranges, Device, Host };
    std::vector<char> ranks(trace.lanes.size(), Host);
    for (const TraceEvent& event : trace.events) {
        const Activity activity = trace.kinds[static_cast<std::size_t>(event.kind)].activity;
        char& rank = ranks[static_cast<std::size_t>(event.lane)];
        if (activity == Activity::Range) rank = Ranges;
        if (isOnDevice(activity)) rank = Device;
    }
    std::vector<std::size_t> out;
    out.reserve(trace.lanes.size());
    for (const char wanted : {Ranges, Device, Host})
        for (std::size_t lane = 0; lane < trace.lanes.size(); ++lane)
            if (ranks[lane] == wanted) out.push_back(lane);
    return out;
}

void addLanes(const StepTrace& trace, ColorBook& book, TimelinePicture& picture) {
    const auto firstName = static_cast<int>(picture.names.size());
    for (const TracedKind& kind : trace.kinds)
        picture.names.push_back(shownText(kind.short_name));
    const std::vector<int> rows = flat_lane_rows(trace);
    std::vector<std::vector<std::vector<TimelineSpan>>> lanes(trace.lanes.size());
    for (std::size_t i = 0; i < trace.events.size(); ++i) {
        const TraceEvent& event = trace.events[i];
        auto& lane = lanes[static_cast<std::size_t>(event.lane)];
        const auto row = static_cast<std::size_t>(rows[i]);
        if (row >= lane.size()) lane.resize(row + 1);
        // What overlaps in the last row ends, as it is drawn, where the next one begins.
        if (rows[i] == most_drawn_rows - 1 && !lane[row].empty())
            lane[row].back().end = std::min(lane[row].back().end, event.start_ns);
        lane[row].push_back({.begin = event.start_ns,
                             .end = event.end_ns(),
                             .color = book.colorOf(event),
                             .name = firstName + event.kind,
                             .id = static_cast<int>(i)});
    }
    for (const std::size_t lane : orderOfLanes(trace))
        for (std::size_t row = 0; row < lanes[lane].size(); ++row)
            picture.rows.push_back({.lane = row == 0 ? toldText(trace.lanes[lane]) : QString(),
                                    .spans = SpanRow(std::move(lanes[lane][row]))});
}

} // namespace

TimelinePicture pictureOf(const Timeline& timeline, const std::vector<PhaseSpan>& phases,
                          TimelineColors colors, const QPalette& palette) {
    TimelinePicture out;
    ColorBook book(timeline, colors, palette, out);
    addPhases(phases, book, out);
    addLanes(timeline.trace, book, out);
    book.writeLegend();
    std::int64_t begin = 0, end = 1;
    for (const TracedStep& step : timeline.trace.periods) {
        if (!timeline.ops.empty()) // of another program: what was recorded are no steps
            out.steps.push_back(
                {.name = Words::tr("Step %1").arg(step.step), .begin = step.begin_ns, .end = step.end_ns});
        begin = std::min(begin, step.begin_ns);
        end = std::max(end, step.end_ns);
    }
    for (const TraceEvent& event : timeline.trace.events) {
        begin = std::min(begin, event.start_ns);
        end = std::max(end, event.end_ns());
    }
    out.begin = begin;
    out.end = end;
    return out;
}

} // namespace stepscope
