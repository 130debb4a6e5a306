#include "tables/mapping/guess/foreign_names.h"

#include "tables/reading/names/column_meaning.h"
#include "tables/text/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace stepscope {

namespace {

struct Other {
    std::string_view words;
    std::string_view kind;
};
constexpr std::array others = {Other{"n ctx", "seq"},
                               Other{"block size", "seq"},
                               Other{"max seq len", "seq"},
                               Other{"seq length", "seq"},
                               Other{"seqlen t", "seq"}, // in tokens
                               Other{"n prompt", "seq"},
                               Other{"global batch size", "batch"},
                               Other{"globalbatchsize", "batch"},
                               Other{"micro batch size", "batch"},
                               Other{"microbatchsize", "batch"},
                               Other{"mbs", "batch"},
                               Other{"arch", "model"},
                               Other{"architecture", "model"},
                               Other{"preset", "model"},
                               Other{"gpu", "device"},
                               Other{"gpu name", "device"},
                               Other{"accelerator", "device"},
                               Other{"hardware", "device"},
                               Other{"card", "device"},
                               Other{"n params", "nothing"}};

} // namespace

std::string_view kind_elsewhere(std::string_view words) {
    const auto* const other =
        std::find_if(others.begin(), others.end(), [&](const Other& each) { return each.words == words; });
    return other != others.end() ? other->kind : std::string_view();
}

std::optional<CountedRate> rate_named(std::string_view name) {
    std::vector<std::string> words = words_of(name);
    Part part;
    if (take_part(words, part) == PartSaid::Fraction) return std::nullopt;
    std::erase_if(words, [](const std::string& word) {
        return is_one_of(word, {"throughput", "mean", "avg", "average", "speed", "per"});
    });
    const bool in_a_second = words.size() == 2 && is_one_of(words[1], {"s", "sec", "second"});
    const bool tps = words.size() == 1 && words[0] == "tps"; // as torchtitan prints it
    if (!in_a_second && !tps) return std::nullopt;
    const std::string& what = words[0];
    const bool letter = what == "t" || tps; // as llama-bench and MosaicML write it
    const char* const unit = letter || is_one_of(what, {"tokens", "token", "tok", "toks"}) ? "tokens/s"
                             : is_one_of(what, {"ktokens", "ktok", "ktoks"})               ? "ktokens/s"
                             : is_one_of(what, {"samples", "sample", "sequences", "seqs", "examples"})
                                 ? "sequences/s"
                                 : nullptr;
    if (unit == nullptr) return std::nullopt;
    return CountedRate{column_unit_named(unit), part, letter};
}

} // namespace stepscope
