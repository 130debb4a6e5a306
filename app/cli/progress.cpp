#include "progress.h"

#include "output.h"
#include "plan/model_counts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stepscope::cli {

namespace {

constexpr auto redraw_interval = std::chrono::milliseconds(100);
constexpr int bar_width = 24;

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

/// The part of a line that fits the terminal: one that wraps cannot be drawn over.
std::string_view fitting(std::string_view line) {
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    std::size_t left = known ? size.ws_col - 1U : 79U;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool begins_a_character = (static_cast<unsigned char>(line[i]) & 0xC0) != 0x80;
        if (begins_a_character && left-- == 0) return line.substr(0, i);
    }
    return line;
}

} // namespace

Progress::Progress(const SweepSpec& sweep, const std::set<int>& skip, ProgressStyle style)
    : varying_(varying_axes(sweep)), style_(style) {
    ModelFlops flops;
    for (const Cell& cell : expand(sweep)) {
        if (skip.contains(cell.index)) continue;
        Share share{cell, flops.of(cell.model, cell.options), static_cast<int>(shares_.size()) + 1};
        all_work_ += share.step_work * cell.steps;
        shares_.emplace(cell.index, std::move(share));
    }
}

Progress::~Progress() {
    if (bar_shown_) std::fputs("\r\033[K", stderr);
}

void Progress::apply(const Record& record) {
    std::visit([this](const auto& kind) { apply_kind(kind); }, record);
    if (style_ == ProgressStyle::Bar) draw_bar(!std::holds_alternative<StepDone>(record));
}

void Progress::apply_kind(const CellStarted& record) {
    current_ = record.cell.index;
    cell_work_done_ = 0;
    last_step_.reset();
}

void Progress::apply_kind(const StepDone& record) {
    const Share* const share = share_of(record.cell);
    if (share == nullptr) return;
    cell_work_done_ += share->step_work;
    last_step_ = record;
    if (style_ == ProgressStyle::Steps)
        say(fmt::format("cell {} step {}{}: {}", cell_number(record.cell), record.step,
                        record.warmup ? " (warm-up)" : "", seconds_text(record.host_seconds)));
}

void Progress::apply_kind(const CellDone& record) {
    const Share* const share = share_of(record.cell);
    if (share == nullptr) return;
    ++done_cells_;
    done_work_ += share->step_work * share->cell.steps;
    cell_work_done_ = 0;
    if (style_ == ProgressStyle::Silent && record.status != Status::Failed) return;
    say(fmt::format("[{}/{}] {}: {}", share->place, shares_.size(), title_of(share->cell, varying_),
                    result_of(record)));
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
    if (bar_shown_) std::fputs("\r\033[K", stderr);
    bar_shown_ = false;
    tell(line);
}

std::string Progress::remaining() const {
    // The work of an OOM or failed cell took no time, and nothing is known before the first step.
    const double done = done_work_ + cell_work_done_;
    if (done <= 0 || all_work_ <= 0 || !last_step_) return {};
    const double elapsed = std::chrono::duration<double>(Clock::now() - start_).count();
    return clock_text(elapsed * (all_work_ - done) / done) + " left";
}

void Progress::draw_bar(bool now) {
    const auto time = Clock::now();
    if (!now && time - drawn_ < redraw_interval) return;
    drawn_ = time;
    const double part = all_work_ > 0 ? (done_work_ + cell_work_done_) / all_work_ : 0;
    const int filled = std::clamp(static_cast<int>(part * bar_width), 0, bar_width);
    std::string line =
        fmt::format("[{:=<{}}{:{}}] {}/{}", "", filled, "", bar_width - filled, done_cells_, shares_.size());
    if (const Share* const share = share_of(current_)) {
        line += " " + title_of(share->cell, varying_);
        if (last_step_)
            line += fmt::format(" · step {}/{} {}", last_step_->step + 1, share->cell.steps,
                                seconds_text(last_step_->host_seconds));
    }
    if (const std::string left = remaining(); !left.empty()) line += " · " + left;
    fmt::print(stderr, "\r\033[K{}", fitting(line));
    std::fflush(stderr);
    bar_shown_ = true;
}

} // namespace stepscope::cli
