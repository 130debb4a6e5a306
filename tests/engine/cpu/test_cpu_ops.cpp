#include "cpu_device.h"
#include "plan/op_traits.h"
#include "support/ops/op_cases.h"
#include "support/ops/reference_run.h"

#include <QtTest>

#include <map>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

/// Every case of the list in every precision, against naive loops.
class TestCpuOps : public QObject {
    Q_OBJECT

private slots:
    void every_kind_of_op_has_a_case() {
        std::set<OpKind> kinds;
        std::set<std::string> names;
        for (const OpCase& one : op_cases()) {
            CaseWriter writer(Precision::Fp32);
            one.write(writer);
            for (const Op& op : std::move(writer).finish({}).plan.ops)
                kinds.insert(op.kind);
            QVERIFY2(names.insert(one.name).second, one.name.c_str());
        }
        for (const OpTraits& row : op_table())
            QVERIFY2(kinds.contains(row.kind), row.name);
    }

    void op_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<Precision>("precision");
        for (int i = 0; i < static_cast<int>(op_cases().size()); ++i)
            for (const Precision precision : device_.precisions())
                QTest::addRow("%s, %s", op_cases()[static_cast<std::size_t>(i)].name.c_str(),
                              name_of(precision).data())
                    << i << precision;
    }

    void op() {
        QFETCH(int, index);
        QFETCH(Precision, precision);
        const OpCase& one = op_cases()[static_cast<std::size_t>(index)];
        CaseWriter writer(precision, one.name);
        one.write(writer);
        const WrittenCase written = std::move(writer).finish(device_.backend().plan_needs("cpu"));
        const CaseResult result = device_.run(written);

        std::map<TensorId, Values> expected = result.before;
        run_reference(written.plan, expected);
        for (const auto& [id, values] : result.after)
            compare(written.plan.tensor(id), values, expected.at(id), one);
        if (QTest::currentTestFailed()) return;

        const CaseResult again = device_.run(written);
        for (const Op& op : written.plan.ops)
            for (const TensorId id : op.outputs)
                if (written.before.contains(id))
                    QVERIFY2(again.after.at(id) == result.after.at(id),
                             "the same inputs gave other bits the second time");
    }

private:
    static void compare(const Tensor& tensor, const Values& values, const Values& expected,
                        const OpCase& one) {
        QCOMPARE(values.size(), expected.size());
        Values seen = values;
        Values wanted = expected;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (one.zeros && wanted[i] == 0)
                QVERIFY2(seen[i] == 0, qPrintable(QString("%1 instead of 0").arg(seen[i])));
            // What was not a number and is not written stays so.
            if (std::isnan(wanted[i]) && std::isnan(seen[i])) seen[i] = wanted[i] = 0;
        }
        const double error = relative_distance(seen, wanted);
        const double allowed = one.exact ? 0 : one.cpu_slack * tolerance_of(tensor.dtype);
        QVERIFY2(error <= allowed, qPrintable(QString("%1, allowed %2").arg(error).arg(allowed)));
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuOps)
#include "test_cpu_ops.moc"
