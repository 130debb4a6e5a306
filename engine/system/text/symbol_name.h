#pragma once

#include <string>
#include <string_view>

namespace stepscope {

/// A symbol of this program as its source has it (Itanium C++ ABI); what is none stays as it is. None that a
/// file says: a few bytes can be a name of gigabytes.
std::string demangled(const std::string& symbol);

/// The last name of a demangled function: "norm" of "void stepscope::norm<float, 4>(float*)". What is no
/// function stays as it is, and so do words without any brackets.
std::string short_symbol(std::string_view name);

/// The call of a programming interface without the version that its symbol ends in: "cudaLaunchKernel" of
/// "cudaLaunchKernel_v7000".
std::string without_version(std::string name);

} // namespace stepscope
