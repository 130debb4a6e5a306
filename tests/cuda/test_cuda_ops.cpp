#include "cuda_test.h"
#include "op_cases.h"

using namespace stepscope;
using namespace stepscope::test;

/// Every op kind at several shapes and precisions against the CPU backend in double precision.
class TestCudaOps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (const std::string problem = cuda_problem(backends_); !problem.empty())
            QSKIP(("no CUDA device: " + problem).c_str());
        cuda_ = backends_.find("cuda").open("cuda:0");
        cpu_ = backends_.find("cpu").open("cpu");
    }

    void op_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<Precision>("precision");
        for (int i = 0; i < static_cast<int>(op_cases().size()); ++i)
            for (const Precision p : {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed})
                QTest::addRow("%s %s", op_cases()[static_cast<std::size_t>(i)].name.c_str(),
                              name_of(p).data())
                    << i << p;
    }

    void op() {
        QFETCH(int, index);
        QFETCH(Precision, precision);
        const OpCase& c = op_cases()[static_cast<std::size_t>(index)];
        const bool bf16 = precision == Precision::Bf16 || precision == Precision::Mixed;
        const double tolerance = bf16                           ? c.bf16_tolerance
                                 : precision == Precision::Tf32 ? c.tf32_tolerance
                                                                : c.fp32_tolerance;

        StepOptions options;
        options.precision = precision;
        CaseWriter writer(types_of(precision), options);
        c.write(writer);
        const auto draws = writer.draws;
        const StepPlan plan = std::move(writer.writer).finish(backends_.find("cuda").plan_needs("cuda:0"));
        std::unique_ptr<Executable> cuda;
        cuda = cuda_->prepare(plan);

        options.precision = Precision::Fp64;
        CaseWriter reference_writer({DType::F64, DType::F64, DType::F64, DType::F64}, options);
        c.write(reference_writer);
        const StepPlan reference_plan =
            std::move(reference_writer.writer).finish(backends_.find("cpu").plan_needs("cpu"));
        const auto cpu = cpu_->prepare(reference_plan);

        std::mt19937_64 random(static_cast<std::uint64_t>(index) * 1000 + 17);
        std::map<TensorId, std::vector<double>> inputs;
        for (const auto& [id, draw] : draws) {
            std::vector<double>& values = inputs[id];
            for (std::int64_t i = 0; i < plan.tensor(id).elements(); ++i)
                values.push_back(draw(random));
            cuda->upload(id, values);
            values = cuda->download(id); // as rounded
            cpu->upload(id, values);
        }
        cpu->step();

        // Twice: op by op, then as a graph; the bits must be the same.
        std::map<TensorId, std::vector<double>> first;
        for (int run = 0; run < 2; ++run) {
            for (TensorId id = 0; id < static_cast<TensorId>(plan.tensors.size()); ++id) {
                const Tensor& t = plan.tensor(id);
                if (!t.persistent || id == plan.provisions.constants) continue;
                if (inputs.contains(id))
                    cuda->upload(id, inputs[id]);
                else if (t.dtype != DType::I32)
                    cuda->upload(id,
                                 std::vector<double>(static_cast<std::size_t>(t.elements()), std::nan("")));
                else
                    cuda->upload(
                        id, std::vector<double>(static_cast<std::size_t>(t.elements()), -1.0)); // NaN bytes
            }
            cuda->step();
            for (const Op& op : plan.ops)
                for (const TensorId id : op.outputs) {
                    if (!plan.tensor(id).persistent) continue;
                    const std::vector<double> values = cuda->download(id);
                    if (run == 0)
                        first[id] = values;
                    else
                        QVERIFY2(values == first[id], "the same inputs gave other bits the second time");
                }
        }
        for (const auto& [id, values] : first) {
            const double distance = relative_distance(values, cpu->download(id));
            worst_ = std::max(worst_, distance / tolerance);
            QVERIFY2(distance < tolerance, qPrintable(QString("tensor %1: relative distance %2, allowed %3")
                                                          .arg(id)
                                                          .arg(distance, 0, 'e', 2)
                                                          .arg(tolerance, 0, 'e', 1)));
        }
    }

    void cleanupTestCase() {
        if (cuda_) qInfo("the worst distance was %.2f of what is allowed", worst_);
    }

private:
    static Types types_of(Precision precision) {
        switch (precision) {
        case Precision::Bf16:
            return {DType::BF16, DType::F32, DType::BF16, DType::BF16};
        case Precision::Mixed:
            return {DType::BF16, DType::F32, DType::F32, DType::F32};
        default:
            return {DType::F32, DType::F32, DType::F32, DType::F32};
        }
    }

    /// Every pair of ops that can be one kernel is, however fast that is at these sizes.
    static BackendRegistry load_fusing() {
        qputenv("STEPSCOPE_CUDA_FUSION", "always");
        return BackendRegistry::load();
    }

    BackendRegistry backends_ = load_fusing();
    std::unique_ptr<Context> cuda_, cpu_;
    double worst_ = 0;
};

QTEST_GUILESS_MAIN(TestCudaOps)
#include "test_cuda_ops.moc"
