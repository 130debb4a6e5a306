#include "tables/reading/column_meaning.h"

#include "tables/reading/numbers.h"
#include "tables/reading/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
#include <vector>

namespace stepscope {

namespace {

using Words = std::vector<std::string>;

/// Other names of what a row of axes, sizes or figures is called here, in words.
struct Alias {
    std::string_view words;
    std::string_view name;
};

constexpr std::array axis_aliases = {
    Alias{"config", "model"},
    Alias{"model name", "model"},
    Alias{"model size", "model"},
    Alias{"model config", "model"},
    Alias{"size", "model"},
    Alias{"name", "model"},
    Alias{"seq len", "seq"},
    Alias{"seqlen", "seq"},
    Alias{"seq length", "seq"},
    Alias{"sequence length", "seq"},
    Alias{"sequence len", "seq"},
    Alias{"sequence", "seq"},
    Alias{"context", "seq"},
    Alias{"context length", "seq"},
    Alias{"context len", "seq"},
    Alias{"context size", "seq"},
    Alias{"ctx", "seq"},
    Alias{"ctx len", "seq"},
    Alias{"ctx length", "seq"},
    Alias{"batch size", "batch"},
    Alias{"bs", "batch"},
    Alias{"bsz", "batch"},
    Alias{"warmup steps", "warmup"},
    Alias{"warm up steps", "warmup"},
    Alias{"warm up", "warmup"},
    Alias{"num warmup", "warmup"},
    Alias{"n warmup", "warmup"},
    Alias{"num warmup steps", "warmup"},
    Alias{"n warmup steps", "warmup"},
    Alias{"dtype", "precision"},
    Alias{"pass", "mode"},
    Alias{"step kind", "mode"},
};

struct SizeName {
    std::string_view words;
    std::int64_t ModelShape::*member;
};
constexpr std::array size_names = {
    SizeName{"d model", &ModelShape::d_model},
    SizeName{"dmodel", &ModelShape::d_model},
    SizeName{"hidden size", &ModelShape::d_model},
    SizeName{"n embd", &ModelShape::d_model},
    SizeName{"d ff", &ModelShape::d_ff},
    SizeName{"dff", &ModelShape::d_ff},
    SizeName{"intermediate size", &ModelShape::d_ff},
    SizeName{"layers", &ModelShape::layers},
    SizeName{"n layers", &ModelShape::layers},
    SizeName{"n layer", &ModelShape::layers},
    SizeName{"num layers", &ModelShape::layers},
    SizeName{"num hidden layers", &ModelShape::layers},
    SizeName{"heads", &ModelShape::heads},
    SizeName{"n heads", &ModelShape::heads},
    SizeName{"n head", &ModelShape::heads},
    SizeName{"num heads", &ModelShape::heads},
    SizeName{"num attention heads", &ModelShape::heads},
    SizeName{"vocab", &ModelShape::vocab},
    SizeName{"vocab size", &ModelShape::vocab},
};

/// "time", "step" and "per" stand beside most of them and say nothing.
constexpr std::array statistic_aliases = {
    Alias{"", "mean"},
    Alias{"avg", "mean"},
    Alias{"average", "mean"},
    Alias{"latency", "mean"},
    Alias{"std", "stddev"},
    Alias{"std dev", "stddev"},
    Alias{"sd", "stddev"},
    Alias{"stdev", "stddev"},
    Alias{"standard deviation", "stddev"},
    Alias{"warmup", "warmup_time"},
    Alias{"minimum", "min"},
    Alias{"maximum", "max"},
    Alias{"ci95", "ci95"},
};

std::string_view name_in(std::span<const Alias> aliases, std::string_view words) {
    const auto found =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias& each) { return each.words == words; });
    return found != aliases.end() ? found->name : std::string_view();
}

const Axis* axis_of(const std::string& words) {
    const std::string_view alias = name_in(axis_aliases, words);
    for (const Axis& axis : axes())
        if (axis.name == alias || axis.name == words || words == joined(words_of(axis.csv_column)) ||
            words == joined(words_of(axis.label)))
            return &axis;
    return nullptr;
}

const Figure* statistic_of(const std::string& words) {
    const std::string_view alias = name_in(statistic_aliases, words);
    for (const Figure& figure : figures())
        if (figure.is_stored() && figure.kind == FigureKind::Time &&
            figure.id.find("backward") == std::string_view::npos &&
            (figure.id == alias || figure.id == words || words == joined(words_of(figure.label))))
            return &figure;
    return nullptr;
}

/// Takes the unit out of a column's name: "(ms)", "[s]", or "ms" as its last word.
std::optional<double> take_unit(std::string& name) {
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
        for (std::size_t at = name.find(open); at != std::string::npos; at = name.find(open, at + 1)) {
            const std::size_t end = name.find(close, at);
            if (end == std::string::npos) break;
            const auto unit = unit_named(std::string_view(name).substr(at + 1, end - at - 1));
            if (!unit) continue;
            name.replace(at, end - at + 1, " ");
            return unit;
        }
    const std::size_t start = name.find_last_of(" _,/-");
    if (start == std::string::npos) return std::nullopt;
    const auto unit = unit_named(std::string_view(name).substr(start + 1));
    if (unit) name.resize(start);
    return unit;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool means_forward(std::string_view word) {
    return is_one_of(word, {"fwd", "forward", "fw"});
}
bool means_backward(std::string_view word) {
    return is_one_of(word, {"bwd", "backward", "bw"});
}
bool means_training(std::string_view word) {
    return is_one_of(word, {"train", "training", "opt", "optim", "optimizer", "adamw"});
}

/// Takes the words that name a kind of step out of a column's; false where there are none.
bool take_part(Words& words, Part& part) {
    bool forward = false;
    bool backward = false;
    bool training = false;
    std::erase_if(words, [&](const std::string& word) {
        bool all = true;
        for (std::size_t start = 0; start <= word.size();) {
            const std::size_t end = std::min(word.find('+', start), word.size());
            const std::string_view piece = std::string_view(word).substr(start, end - start);
            if (!means_forward(piece) && !means_backward(piece) && !means_training(piece)) all = false;
            start = end + 1;
        }
        if (!all) return false;
        for (std::size_t start = 0; start <= word.size();) {
            const std::size_t end = std::min(word.find('+', start), word.size());
            const std::string_view piece = std::string_view(word).substr(start, end - start);
            forward = forward || means_forward(piece);
            backward = backward || means_backward(piece);
            training = training || means_training(piece);
            start = end + 1;
        }
        return true;
    });
    if (training)
        part.mode = Mode::Train;
    else if (forward && backward)
        part.mode = Mode::ForwardBackward;
    else if (forward)
        part.mode = Mode::Forward;
    part.backward = backward && !forward && !training;
    return forward || backward || training;
}

bool names_the_row(const Words& words) {
    return words.empty() || joined(words) == "#" || joined(words) == "index" || joined(words) == "no" ||
           words.front() == "unnamed";
}

} // namespace

ColumnMeaning meaning_of(std::string_view name) {
    const std::string plain = in_small_letters(without_emphasis(name));
    if (names_the_row(words_of(plain))) return IndexColumn{};
    const std::string whole = joined(words_of(plain));
    if (whole == "only forward" || whole == "forward only" || whole == "fwd only") return OnlyForwardColumn{};
    if (whole == "oom" || whole == "is oom" || whole == "out of memory") return OomColumn{};
    if (is_one_of(whole, {"error", "error message", "exception"})) return ErrorColumn{};
    if (whole == "seed") return SeedColumn{};
    if (whole == "steps") return StepsColumn{};
    for (const SizeName& size : size_names)
        if (size.words == whole) return SizeColumn{size.member};
    if (const Axis* const axis = axis_of(whole)) return AxisColumn{axis};

    std::string rest = plain;
    const auto unit = take_unit(rest);
    Words words = words_of(rest);
    Part part;
    const bool of_part = take_part(words, part);
    if (!unit && is_one_of(joined(words), {"status", "result", "outcome"})) return StatusColumn{part};
    const auto is_plural = [](const std::string& word) {
        return is_one_of(word, {"times", "timings", "latencies", "durations"});
    };
    const bool each_step = std::any_of(words.begin(), words.end(), is_plural);
    std::erase_if(words, [&](const std::string& word) {
        return is_plural(word) || is_one_of(word, {"time", "step", "per", "of", "the", "pass", "a"});
    });
    // Without a unit and a kind of step "time" alone is left: words that name a statistic must remain, or the
    // column's name must have held one of those.
    const bool bare = words.empty() && !unit && !of_part && !each_step &&
                      !is_one_of(whole, {"time", "step time", "time per step"});
    if (!bare)
        if (const Figure* const figure = statistic_of(joined(words)))
            return StatisticColumn{figure, part, unit, each_step && figure->id == "mean"};
    return OtherColumn{};
}

bool says_the_same(const ColumnMeaning& a, const ColumnMeaning& b) {
    return std::visit(
        [](const auto& x, const auto& y) {
            using T = std::remove_cvref_t<decltype(x)>;
            if constexpr (!std::is_same_v<T, std::remove_cvref_t<decltype(y)>>)
                return false;
            else if constexpr (std::is_same_v<T, AxisColumn>)
                return x.axis == y.axis;
            else if constexpr (std::is_same_v<T, SizeColumn>)
                return x.member == y.member;
            else if constexpr (std::is_same_v<T, StatusColumn>)
                return x.part == y.part;
            else if constexpr (std::is_same_v<T, StatisticColumn>)
                return x.figure == y.figure && x.part == y.part && x.each_step == y.each_step;
            else
                return true;
        },
        a, b);
}

std::string choice_as_written(const Axis& axis, std::string_view text) {
    if (axis.kind != AxisKind::Choice) return std::string(text);
    const std::string plain(without_emphasis(text));
    const std::string small = in_small_letters(plain);
    for (const AxisChoice& choice : axis.choices)
        if (small == choice.name || small == in_small_letters(choice.label) ||
            joined(words_of(small)) == joined(words_of(choice.short_label)))
            return std::string(choice.name);
    if (axis.name == "mode") {
        Words words = words_of(small);
        Part part;
        if (take_part(words, part) && words.empty() && !part.backward) return std::string(name_of(part.mode));
    }
    if (axis.name == "precision") {
        constexpr std::array<Alias, 5> precisions = {{{"float32", "fp32"},
                                                      {"float64", "fp64"},
                                                      {"bfloat16", "bf16"},
                                                      {"tensorfloat32", "tf32"},
                                                      {"double", "fp64"}}};
        const std::string_view bare =
            small.starts_with("torch.") ? std::string_view(small).substr(6) : std::string_view(small);
        if (const std::string_view name = name_in(precisions, bare); !name.empty()) return std::string(name);
    }
    return plain;
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
                                  Word{"oom", Oom},
                                  Word{"cuda oom", Oom},
                                  Word{"error", Failed},
                                  Word{"err", Failed},
                                  Word{"fail", Failed},
                                  Word{"failed", Failed},
                                  Word{"failure", Failed},
                                  Word{"crashed", Failed},
                                  Word{"timeout", Failed},
                                  Word{"skipped", Skipped},
                                  Word{"skip", Skipped},
                                  Word{"cancelled", Cancelled},
                                  Word{"canceled", Cancelled}};
    struct Sign {
        std::string_view sign;
        Status status;
    };
    constexpr std::array signs = {Sign{"\u2705", Ok},     Sign{"\u2713", Ok},     Sign{"\u2714", Ok},
                                  Sign{"\u274C", Failed}, Sign{"\u2717", Failed}, Sign{"\u2718", Failed}};
    std::string plain = in_small_letters(without_emphasis(text));
    std::optional<Status> of_sign;
    for (const Sign& each : signs)
        if (const std::size_t at = plain.find(each.sign); at != std::string::npos) {
            of_sign = each.status;
            plain.erase(at, each.sign.size());
        }
    if (const std::size_t at = plain.find("\uFE0F"); at != std::string::npos) plain.erase(at, 3); // as emoji
    const std::string said = joined(words_of(plain));
    if (said.empty()) return of_sign;
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word& each) { return each.word == said; });
    if (found != words.end()) return found->status;
    if (said.find("out of memory") != std::string::npos || said.find("outofmemory") != std::string::npos)
        return Oom;
    return of_sign;
}

std::optional<bool> truth_as_written(std::string_view text) {
    const std::string small = in_small_letters(without_emphasis(text));
    if (is_one_of(small, {"true", "yes", "1", "y"})) return true;
    if (is_one_of(small, {"false", "no", "0", "n"})) return false;
    return std::nullopt;
}

} // namespace stepscope
