#include "support/ops/case_writer.h"

#include <cmath>
#include <limits>
#include <utility>

namespace stepscope::testing {

CaseTypes case_types(Precision precision) {
    switch (precision) {
    case Precision::Fp64:
        return {DType::F64, DType::F64, DType::F64, DType::F64};
    case Precision::Fp32:
    case Precision::Tf32:
        return {DType::F32, DType::F32, DType::F32, DType::F32};
    case Precision::Bf16:
        return {DType::BF16, DType::F32, DType::BF16, DType::BF16};
    case Precision::Mixed:
        return {DType::BF16, DType::F32, DType::F32, DType::F32};
    }
    return {};
}

Draw normal(double deviation) {
    const double scale = deviation * std::sqrt(3.0); // four values of variance 1/12 each
    return [scale](const ValueStream& random, std::uint64_t i) {
        const double sum =
            random.unit(4 * i) + random.unit(4 * i + 1) + random.unit(4 * i + 2) + random.unit(4 * i + 3);
        return scale * (sum - 2);
    };
}

Draw uniform(double low, double high) {
    return [=](const ValueStream& random, std::uint64_t i) { return low + (high - low) * random.unit(i); };
}

Draw integer(std::int64_t bound) {
    return [bound](const ValueStream& random, std::uint64_t i) {
        return static_cast<double>(random.bits(i) % static_cast<std::uint64_t>(bound));
    };
}

Draw always(double value) {
    return [value](const ValueStream&, std::uint64_t) { return value; };
}

Values moved(Values values, double step, const Values& direction) {
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += step * direction.at(i);
    return values;
}

namespace {

void draw_into(Values& values, const ValueStream& random, const Draw& draw) {
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = draw(random, i);
}

} // namespace

Values drawn(std::string_view name, std::int64_t count, const Draw& draw) {
    Values values(static_cast<std::size_t>(count));
    draw_into(values, ValueStream(17, name), draw);
    return values;
}

CaseWriter::CaseWriter(Precision precision, std::string_view name)
    : types(case_types(precision)), name_(name), writer_({}, {.precision = precision}) {
    add_sentinel();
}

TensorId CaseWriter::input(std::vector<std::int64_t> shape, DType type, const Draw& draw) {
    const TensorId id = operand(std::move(shape), type);
    draw_into(before_.at(id), ValueStream(static_cast<std::uint64_t>(id), name_), draw);
    return id;
}

TensorId CaseWriter::given(std::vector<std::int64_t> shape, DType type, Values values) {
    const TensorId id = operand(std::move(shape), type);
    before_[id] = std::move(values);
    return id;
}

TensorId CaseWriter::output(std::vector<std::int64_t> shape, DType type) {
    return operand(std::move(shape), type);
}

TensorId CaseWriter::passed(std::vector<std::int64_t> shape, DType type) {
    return writer_.add_tensor("passed", std::move(shape), type, Role::Activation);
}

void CaseWriter::op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs, OpAttrs attrs) {
    writer_.add_op(kind, std::move(inputs), std::move(outputs), attrs);
}

WrittenCase CaseWriter::finish(const BackendNeeds& needs) && {
    return {std::move(writer_).finish(needs), std::move(before_)};
}

TensorId CaseWriter::operand(std::vector<std::int64_t> shape, DType type) {
    const TensorId id = writer_.add_tensor("operand", std::move(shape), type, Role::Activation, -1, true);
    const double poison = type == DType::I32 ? -1.0 : std::numeric_limits<double>::quiet_NaN();
    before_[id].assign(static_cast<std::size_t>(writer_.plan().tensor(id).elements()), poison);
    add_sentinel();
    return id;
}

void CaseWriter::add_sentinel() {
    constexpr std::int64_t count = 64;
    const TensorId id = writer_.add_tensor("sentinel", {count}, DType::I32, Role::Activation, -1, true);
    before_[id] = drawn("sentinel", count, integer(1 << 30));
}

} // namespace stepscope::testing
