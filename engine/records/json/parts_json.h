#pragma once

#include "records/json/json_fields.h"
#include "records/record.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace stepscope {

/// The parts that records and the JSON table have in common. Absent optional values have no key. Each reader
/// throws RecordError with the path of the field.

nlohmann::json prediction_to_json(const Prediction& prediction);
Prediction prediction_from_json(const nlohmann::json& json, const std::string& path);

nlohmann::json statistics_to_json(const Statistics& statistics);
Statistics statistics_from_json(const nlohmann::json& json, const std::string& path);

nlohmann::json telemetry_to_json(const Telemetry& telemetry);
Telemetry telemetry_from_json(const nlohmann::json& json, const std::string& path);

nlohmann::json phases_to_json(const std::vector<PhaseTime>& phases);
std::vector<PhaseTime> phases_from_json(const nlohmann::json& json, const std::string& path);

nlohmann::json peaks_to_json(const DeviceRates& peaks);
DeviceRates peaks_from_json(const nlohmann::json& json, const std::string& path);

nlohmann::json message_to_json(const Message& message);
Message message_from_fields(JsonFields& fields);

/// cell_from_json and sweep_from_json with their WorkloadError as RecordError.
Cell checked_cell(const nlohmann::json& json, const std::string& path);
SweepSpec checked_sweep(const nlohmann::json& json, const std::string& path);

} // namespace stepscope
