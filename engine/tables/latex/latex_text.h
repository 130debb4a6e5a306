#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::latex {

/// What Stepscope writes beside a model whose row is in doubt; comments below the table say why.
inline constexpr std::string_view doubt_mark = "$^{\\dagger}$";

/// An entry of a table as a person sees it: "$22.1 \pm 0.3$" is "22.1 ± 0.3", "\textbf{d\_model}" "d_model".
/// Commands that are not known leave their last argument; what only sets type leaves nothing.
std::string plain_text(std::string_view source);

/// Where the groups of a text end, found in one pass: who looks from each opening bracket on goes through
/// all of a text as often as groups stand in groups.
class Groups {
public:
    explicit Groups(std::string_view source);

    /// Where the group that opens at `at` ("{" or "[") ends, behind its closing bracket; npos where it does
    /// not before `end`.
    std::size_t end_of(std::size_t at, std::size_t end) const;

private:
    struct Group {
        std::size_t begin, end;
    };
    std::vector<Group> groups_; ///< in the order in which they open
};

/// Length of the command at `at`, its backslash with it: "\midrule", "\\", "\%".
std::size_t length_of_command(std::string_view source, std::size_t at);

} // namespace stepscope::latex
