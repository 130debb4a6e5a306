#include "nsight/tools/counter_access.h"

#include <fstream>
#include <string>

namespace stepscope {

CounterAccess counter_access(const std::filesystem::path& driver_parameters, bool is_administrator) {
    std::ifstream file(driver_parameters);
    for (std::string line; std::getline(file, line);) // "RmProfilingAdminOnly: 1"
        if (line.starts_with("RmProfilingAdminOnly"))
            return line.find('1') == std::string::npos || is_administrator ? CounterAccess::Allowed
                                                                           : CounterAccess::Refused;
    return CounterAccess::Unknown;
}

} // namespace stepscope
