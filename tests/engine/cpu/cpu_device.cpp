#include "cpu_device.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <stdexcept>
#include <utility>

namespace stepscope::testing {

namespace {

/// Bit for bit, but that one NaN is as good as another.
bool same(const Values& a, const Values& b) {
    return std::ranges::equal(a, b,
                              [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

CpuDevice::CpuDevice()
    : registry_(BackendRegistry::load()), backend_(&registry_.find("cpu")), context_(backend_->open("cpu")) {}

std::vector<Precision> CpuDevice::precisions() const {
    return backend_->devices().at(0).precisions;
}

CaseResult CpuDevice::run(const WrittenCase& written) const {
    const auto executable = context_->prepare(written.plan);
    CaseResult result;
    for (const auto& [id, values] : written.before) {
        executable->upload(id, values);
        result.before[id] = executable->download(id);
    }
    executable->step();
    std::set<TensorId> written_to;
    for (const Op& op : written.plan.ops)
        written_to.insert(op.outputs.begin(), op.outputs.end());
    for (const auto& [id, values] : result.before) {
        result.after[id] = executable->download(id);
        if (!written_to.contains(id) && !same(result.after[id], values))
            throw std::logic_error("an op wrote outside its outputs");
    }
    return result;
}

CaseResult CpuDevice::run(CaseWriter writer) const {
    return run(std::move(writer).finish(backend_->plan_needs("cpu")));
}

double relative_distance(std::span<const double> a, std::span<const double> b) {
    if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += (a[i] - b[i]) * (a[i] - b[i]);
        size += b[i] * b[i];
    }
    const double result = size > 0 ? std::sqrt(difference / size) : std::sqrt(difference);
    return std::isnan(result) ? std::numeric_limits<double>::infinity() : result;
}

double dot(std::span<const double> a, std::span<const double> b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace stepscope::testing
