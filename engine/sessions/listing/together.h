#pragma once

#include "records/results.h"

#include <string>
#include <vector>

namespace stepscope {

struct NamedRun {
    std::string name;
    Results results;
};

/// The cells of several runs in one table, run after run, each with the name of its run (records/run_name.h)
/// and otherwise as it is; runs of equal names are numbered. Like any table it is no run: nothing of it can
/// be resumed. Steps are shared, not copied.
Results together(std::vector<NamedRun> runs);

} // namespace stepscope
