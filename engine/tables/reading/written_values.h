#pragma once

#include "records/record.h"
#include "workload/axes.h"

#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// A value of an axis as people write it: "bfloat16" for bf16, "fwd" for forward; the text itself where there
/// is no other name.
std::string choice_as_written(const Axis& axis, std::string_view text);

/// Whether an entry such as "1,024" is a number that the axis may have.
bool is_number_of(const Axis& axis, std::string_view text);

/// OK, OOM, FAILED, ... by the word that other programs use: "pass", "CUDA out of memory", "✅".
std::optional<Status> status_as_written(std::string_view text);

/// The same of an entry where nothing but a status belongs: true and false, too. `of_success`: the column
/// says what is true, so that 1 is OK and 0 FAILED.
std::optional<Status> status_told(std::string_view text, bool of_success);

/// Of a yes or no: "True", "yes", "1".
std::optional<bool> truth_as_written(std::string_view text);

} // namespace stepscope
