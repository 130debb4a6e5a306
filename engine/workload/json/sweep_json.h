#pragma once

#include "workload/sweep.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// A sweep file. Models are objects or preset names; every axis takes one value or a list; an unknown key, a
/// value of the wrong type or a number out of range throws WorkloadError with the path of the field
/// ("models[0].heads").
/// `devices`: those of a sweep that names none.
SweepSpec parse_sweep(std::string_view text, const std::vector<std::string>& devices = SweepSpec().devices);
/// `source`: the text that it was read from, where that is at hand; messages quote it.
SweepSpec sweep_from_json(const nlohmann::json& json, std::string_view source = {},
                          const std::vector<std::string>& devices = SweepSpec().devices);
nlohmann::json sweep_to_json(const SweepSpec& sweep);

nlohmann::json model_to_json(const ModelShape& model);

/// The cell as sessions and the JSON table have it too; errors name "cell.seq".
nlohmann::json cell_to_json(const Cell& cell);
Cell cell_from_json(const nlohmann::json& json);
Cell parse_cell(std::string_view text);

/// "32GiB", "512 MiB", "1.5GB", plain bytes; throws WorkloadError(field, ...).
std::int64_t parse_bytes(std::string_view text, const std::string& field);

} // namespace stepscope
