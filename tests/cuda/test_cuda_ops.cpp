#include "cuda_test.h"
#include "support/ops/op_cases.h"

#include <map>
#include <memory>
#include <set>
#include <utility>

using namespace stepscope;
using namespace stepscope::test;
using namespace stepscope::testing;

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
        for (int i = 0; i < static_cast<int>(op_cases().size()); ++i) {
            if (op_cases()[static_cast<std::size_t>(i)].cpu_only) continue;
            for (const Precision p : {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed})
                QTest::addRow("%s %s", op_cases()[static_cast<std::size_t>(i)].name.c_str(),
                              name_of(p).data())
                    << i << p;
        }
    }

    void op() {
        QFETCH(int, index);
        QFETCH(Precision, precision);
        const OpCase& c = op_cases()[static_cast<std::size_t>(index)];
        const bool bf16 = precision == Precision::Bf16 || precision == Precision::Mixed;
        const double tolerance = bf16                           ? c.bf16_tolerance
                                 : precision == Precision::Tf32 ? c.tf32_tolerance
                                                                : c.fp32_tolerance;

        const WrittenCase written = write(c, precision, backends_.find("cuda").plan_needs("cuda:0"));
        const WrittenCase reference = write(c, Precision::Fp64, backends_.find("cpu").plan_needs("cpu"));
        const auto cuda = cuda_->prepare(written.plan);
        const auto cpu = cpu_->prepare(reference.plan);

        std::map<TensorId, Values> before;
        for (const auto& [id, values] : written.before) {
            cuda->upload(id, values);
            before[id] = cuda->download(id); // as rounded
            cpu->upload(id, before[id]);
        }
        cpu->step();
        std::set<TensorId> outputs;
        for (const Op& op : written.plan.ops)
            for (const TensorId id : op.outputs)
                if (before.contains(id)) outputs.insert(id);

        // Twice: op by op, then as a graph; the bits must be the same.
        std::map<TensorId, Values> first;
        for (int run = 0; run < 2; ++run) {
            for (const auto& [id, values] : before)
                cuda->upload(id, values);
            cuda->step();
            for (const auto& [id, values] : before) {
                const Values after = cuda->download(id);
                if (!outputs.contains(id))
                    QVERIFY2(same(after, values), "an op wrote outside its outputs");
                else if (run == 0)
                    first[id] = after;
                else
                    QVERIFY2(same(after, first[id]), "the same inputs gave other bits the second time");
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
    static WrittenCase write(const OpCase& c, Precision precision, const BackendNeeds& needs) {
        CaseWriter writer(precision, c.name);
        c.write(writer);
        return std::move(writer).finish(needs);
    }

    /// Bit for bit, but that one NaN is as good as another.
    static bool same(const Values& a, const Values& b) {
        return std::ranges::equal(
            a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
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
