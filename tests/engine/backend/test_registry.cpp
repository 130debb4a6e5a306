#include "backend/registry.h"
#include "backend/system_driver.h"
#include "support/named_cuda.h"

#include <QtTest>

#include <dlfcn.h>
#include <filesystem>
#include <fstream>
#include <new>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

std::filesystem::path plugins(const std::string& state) {
    return std::filesystem::path(TEST_PLUGINS) / state;
}

std::string problem_of(const BackendRegistry& registry, const std::string& name) {
    for (const BackendReport& report : registry.reports())
        if (report.name == name) return report.problem;
    return "no report";
}

std::string message_of_find(const BackendRegistry& registry, const std::string& id) {
    try {
        registry.find(id);
    } catch (const BackendError& error) {
        return error.what();
    }
    return "found";
}

class NamedBackend final : public Backend {
public:
    std::string name() const override { return "model"; }
    std::vector<DeviceInfo> devices() const override {
        return {{.id = "model", .name = "a model", .precisions = {}, .details = {}}};
    }
    std::unique_ptr<Context> open(const std::string&) override { return nullptr; }
    BackendNeeds plan_needs(const std::string&) const override { return {}; }
    DeviceRates measure_rates(const std::string&, Precision, const std::stop_token&) override { return {}; }
};

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT

private slots:
    /// From then on the process has one: it is found by its name, as another system's own would be.
    void initTestCase() {
        if (dlopen("libcuda.so.1", RTLD_LAZY) != nullptr) return;
        const BackendRegistry registry = BackendRegistry::load(plugins("healthy"));
        QCOMPARE(problem_of(registry, "cuda"), std::string(cuda_driver.absent));
        QVERIFY(registry.devices().empty());
        const std::filesystem::path library = plugins("healthy") / "libstepscope_cuda.so";
        QVERIFY(dlopen(library.c_str(), RTLD_NOW | RTLD_NOLOAD) == nullptr); // nor what it would bring along
        QVERIFY2(dlopen(TEST_DRIVER, RTLD_NOW) != nullptr, dlerror());
    }

    /// It comes from a file or a command line.
    void a_device_that_is_not_there_is_named_in_a_line() {
        const std::string told =
            message_of_find(BackendRegistry{}, "cpu\x1b[31m\n" + std::string(100'000, 'X'));
        QVERIFY2(told.starts_with("device \"cpu\\u001b[31m\\nXXX"), told.c_str());
        QVERIFY(told.size() < 1000 && told.find('\n') == std::string::npos);
    }

    void problems_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("words"); // all stand in the report
        QTest::newRow("missing") << "nowhere"
                                 << QStringList{"CUDA", "not installed", "libstepscope_cuda.so", "nowhere"};
        QTest::newRow("other sources")
            << "other_sources"
            << QStringList{"libstepscope_cuda.so", "other sources than this program",
                           "build or install both together"};
        QTest::newRow("probe") << "unusable" << QStringList{"no CUDA driver is installed"};
        QTest::newRow("create") << "throwing" << QStringList{"cudaGetDeviceCount", "999"};
        QTest::newRow("not ours") << "foreign"
                                  << QStringList{"libstepscope_cuda.so", "not a Stepscope backend"};
    }

    void problems() {
        QFETCH(QString, state);
        QFETCH(QStringList, words);
        const BackendRegistry registry = BackendRegistry::load(plugins(state.toStdString()));
        const QString problem = QString::fromStdString(problem_of(registry, "cuda"));
        const QString message = QString::fromStdString(message_of_find(registry, "cuda:0"));
        for (const QString& word : words) {
            QVERIFY2(problem.contains(word), qPrintable(problem));
            QVERIFY2(message.contains(word), qPrintable(message)); // finding says why, too
        }
        QVERIFY(registry.devices().empty());
        QVERIFY2(message.contains("none"), qPrintable(message));
    }

    /// It says nothing about the backend, which the program would otherwise do without.
    void lack_of_memory_is_no_problem_of_a_backend() {
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, BackendRegistry::load(plugins("out_of_memory")));
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                                 BackendRegistry::load_for({"cuda"}, plugins("out_of_memory")));
    }

    void not_a_library() {
        QTemporaryDir directory;
        const auto path = std::filesystem::path(directory.path().toStdString());
        std::ofstream(path / "libstepscope_cuda.so") << "text";
        const std::string problem = problem_of(BackendRegistry::load(path), "cuda");
        QVERIFY2(QString::fromStdString(problem).contains("cannot be loaded"), problem.c_str());
    }

    void finds_devices() {
        const BackendRegistry registry = BackendRegistry::load(plugins("healthy"));
        QCOMPARE(problem_of(registry, "cuda"), std::string());
        QCOMPARE(registry.devices().size(), std::size_t{2});
        Backend& backend = registry.find("cuda");
        QCOMPARE(&registry.find("cuda:0"), &backend);
        QCOMPARE(&registry.find("cuda:1"), &backend);
        for (const char* id : {"cuda:2", "cpu", "cudax", "", ":0"}) {
            const QString message = QString::fromStdString(message_of_find(registry, id));
            QVERIFY2(message.contains("cuda:0, cuda:1"), qPrintable(message));
        }
    }

    void own_errors_cross_the_border() {
        const BackendRegistry registry = BackendRegistry::load(plugins("healthy"));
        QVERIFY_THROWS_EXCEPTION(BackendError, registry.find("cuda").open("cuda:0"));
    }

    void takes_backends_that_are_there() {
        BackendRegistry registry;
        registry.add(std::make_unique<NamedBackend>());
        QCOMPARE(registry.find("model").name(), std::string("model"));
        QCOMPARE(registry.reports().size(), std::size_t{1});
    }

    void measures_on_a_gpu_where_there_is_one() {
        BackendRegistry registry;
        QCOMPARE(registry.default_device(), std::string("cpu"));
        QCOMPARE(BackendRegistry::load_for({"cpu"}).default_device(), std::string("cpu"));
        registry.add(std::make_unique<NamedCuda>(1));
        QCOMPARE(registry.default_device(), std::string("cuda:0"));
    }

    /// Programs find the CPU backend beside themselves, whatever the current directory is.
    void beside_the_program() {
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path("/");
        const BackendRegistry registry = BackendRegistry::load();
        std::filesystem::current_path(before);
        QCOMPARE(problem_of(registry, "cpu"), std::string());
        QCOMPARE(registry.find("cpu").name(), std::string("cpu"));
        QCOMPARE(qgetenv("GOMP_SPINCOUNT"), QByteArray("1000"));
    }

    void only_what_is_asked_for_is_loaded() {
        const BackendRegistry cuda = BackendRegistry::load_for({"cuda:1", "cuda"}, plugins("healthy"));
        QCOMPARE(cuda.reports().size(), std::size_t{1});
        QCOMPARE(cuda.reports()[0].name, std::string("cuda"));
        QCOMPARE(cuda.find("cuda:1").name(), std::string("cuda"));
        const BackendRegistry cpu = BackendRegistry::load_for({"cpu"});
        QCOMPARE(cpu.reports().size(), std::size_t{1});
        QCOMPARE(cpu.find("cpu").name(), std::string("cpu"));
    }

    /// Whatever is asked for in vain, the answer says what there is.
    void what_is_not_there_has_all_looked_at() {
        for (const char* id : {"cpu", "cuda:2", "abacus"}) {
            const BackendRegistry registry = BackendRegistry::load_for({"cuda", id}, plugins("healthy"));
            QCOMPARE(registry.reports().size(), std::size_t{2});
            const QString message = QString::fromStdString(message_of_find(registry, id));
            QVERIFY2(message.contains("cuda:0, cuda:1"), qPrintable(message));
        }
    }

    void keeps_what_the_person_set() {
        qputenv("GOMP_SPINCOUNT", "77");
        BackendRegistry::load(plugins("nowhere"));
        QCOMPARE(qgetenv("GOMP_SPINCOUNT"), QByteArray("77"));
        qunsetenv("GOMP_SPINCOUNT");
        qputenv("OMP_WAIT_POLICY", "active");
        BackendRegistry::load(plugins("nowhere"));
        QVERIFY(!qEnvironmentVariableIsSet("GOMP_SPINCOUNT"));
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "test_registry.moc"
