#include "tables/reading/written_values.h"

#include "system/characters/small_letters.h"
#include "tables/reading/names/part_words.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stepscope {

std::string choice_as_written(const Axis& axis, std::string_view text) {
    if (axis.kind != AxisKind::Choice) return std::string(text);
    std::string plain(without_emphasis(text));
    const std::string small = in_small_letters(plain);
    for (const AxisChoice& choice : axis.choices)
        if (small == choice.name || small == in_small_letters(choice.label) ||
            joined(words_of(small)) == joined(words_of(choice.short_label)))
            return std::string(choice.name);
    if (axis.name == "mode") {
        std::vector<std::string> words = words_of(small);
        Part part;
        if (take_part(words, part) == PartSaid::Whole && words.empty() && !part.backward)
            return std::string(name_of(part.mode));
    }
    if (axis.name == "precision") {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 5> precisions = {
            {{"float32", "fp32"},
             {"float64", "fp64"},
             {"bfloat16", "bf16"},
             {"tensorfloat32", "tf32"},
             {"double", "fp64"}}};
        const std::string_view bare =
            small.starts_with("torch.") ? std::string_view(small).substr(6) : std::string_view(small);
        for (const auto& [written, name] : precisions)
            if (bare == written) return std::string(name);
    }
    return plain;
}

namespace {

/// Bytes of a picture that begins there, or of what makes one of other characters; 0: there is none. As
/// UTF-8 has them: U+2190 to U+2BFF (arrows to symbols), U+1F000 to U+1FFFF, U+FE0F and the joiner U+200D.
std::size_t picture_at(std::string_view text) {
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    if (byte(0) == 0xF0 && byte(1) == 0x9F) return std::min<std::size_t>(4, text.size());
    if (byte(0) == 0xE2 && byte(1) >= 0x86 && byte(1) <= 0xAF) return std::min<std::size_t>(3, text.size());
    return text.starts_with("\uFE0F") || text.starts_with("\u200D") ? 3 : 0;
}

/// Words that stand between pictures.
std::string without_pictures(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t size = picture_at(text);
        out += size > 0 ? ' ' : text.front();
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

} // namespace

bool is_number_of(const Axis& axis, std::string_view text) {
    const std::optional<std::int64_t> number = read_whole(text);
    return axis.kind == AxisKind::Number && number && *number >= axis.minimum && *number <= axis.maximum;
}

std::optional<Status> status_as_written(std::string_view text) {
    struct Word {
        std::string_view word;
        Status status;
    };
    using enum Status;
    constexpr std::array words = {Word{"ok", Ok},
                                  Word{"pass", Ok},
                                  Word{"passed", Ok},
                                  Word{"success", Ok},
                                  Word{"successful", Ok},
                                  Word{"succeeded", Ok},
                                  Word{"done", Ok},
                                  Word{"completed", Ok},
                                  Word{"finished", Ok},
                                  Word{"oom", Oom},
                                  Word{"cuda oom", Oom},
                                  Word{"error", Failed},
                                  Word{"err", Failed},
                                  Word{"fail", Failed},
                                  Word{"failed", Failed},
                                  Word{"failure", Failed},
                                  Word{"crashed", Failed},
                                  Word{"killed", Failed},
                                  Word{"timeout", Failed},
                                  Word{"skipped", Skipped},
                                  Word{"skip", Skipped},
                                  Word{"cancelled", Cancelled},
                                  Word{"canceled", Cancelled}};
    struct Sign {
        std::string_view sign;
        Status status;
    };
    constexpr std::array signs = {Sign{"\u2705", Ok},        Sign{"\u2713", Ok},
                                  Sign{"\u2714", Ok},        Sign{"\U0001F7E2", Ok}, // a green circle
                                  Sign{"\u274C", Failed},    Sign{"\u2717", Failed},
                                  Sign{"\u2718", Failed},    Sign{"\U0001F534", Failed}, // a red one
                                  Sign{"\U0001F4A5", Failed}};                           // a collision
    std::string plain = in_small_letters(without_emphasis(text));
    std::optional<Status> of_sign;
    for (const Sign& each : signs)
        if (const std::size_t at = plain.find(each.sign); at != std::string::npos) {
            of_sign = each.status;
            plain.erase(at, each.sign.size());
        }
    const std::string said = joined(words_of(without_pictures(plain)));
    if (said.empty()) return of_sign;
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word& each) { return each.word == said; });
    if (found != words.end()) return found->status;
    if (said.find("out of memory") != std::string::npos || said.find("outofmemory") != std::string::npos)
        return Oom;
    return of_sign;
}

std::optional<Status> status_told(std::string_view text, bool of_success) {
    if (const auto status = status_as_written(text)) return status;
    const std::string small = in_small_letters(without_emphasis(text));
    const auto truth = truth_as_written(small);
    // 0 is what programs return that went well, and what tables write for no.
    if (!truth || (!of_success && is_one_of(small, {"0", "1"}))) return std::nullopt;
    return *truth ? Status::Ok : Status::Failed;
}

std::optional<bool> truth_as_written(std::string_view text) {
    const std::string small = in_small_letters(without_emphasis(text));
    if (is_one_of(small, {"true", "yes", "1", "y"})) return true;
    if (is_one_of(small, {"false", "no", "0", "n"})) return false;
    return std::nullopt;
}

} // namespace stepscope
