#include "op_case.h"

#include "plan/plan_writer.h"
#include "plan/values.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace stepscope {

CpuDevice::CpuDevice()
    : registry_(BackendRegistry::load()), backend_(&registry_.find("cpu")), context_(backend_->open("cpu")) {}

std::vector<Precision> CpuDevice::precisions() const {
    auto offered = backend_->devices().at(0).precisions;
    std::erase(offered, Precision::Mixed); // its ops are bf16's and fp32's
    return offered;
}

OpResult CpuDevice::run(const OpCase& op_case, Precision precision) const {
    StepOptions options;
    options.precision = precision;
    PlanWriter writer({}, options);
    // Between operands lie sentinels, so that a kernel that writes beyond its own is seen.
    constexpr std::int64_t sentinel_count = 64;
    const Values sentinel = integers("sentinel", sentinel_count, 1 << 30);
    std::vector<TensorId> ids;
    ids.reserve(op_case.operands.size());
    std::vector<TensorId> sentinels;
    const auto add_sentinel = [&] {
        sentinels.push_back(
            writer.add_tensor("sentinel", {sentinel_count}, DType::I32, Role::Activation, -1, true));
    };
    add_sentinel();
    for (const Operand& operand : op_case.operands) {
        ids.push_back(writer.add_tensor("operand " + std::to_string(ids.size()), operand.shape, operand.dtype,
                                        Role::Activation, -1, true));
        add_sentinel();
    }
    const auto tensors = [&](const std::vector<int>& indexes) {
        std::vector<TensorId> list;
        list.reserve(indexes.size());
        for (const int index : indexes)
            list.push_back(index < 0 ? no_tensor : ids.at(static_cast<std::size_t>(index)));
        return list;
    };
    writer.add_op(op_case.kind, tensors(op_case.inputs), tensors(op_case.outputs), op_case.attrs);
    const StepPlan plan = std::move(writer).finish(backend_->plan_needs("cpu"));

    const auto executable = context_->prepare(plan);
    OpResult result;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Values values = op_case.operands[i].values;
        if (values.empty())
            values.assign(static_cast<std::size_t>(plan.tensor(ids[i]).elements()),
                          op_case.operands[i].dtype == DType::I32 ? -1.0
                                                                  : std::numeric_limits<double>::quiet_NaN());
        executable->upload(ids[i], values);
        result.before.push_back(executable->download(ids[i]));
    }
    for (const TensorId id : sentinels)
        executable->upload(id, sentinel);
    executable->step();
    for (const TensorId id : sentinels)
        if (executable->download(id) != sentinel) throw std::logic_error("an op wrote outside its operands");
    for (const TensorId id : ids)
        result.after.push_back(executable->download(id));
    return result;
}

Values noise(const std::string& name, std::int64_t count) {
    const ValueStream stream(17, name);
    Values values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = 2.0 * stream.unit(i) - 1.0;
    return values;
}

Values integers(const std::string& name, std::int64_t count, std::int64_t limit) {
    const ValueStream stream(17, name);
    Values values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(stream.bits(i) % static_cast<std::uint64_t>(limit));
    return values;
}

double distance(std::span<const double> a, std::span<const double> b) {
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

} // namespace stepscope
