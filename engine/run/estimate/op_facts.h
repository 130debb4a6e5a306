#pragma once

#include "records/breakdown/op_facts.h"
#include "records/results.h"

namespace stepscope {

/// What the plan of a cell and its device say of its ops. Empty where the cell is not known well enough to be
/// planned (a table need not say all of it).
OpFacts facts_of(const CellResult& result);

} // namespace stepscope
