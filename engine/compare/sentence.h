#pragma once

#include "compare/verdict.h"
#include "records/figures.h"
#include "records/trust.h"
#include "sessions/resume.h"

#include <cstddef>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace stepscope {

struct Sentence;

/// Of a whole, told to three digits.
struct Percent {
    double part = 0;
};
/// Of two figures, told to three digits behind the point.
struct Ratio {
    double value = 1;
};
/// A figure as it is asked for on the command line, where its label would not be understood.
struct FigureId {
    const Figure* figure = nullptr;
};
/// What is told in a row.
struct Several {
    std::vector<Sentence> sentences;
    const char* between = ", ";
};

/// What a sentence speaks of: text that stays as it is (names, values), or what each reader has words and a
/// way to write numbers for.
using SentencePart = std::variant<std::string, std::size_t, Percent, Ratio, Status, Verdict, Doubt,
                                  Difference, const Axis*, const Figure*, FigureId, Several>;

/// What is told in words, in whichever language: files and the command line show the English, the window what
/// it has for `text` in the context "compare".
struct Sentence {
    const char* text = ""; ///< English; %1, %2, ... stand for the parts
    std::vector<SentencePart> parts = {};
};

std::string english(const Sentence& sentence);
std::vector<std::string> english(std::span<const Sentence> sentences);
std::string english(std::span<const Sentence> sentences, const char* between);

} // namespace stepscope
