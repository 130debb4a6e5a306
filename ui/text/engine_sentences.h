#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace stepscope {

/// The context in which the sentences are translated.
inline constexpr const char* engine_context = "engine";

/// The engine's sentences that the window has words for in other languages, in English; %1, %2, ... stand, in
/// order, for what each tells of: figures, names, other sentences. Records and errors carry the finished
/// English, from files of earlier versions as well, so they are found again by what stands between.
std::span<const char* const> engineSentences();

/// What the engine says (an error, a reason, a note), in the window's language where it has words for it,
/// else in English, as `shownLines` shows it. What it tells of is looked up, too: an error in brackets, say.
/// Of several lines each is a sentence.
QString toldText(std::string_view english);
QString toldText(const QString& english);

} // namespace stepscope
