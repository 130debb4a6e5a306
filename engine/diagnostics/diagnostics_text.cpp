#include "diagnostics/diagnostics_text.h"

#include "system/text/shown_text.h"

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// What a name of a file or folder goes on with.
bool goes_on(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

/// In as many backquotes as it needs: nothing in it is markup.
std::string code_of(std::string_view value) {
    const std::string text = shown_text(value);
    if (text.empty()) return {};
    std::size_t longest = 0;
    std::size_t now = 0;
    for (const char c : text) {
        now = c == '`' ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    const std::string fence(longest + 1, '`');
    const std::string room = longest > 0 ? " " : "";
    return fence + room + text + room + fence;
}

} // namespace

std::string with_short_home(std::string_view text, const std::filesystem::path& home) {
    std::string folder = home.string();
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.pop_back();
    if (folder.size() < 2) return std::string(text); // none, or the root
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t found = text.find(folder, at);
        if (found == std::string_view::npos) return out.append(text.substr(at));
        const std::size_t end = found + folder.size();
        const bool begins = found == 0 || (text[found - 1] != '/' && !goes_on(text[found - 1]));
        const bool ends = end == text.size() || !goes_on(text[end]);
        out.append(text.substr(at, found - at)).append(begins && ends ? "~" : folder);
        at = end;
    }
    return out;
}

std::vector<DiagnosticGroup> with_short_home(std::vector<DiagnosticGroup> groups,
                                             const std::filesystem::path& home) {
    for (DiagnosticGroup& group : groups)
        for (DiagnosticRow& row : group.rows)
            row.value = with_short_home(row.value, home);
    return groups;
}

std::string diagnostics_markdown(std::span<const DiagnosticGroup> groups) {
    std::string out;
    for (const DiagnosticGroup& group : groups) {
        if (group.rows.empty()) continue;
        out += (out.empty() ? "### " : "\n### ") + shown_text(group.title) + "\n\n";
        for (const DiagnosticRow& row : group.rows)
            out += "- " + shown_text(row.name) + ": " + code_of(row.value) + "\n";
    }
    return out;
}

} // namespace stepscope
