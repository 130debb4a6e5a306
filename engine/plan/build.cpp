#include "plan/build.h"

#include "plan/parts/model.h"
#include "workload/validate.h"

#include <utility>

namespace stepscope {

StepPlan build_step_plan(const ModelShape& model, const StepOptions& options, const BackendNeeds& needs) {
    validate(model);
    validate(options, model);
    parts::StepWriter writer(model, options, needs.late_gradient_ops == 0);
    parts::write_step(writer);
    return std::move(writer).finish(needs);
}

} // namespace stepscope
