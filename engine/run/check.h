#pragma once

#include "backend/registry.h"
#include "workload/sweep.h"

#include <map>
#include <string>
#include <vector>

namespace stepscope {

/// What `shared` reference data hold: the numbers by which two implementations of the model are compared.
struct CheckResult {
    double loss = 0;
    double logits_norm = 0;                                 ///< Frobenius norm of the (N,V) logits
    std::vector<double> first_logits;                       ///< the first four
    std::map<std::string, double> grad_norms;               ///< by reference parameter name
    std::map<std::string, std::vector<double>> first_grads; ///< the first three of each
};

/// Runs one forward and one forward+backward step. Throws as the backend does.
CheckResult check(const ModelShape& model, StepOptions options, const std::string& device,
                  const BackendRegistry& backends);

} // namespace stepscope
