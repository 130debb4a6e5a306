#pragma once

#include "support/ops/case_writer.h"

#include <map>

namespace stepscope::testing {

/// Runs the ops of a plan as naive loops (op_reference.h), each result rounded to its type as it is stored.
/// `values`: of every tensor that is read before an op writes it; afterwards of all.
void run_reference(const StepPlan& plan, std::map<TensorId, Values>& values);

/// The nearest value of a type, of two as near the even one, by the definition of its significant bits.
double rounded_to(DType type, double value);

} // namespace stepscope::testing
