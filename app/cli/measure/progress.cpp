#include "measure/progress.h"

#include "output.h"
#include "records/trust.h"
#include "system/characters/characters.h"
#include "system/processes/standard_streams.h"
#include "system/text/shown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stepscope::cli {

namespace {

constexpr auto redraw_interval = std::chrono::milliseconds(100);
constexpr std::size_t widest_bar = 24;
constexpr std::size_t narrowest_bar = 3;
constexpr std::string_view clear_line = "\r\033[K";

std::string result_of(const CellDone& record) {
    const Statistics& s = record.statistics;
    std::string text{name_of(record.status)};
    if (s.count > 0) {
        text += ", " + seconds_text(s.mean) + " a step";
        if (std::isfinite(s.stddev)) text += " ± " + seconds_text(s.stddev);
        text += fmt::format(" ({} measured)", s.count);
    }
    if (!record.reason.empty()) text += ": " + record.reason;
    return text;
}

/// Characters of a line that fits the terminal: one that wraps cannot be drawn over.
std::size_t line_width() {
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    return known ? size.ws_col - 1U : 79U;
}

/// "[====    ] ", as wide as there is room for in a line of `width` characters beside `more` others; empty
/// where that is too little to show anything.
std::string bar_of(double fraction, std::size_t width, std::size_t more) {
    constexpr std::size_t frame = 3;
    const std::size_t room = width - std::min(width, more + frame);
    if (room < narrowest_bar) return {};
    const std::size_t bar = std::min(room, widest_bar);
    const auto filled = static_cast<std::size_t>(fraction * static_cast<double>(bar));
    return fmt::format("[{:=<{}}{:{}}] ", "", filled, "", bar - filled);
}

} // namespace

Progress::Progress(const SweepSpec& sweep, const Results& results, const std::set<int>& skip,
                   Forecast forecast, ProgressStyle style)
    : varying_(varying_axes(sweep)), style_(style), results_(results), forecast_(std::move(forecast)) {
    for (const Cell& cell : expand(sweep)) {
        if (skip.contains(cell.index)) continue;
        shares_.emplace(cell.index, Share{cell, static_cast<int>(shares_.size()) + 1});
    }
}

Progress::~Progress() {
    if (bar_shown_) write_standard_error(clear_line);
}

void Progress::apply(const Record& record) {
    std::visit([this](const auto& kind) { apply_kind(kind); }, record);
    if (style_ == ProgressStyle::Bar) draw_bar(!std::holds_alternative<StepDone>(record));
}

void Progress::apply_kind(const RunStarted&) {
    estimate_ = ProgressEstimate(results_, forecast_.cells);
}

void Progress::apply_kind(const CellStarted& record) {
    current_ = record.cell.index;
    last_step_.reset();
}

void Progress::apply_kind(const StepDone& record) {
    const Share* const share = share_of(record.cell);
    if (share == nullptr) return;
    last_step_ = record;
    if (style_ == ProgressStyle::Steps)
        say(fmt::format("cell {} step {}{}: {}", cell_number(record.cell), record.step,
                        record.warmup ? " (warm-up)" : "", seconds_text(record.sample.host_seconds)));
}

void Progress::apply_kind(const CellDone& record) {
    const Share* const share = share_of(record.cell);
    if (share == nullptr) return;
    ++done_cells_;
    if (style_ == ProgressStyle::Silent && record.status != Status::Failed) return;
    const CellResult* const result = results_.find(record.cell);
    const std::string doubts = result != nullptr ? doubts_text(*result) : std::string();
    say(fmt::format("[{}/{}] {}: {}{}", share->place, shares_.size(), title_of(share->cell, varying_),
                    result_of(record), doubts.empty() ? "" : "; in doubt: " + doubts));
}

void Progress::apply_kind(const Message& record) {
    if (style_ == ProgressStyle::Silent && record.severity == Severity::Info) return;
    say(fmt::format("{}: {}", name_of(record.severity), record.text));
}

const Progress::Share* Progress::share_of(int cell) const {
    const auto found = shares_.find(cell);
    return found != shares_.end() ? &found->second : nullptr;
}

void Progress::say(const std::string& line) {
    if (bar_shown_) write_standard_error(clear_line);
    bar_shown_ = false;
    tell(line);
}

void Progress::draw_bar(bool now) {
    const auto time = Clock::now();
    if (!now && time - drawn_ < redraw_interval) return;
    drawn_ = time;
    const RunProgress progress = estimate_.at(results_, std::chrono::duration<double>(time - start_).count());
    // A narrow terminal has a shorter bar, and cuts off the end: the cell's name, which may be long, comes
    // last. What it keeps is how many cells are done, and the time that is left.
    const std::size_t width = line_width();
    std::string line = fmt::format("{}/{}", done_cells_, shares_.size());
    if (progress.remaining_seconds) line += " · " + clock_text(*progress.remaining_seconds) + " left";
    line.insert(0, bar_of(progress.fraction, width, characters_in(line)));
    if (const Share* const share = share_of(current_)) {
        if (last_step_)
            line += fmt::format(" · step {}/{} {}", last_step_->step + 1, share->cell.steps,
                                seconds_text(last_step_->sample.host_seconds));
        line += " · " + title_of(share->cell, varying_);
    }
    const std::string shown = shown_text(line);
    write_standard_error(
        fmt::format("{}{}", clear_line, std::string_view(shown).substr(0, behind_characters(shown, width))));
    bar_shown_ = true;
}

} // namespace stepscope::cli
