#include "system/characters/characters.h"
#include "tables/csv/csv_text.h"
#include "tables/latex/latex_text.h"
#include "tables/limits.h"
#include "tables/reading/raw_table.h"
#include "tables/table.h"
#include "tables/text/table_text.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace stepscope {

namespace {

using namespace latex;

/// Environments whose rows end in \\ and whose entries are parted by &.
constexpr std::array<std::string_view, 8> environments = {"tabular", "tabular*",  "tabularx", "tabulary",
                                                          "array",   "longtable", "tblr",     "supertabular"};
/// Between the names of the columns and the rows; the last is drawn anywhere.
constexpr std::array<std::string_view, 2> rules_below_names = {"\\midrule", "\\hline"};

/// Comments become blanks of the same length, so that places stay; the text of those outside tables is kept.
std::string without_comments(std::string_view text, std::map<std::size_t, std::string>& comments) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i] == '\\') {
            ++i;
        } else if (out[i] == '%') {
            const std::size_t end = std::min(out.find('\n', i), out.size());
            comments.emplace(i, std::string(trimmed(text.substr(i + 1, end - i - 1))));
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(i),
                      out.begin() + static_cast<std::ptrdiff_t>(end), ' ');
        }
    }
    return out;
}

/// Lines and characters by offset, asked for in rising order.
class Places {
public:
    explicit Places(std::string_view text) : text_(text) {}

    TableEntry entry_at(std::size_t offset, std::string text) {
        for (; at_ < offset; ++at_)
            if (text_[at_] == '\n') {
                ++line_;
                start_ = at_ + 1;
            }
        // A line of a million entries is counted once: from where the last one stood.
        if (counted_start_ != start_ || counted_to_ > offset) {
            counted_start_ = counted_to_ = start_;
            characters_ = 0;
        }
        characters_ += characters_in(text_.substr(counted_to_, offset - counted_to_));
        counted_to_ = offset;
        return {std::move(text), line_, characters_ + 1};
    }

private:
    std::string_view text_;
    std::size_t at_ = 0, start_ = 0;
    std::size_t counted_start_ = 0, counted_to_ = 0, characters_ = 0;
    int line_ = 1;
};

/// Reads the rows of one environment.
class TabularReader {
public:
    TabularReader(std::string_view text, const Groups& groups, Places& places, Allowance& made)
        : text_(text), groups_(groups), places_(places), made_(made) {}

    /// Of what stands between `at`, behind the description of the columns, and `end`.
    RawTable read(std::size_t at, std::size_t end) {
        begin_entry(at);
        std::size_t depth = 0; // of groups and environments within an entry
        for (at_ = at; at_ < end;) {
            const char c = text_[at_];
            if (c == '\\') {
                const std::size_t length = length_of_command(text_, at_);
                const std::string_view name = text_.substr(at_, length);
                if (name == "\\begin") ++depth;
                if (name == "\\end" && depth > 0) --depth;
                if (depth == 0 && (name == "\\\\" || name == "\\tabularnewline" || name == "\\cr")) {
                    end_entry();
                    end_row();
                    at_ += length;
                    skip_options(end);
                    begin_entry(at_);
                    continue;
                }
                if (depth == 0 && bare_ && row_.empty() && skip_rule(name, length, end)) continue;
                bare_ = false;
                at_ += length;
                continue;
            }
            if (c == '{') ++depth;
            if (c == '}' && depth > 0) --depth;
            bare_ = bare_ && is_blank(c);
            if (c == '&' && depth == 0) {
                end_entry();
                begin_entry(at_ + 1);
            }
            ++at_;
        }
        at_ = end;
        if (!row_.empty() || !trimmed(text_.substr(start_, end - start_)).empty()) {
            end_entry();
            end_row();
        }
        return take();
    }

private:
    static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    void begin_entry(std::size_t at) {
        start_ = at;
        bare_ = true;
    }

    /// Rules and what else stands between rows; false where the command begins an entry.
    bool skip_rule(std::string_view name, std::size_t length, std::size_t end) {
        constexpr std::array<std::string_view, 19> between = {
            "\\toprule",      "\\midrule",       "\\bottomrule",  "\\hline",         "\\cline",
            "\\cmidrule",     "\\addlinespace",  "\\specialrule", "\\rowcolor",      "\\endhead",
            "\\endfirsthead", "\\endfoot",       "\\endlastfoot", "\\caption",       "\\label",
            "\\centering",    "\\morecmidrules", "\\noalign",     "\\arrayrulecolor"};
        if (std::find(between.begin(), between.end(), name) == between.end()) return false;
        if (std::find(rules_below_names.begin(), rules_below_names.end(), name) != rules_below_names.end() &&
            !rows_.empty() && !names_)
            names_ = rows_.size();
        at_ += length;
        for (bool again = true; again;) {
            again = false;
            if (at_ < end && (text_[at_] == '[' || text_[at_] == '{')) {
                at_ = std::min(groups_.end_of(at_, end), end);
                again = true;
            } else if (at_ < end && text_[at_] == '(') { // \cmidrule(lr){2-3}
                at_ = std::min(text_.substr(0, end).find(')', at_), end - 1) + 1;
                again = true;
            }
        }
        begin_entry(at_);
        return true;
    }

    void skip_options(std::size_t end) {
        if (at_ < end && text_[at_] == '*') ++at_;
        if (at_ < end && text_[at_] == '[') at_ = std::min(groups_.end_of(at_, end), end);
    }

    /// The arguments of a command at the beginning of an entry, up to three: {2}{c}{Forward}.
    std::vector<std::string_view> arguments(std::string_view entry) const {
        constexpr std::size_t most = 3;
        const auto begin = static_cast<std::size_t>(entry.data() - text_.data());
        const std::size_t end = begin + entry.size();
        std::vector<std::string_view> out;
        for (std::size_t at = begin + length_of_command(entry, 0); at < end && out.size() < most;) {
            if (text_[at] != '{' && text_[at] != '[') {
                ++at;
                continue;
            }
            const std::size_t behind = groups_.end_of(at, end);
            if (behind == std::string_view::npos) break;
            if (text_[at] == '{') out.push_back(text_.substr(at + 1, behind - at - 2));
            at = behind;
        }
        return out;
    }

    static std::size_t count_of(std::string_view text) {
        std::size_t out = 1;
        std::from_chars(text.data(), text.data() + text.size(), out);
        return std::clamp<std::size_t>(out, 1, table_limits::span);
    }

    void end_entry() {
        std::string_view entry = text_.substr(start_, at_ - start_);
        const std::size_t blanks = std::min(entry.find_first_not_of(" \t\r\n"), entry.size());
        const TableEntry place = places_.entry_at(start_ + blanks, {});
        entry = trimmed(entry);
        std::size_t columns = 1;
        std::size_t rows = 1;
        constexpr int most_spans = 4;
        for (int span = 0; span < most_spans; ++span) { // one may stand in the other
            const bool many = entry.starts_with("\\multicolumn");
            if (!many && !entry.starts_with("\\multirow")) break;
            const std::vector<std::string_view> given = arguments(entry);
            if (given.size() < 3) break;
            (many ? columns : rows) = count_of(given.front());
            entry = trimmed(given[2]);
        }
        std::string text = plain_text(entry);
        const std::size_t first = row_.size();
        const std::string again = text.size() <= table_limits::repeated_text ? text : std::string();
        made_.take_entries(columns - 1, again);
        row_.push_back(place);
        row_.back().text = std::move(text);
        for (std::size_t i = 1; i < columns; ++i) {
            row_.push_back(place);
            row_.back().text = again; // "OOM" over two columns is so in both
        }
        if (rows > 1) {
            below_[first] = {again, rows};
        } else if (const auto above = below_.find(first); above != below_.end() && row_[first].text.empty()) {
            made_.take_entries(1, above->second.first);
            row_[first].text = above->second.first;
        }
    }

    void end_row() {
        for (auto each = below_.begin(); each != below_.end();)
            each = --each->second.second == 0 ? below_.erase(each) : std::next(each);
        if (std::any_of(row_.begin(), row_.end(), [](const TableEntry& each) { return !each.text.empty(); }))
            rows_.push_back(std::move(row_));
        row_.clear();
    }

    RawTable take() {
        RawTable out;
        if (rows_.empty()) return out;
        if (names_) {
            // More are a table without names, or all of it above its only rule.
            constexpr std::size_t most = 5;
            out.header_lines_said = *names_ < rows_.size() && *names_ <= most;
            out.header_lines = out.header_lines_said ? *names_ : 1;
        }
        out.text.header = std::move(rows_.front());
        out.text.rows.assign(std::make_move_iterator(rows_.begin() + 1),
                             std::make_move_iterator(rows_.end()));
        return out;
    }

    std::string_view text_;
    const Groups& groups_;
    Places& places_;
    Allowance& made_; ///< entries of spans
    std::size_t at_ = 0, start_ = 0;
    bool bare_ = true; ///< nothing stands in the entry yet
    TableRow row_;
    std::vector<TableRow> rows_;
    std::optional<std::size_t> names_; ///< rows above the first rule
    /// What \multirow says of the entries below, by column, and of how many more rows.
    std::map<std::size_t, std::pair<std::string, std::size_t>> below_;
};

/// Behind the arguments of \begin{tabularx}{\linewidth}{lrr}.
std::size_t behind_arguments(std::string_view text, const Groups& groups, std::size_t at, std::size_t end) {
    while (at < end && (text[at] == '{' || text[at] == '[' || text[at] == ' ' || text[at] == '\n')) {
        if (text[at] != '{' && text[at] != '[') {
            ++at;
            continue;
        }
        at = std::min(groups.end_of(at, end), end);
        if (at < end && text[at] == '\n') break;
    }
    return at;
}

/// Between two places of a text.
std::string captions_in(std::string_view text, const Groups& groups, std::size_t begin, std::size_t end) {
    constexpr std::string_view command = "\\caption";
    text = text.substr(0, end);
    std::string out;
    std::size_t open = begin;
    for (std::size_t at = text.find(command, begin); at != std::string_view::npos;) {
        open = text.find('{', std::max(open, at));
        const std::size_t close =
            open == std::string_view::npos ? std::string_view::npos : groups.end_of(open, end);
        if (close != std::string_view::npos)
            out += plain_text(text.substr(open + 1, close - open - 2)) + "\n";
        at = open == std::string_view::npos
                 ? open
                 : text.find(command, close != std::string_view::npos ? close : at + 1);
    }
    return out;
}

} // namespace

std::vector<RawTable> tables_of_latex(std::string_view bytes) {
    const std::string whole = as_table_text(bytes);
    require_utf8(whole);
    std::map<std::size_t, std::string> comments;
    const std::string source = without_comments(whole, comments);
    const std::string_view text = source;
    const Groups groups(text);
    Places places(text);
    Allowance made = allowed_entries_of_spans();
    std::vector<RawTable> out;
    std::size_t behind_last = 0;
    const auto comments_between = [&comments](std::size_t first, std::size_t end) {
        std::vector<std::string> told;
        for (auto each = comments.lower_bound(first); each != comments.end() && each->first < end; ++each)
            told.push_back(each->second);
        return told;
    };
    for (std::size_t begin = text.find("\\begin{"); begin != std::string_view::npos;
         begin = text.find("\\begin{", begin + 1)) {
        const std::size_t open = begin + 6;
        const std::size_t close = groups.end_of(open, text.size());
        if (close == std::string_view::npos) continue;
        const std::string_view name = text.substr(open + 1, close - open - 2);
        if (std::find(environments.begin(), environments.end(), name) == environments.end()) continue;
        // The \end of the same depth: tables may stand in entries.
        const std::string opens = "\\begin{" + std::string(name) + "}";
        const std::string closes = "\\end{" + std::string(name) + "}";
        std::size_t depth = 1;
        std::size_t end = close;
        std::size_t next_close = text.find(closes, close);
        std::size_t next_open = text.find(opens, close);
        while (depth > 0) {
            if (next_close == std::string_view::npos)
                throw TableError(
                    fmt::format("the table that begins with {} does not end with {}", opens, closes));
            const bool deeper = next_open < next_close;
            depth = deeper ? depth + 1 : depth - 1;
            end = deeper ? next_open : next_close;
            (deeper ? next_open : next_close) = text.find(deeper ? opens : closes, end + 1);
        }
        RawTable table =
            TabularReader(text, groups, places, made).read(behind_arguments(text, groups, close, end), end);
        for (const std::string& each : comments_between(behind_last, begin)) {
            table.above += each + "\n";
            if (!out.empty()) out.back().below.push_back(each);
        }
        table.above += captions_in(text, groups, behind_last, begin);
        if (!table.text.header.empty()) out.push_back(std::move(table));
        begin = behind_last = end;
    }
    if (!out.empty()) out.back().below = comments_between(behind_last, text.size());
    return out;
}

} // namespace stepscope
