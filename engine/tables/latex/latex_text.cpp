#include "tables/latex/latex_text.h"

#include "tables/text/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace stepscope::latex {

namespace {

struct Command {
    std::string_view name; ///< with its backslash
    std::string_view shown;
};
constexpr std::array commands = {
    Command{"\\pm", "\u00B1"},
    Command{"\\textpm", "\u00B1"},
    Command{"\\times", "\u00D7"},
    Command{"\\cdot", "\u00B7"},
    Command{"\\mu", "\u00B5"},
    Command{"\\micro", "\u00B5"},
    Command{"\\textmu", "\u00B5"},
    Command{"\\milli", "m"},
    Command{"\\nano", "n"},
    Command{"\\second", "s"},
    Command{"\\ms", "ms"},
    Command{"\\us", "\u00B5s"},
    Command{"\\dagger", "\u2020"},
    Command{"\\textdagger", "\u2020"},
    Command{"\\ddagger", "\u2021"},
    Command{"\\ast", "*"},
    Command{"\\checkmark", "\u2713"},
    Command{"\\downarrow", "\u2193"},
    Command{"\\uparrow", "\u2191"},
    Command{"\\textbackslash", "\\"},
    Command{"\\textasciitilde", "~"},
    Command{"\\textasciicircum", "^"},
    Command{"\\textless", "<"},
    Command{"\\textgreater", ">"},
    Command{"\\textbar", "|"},
    Command{"\\infty", "inf"},
    Command{"\\textendash", "\u2013"},
    Command{"\\textemdash", "\u2014"},
    Command{"\\\\", " "},
    Command{"\\newline", " "},
    Command{"\\quad", " "},
    Command{"\\qquad", " "},
    Command{"\\,", ""}, // between thousands
    Command{"\\!", ""},
    Command{"\\;", " "},
    Command{"\\:", " "},
    Command{"\\ ", " "},
    Command{"\\/", ""},
};

/// Whose first argument says how something is set, or where it comes from, and is not shown.
constexpr std::array<std::string_view, 14> hiding = {
    "\\textcolor", "\\color", "\\cellcolor", "\\rowcolor", "\\columncolor", "\\hspace",    "\\vspace",
    "\\footnote",  "\\tnote", "\\cite",      "\\label",    "\\fontsize",    "\\rotatebox", "\\resizebox"};

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

class PlainText {
public:
    explicit PlainText(std::string_view source) : source_(source), groups_(source) {}

    std::string take() && {
        while (at_ < source_.size())
            step();
        return std::move(out_);
    }

private:
    void step() {
        const char c = source_[at_];
        if (c == '\\') return command();
        if (c == '{') {
            parted_.push_back(std::exchange(parts_, false));
        } else if (c == '}') {
            if (!parted_.empty() && parted_.back()) out_ += ' ';
            if (!parted_.empty()) parted_.pop_back();
        } else if (c == '~') {
            out_ += ' ';
        } else if (c == '^' && !raises()) { // a mark behind a number: $22.1^{\dagger}$
        } else if (c != '$') {
            out_ += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        }
        ++at_;
    }

    void command() {
        const std::size_t length = length_of_command(source_, at_);
        const std::string_view name = source_.substr(at_, length);
        at_ += length;
        const auto known = std::find_if(commands.begin(), commands.end(),
                                        [name](const Command& each) { return each.name == name; });
        if (known != commands.end()) {
            out_ += known->shown;
            skip_empty_group();
        } else if (std::find(hiding.begin(), hiding.end(), name) != hiding.end()) {
            skip_options();
            skip_group();
        } else if (name == "\\begin" || name == "\\end") {
            skip_group();
            skip_options();
            if (name == "\\begin") skip_group(); // the columns of a table within an entry
        } else if (name.size() > 1 && is_letter(name[1])) {
            skip_options();
            parts_ = is_one_of(name, {"\\SI", "\\qty", "\\SIrange"}) && at_ < source_.size() &&
                     source_[at_] == '{';
            if (at_ < source_.size() && source_[at_] == ' ') ++at_; // it ends the name
        } else if (name.size() > 1) {
            out_ += name.substr(1); // \% \& \_ \#
        }
    }

    /// Whether "^" stands before a power: 10^3, 10^{-3}.
    bool raises() const {
        const std::size_t behind = source_.find_first_not_of("{ ", at_ + 1);
        return behind != std::string_view::npos &&
               std::string_view("0123456789+-").find(source_[behind]) != std::string_view::npos;
    }
    void skip_empty_group() {
        if (source_.substr(at_).starts_with("{}"))
            at_ += 2;
        else if (at_ < source_.size() && source_[at_] == ' ' && !out_.empty() && is_letter(source_[at_ - 1]))
            ++at_; // it ends the name of the command
    }
    void skip_options() {
        while (at_ < source_.size() && source_[at_] == '[')
            at_ = std::min(groups_.end_of(at_, source_.size()), source_.size());
    }
    void skip_group() {
        if (at_ < source_.size() && source_[at_] == '{')
            at_ = std::min(groups_.end_of(at_, source_.size()), source_.size());
    }

    std::string_view source_;
    Groups groups_;
    std::size_t at_ = 0;
    std::string out_;
    bool parts_ =
        false; ///< the group that opens here is the number of \SI{1.5}{\ms}: a blank stands behind it
    std::vector<bool> parted_; ///< of the groups that are open
};

} // namespace

std::size_t length_of_command(std::string_view source, std::size_t at) {
    std::size_t end = at + 1;
    while (end < source.size() && is_letter(source[end]))
        ++end;
    if (end == at + 1) return std::min<std::size_t>(2, source.size() - at);
    if (end < source.size() && source[end] == '*') ++end;
    return end - at;
}

Groups::Groups(std::string_view source) {
    std::vector<std::size_t> braces; // those that are open, by their places in `groups_`
    std::vector<std::size_t> brackets;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        std::vector<std::size_t>& open = c == '{' || c == '}' ? braces : brackets;
        if (c == '\\') {
            ++i;
        } else if (c == '{' || c == '[') {
            open.push_back(groups_.size());
            groups_.push_back({i, std::string_view::npos});
        } else if ((c == '}' || c == ']') && !open.empty()) {
            groups_[open.back()].end = i + 1;
            open.pop_back();
        }
    }
}

std::size_t Groups::end_of(std::size_t at, std::size_t end) const {
    const auto found =
        std::lower_bound(groups_.begin(), groups_.end(), at,
                         [](const Group& each, std::size_t place) { return each.begin < place; });
    return found != groups_.end() && found->begin == at && found->end <= end ? found->end
                                                                             : std::string_view::npos;
}

std::string plain_text(std::string_view source) {
    const std::string text = PlainText(source).take();
    std::string out;
    for (const char c : trimmed(text))
        if (c != ' ' || out.empty() || out.back() != ' ') out += c;
    return out;
}

} // namespace stepscope::latex
