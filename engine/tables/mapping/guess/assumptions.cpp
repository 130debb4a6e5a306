#include "tables/mapping/guess/guess.h"
#include "tables/text/quoted.h"

#include <fmt/format.h>

namespace stepscope {

std::string text_of(const Assumption& assumption) {
    const std::string column = in_quotes(assumption.column);
    const std::string value = as_quoted(assumption.value);
    switch (assumption.kind) {
    case AssumptionKind::UnitByValues:
        return fmt::format("{} says no unit; its numbers look like {}", column, value);
    case AssumptionKind::UnitByText:
        return fmt::format("{} says no unit; the text above the table speaks of {}", column, value);
    case AssumptionKind::Constant:
        return fmt::format("no column says {}; the text above the table says {}", assumption.column, value);
    case AssumptionKind::Contents:
        return fmt::format("the name {} is not known; what stands in it looks like the {}", column, value);
    case AssumptionKind::Runs:
        return fmt::format("several rows tell one and the same cell and are taken for runs of it, though {} "
                           "differs among them",
                           column);
    }
    return {};
}

} // namespace stepscope
