#pragma once

#include "workload/step_options.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace stepscope {

/// What a person says that the device can do, in FLOP/s, by precision: utilisation is then of this instead of
/// what is measured. Nothing of it is ever guessed, least of all from a device's name.
using GivenPeaks = std::map<Precision, double>;

/// "989 TFLOP/s", "0.989P", "6.7e13": FLOP/s. Throws WorkloadError for `field`.
double parse_flop_rate(std::string_view text, const std::string& field);

/// "bf16=989 TFLOP/s, fp32=67T", or one rate by itself where the sweep has one precision. Throws
/// WorkloadError for `field`.
GivenPeaks parse_peaks(std::string_view text, std::span<const Precision> precisions,
                       const std::string& field);

/// So that it reads back the same: "bf16=989 TFLOP/s".
std::string peaks_text(const GivenPeaks& peaks);

} // namespace stepscope
