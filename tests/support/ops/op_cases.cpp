#include "support/ops/op_cases.h"

#include "support/ops/cases/themes.h"

namespace stepscope::testing {

const std::vector<OpCase>& op_cases() {
    static const std::vector<OpCase> all = [] {
        std::vector<OpCase> cases;
        op_case_themes::add_norms(cases);
        op_case_themes::add_elementwise(cases);
        op_case_themes::add_vocabulary(cases);
        op_case_themes::add_attention(cases);
        op_case_themes::add_products(cases);
        op_case_themes::add_pairs(cases);
        return cases;
    }();
    return all;
}

} // namespace stepscope::testing
