#include "compare/under_tool.h"

#include "records/trust.h"
#include "system/text/translatable.h"

namespace stepscope {

std::vector<Sentence> why_under_tool(const CellResult& baseline, const CellResult& current) {
    if (!has_doubt(baseline, DoubtKind::UnderTool) && !has_doubt(current, DoubtKind::UnderTool)) return {};
    return {{STEPSCOPE_TEXT("compare", "what was measured under a profiling tool is not compared")}};
}

} // namespace stepscope
