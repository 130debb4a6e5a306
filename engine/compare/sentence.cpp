#include "compare/sentence.h"

#include <fmt/format.h>

#include <cmath>

namespace stepscope {

namespace {

struct InEnglish {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::size_t count) const { return std::to_string(count); }
    std::string operator()(const Percent& percent) const {
        const double shown = percent.part * 100;
        if (std::abs(shown) >= 999.5) return fmt::format("{:.0f} %", shown); // no powers of ten
        return fmt::format("{:.3g} %", shown);
    }
    std::string operator()(const Ratio& ratio) const { return fmt::format("{:.3f}", ratio.value); }
    std::string operator()(Status status) const { return std::string(name_of(status)); }
    std::string operator()(Verdict verdict) const { return std::string(name_of(verdict)); }
    std::string operator()(const Doubt& doubt) const { return text_of(doubt); }
    std::string operator()(const Difference& difference) const { return text_of(difference); }
    std::string operator()(const Axis* axis) const { return std::string(axis->name); }
    std::string operator()(const Figure* figure) const { return figure->label; }
    std::string operator()(const FigureId& id) const { return std::string(id.figure->id); }
    std::string operator()(const Several& several) const {
        return english(several.sentences, several.between);
    }
};

} // namespace

std::string english(const Sentence& sentence) {
    std::string out;
    for (const char* at = sentence.text; *at != '\0'; ++at) {
        if (*at == '%' && at[1] >= '1' && at[1] <= '9') {
            out += std::visit(InEnglish(), sentence.parts.at(static_cast<std::size_t>(at[1] - '1')));
            ++at;
        } else {
            out += *at;
        }
    }
    return out;
}

std::vector<std::string> english(std::span<const Sentence> sentences) {
    std::vector<std::string> out;
    for (const Sentence& sentence : sentences)
        out.push_back(english(sentence));
    return out;
}

std::string english(std::span<const Sentence> sentences, const char* between) {
    std::string out;
    for (const Sentence& sentence : sentences)
        out += (&sentence == sentences.data() ? "" : between) + english(sentence);
    return out;
}

} // namespace stepscope
