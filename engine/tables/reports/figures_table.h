#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stepscope {

/// What there is to know of each figure, as the README has it: a Markdown table.
std::string figures_markdown();
/// [{"id", "column", "label", "unit", "better", "stored", "definition"}]
nlohmann::json figures_json();

} // namespace stepscope
