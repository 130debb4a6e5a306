#pragma once

#include "nsight/preflight.h"
#include "records/traces/profile.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>

namespace stepscope::cli {

/// What will be done, how long it takes and what may go wrong, a sentence a line.
std::string preflight_text(const Preflight& preflight, const ProfileRequest& request, bool eagerly);

/// Of Nsight Compute: a line for each kernel in each phase, and what the tool advises for the longest ones.
/// In `width` columns of a terminal, for which names are cut and the last columns left out.
/// Of Nsight Systems: what the `timeline` command shows of a trace.
std::string profile_text(const Profile& profile, const std::string& title, std::size_t width);
/// The lines for the kernels alone, without columns of which none of them knows anything.
std::string kernels_text(const Profile& profile, std::size_t width);
/// The record, with the cell counted from 1.
nlohmann::json profile_json(const Profile& profile, const std::string& title);

} // namespace stepscope::cli
