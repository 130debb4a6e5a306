// Presets of one's own: written, listed, found and replaced; odd names, damaged files and full names are
// told.
#include "support/folder_test.h"
#include "workload/error.h"
#include "workload/own_presets.h"
#include "workload/presets.h"

#include <QtTest>

#include <fstream>
#include <functional>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

class TestOwnPresets : public FolderTest {
    Q_OBJECT
private:
    OwnPresets presets() const { return OwnPresets(root() / "config" / "presets"); }
    static SweepSpec sweep() {
        SweepSpec out = find_sweep("attention");
        out.steps = 7;
        return out;
    }
    static std::string error_of(const std::function<void()>& call) {
        try {
            call();
        } catch (const std::exception& error) {
            return error.what();
        }
        return {};
    }

private slots:
    void what_is_saved_is_listed_and_found() {
        QVERIFY(presets().list().empty());
        const fs::path file = presets().save("Mine 2", sweep(), "cpu");
        QCOMPARE(file, root() / "config" / "presets" / "Mine 2.json");
        presets().save("another", find_sweep("quick"), "cpu");
        const std::vector<OwnPreset> all = presets().list();
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].name, std::string("Mine 2"));
        SweepSpec expected = sweep();
        expected.name = "Mine 2";
        QVERIFY(all[0].sweep == expected);
        QVERIFY(find_sweep("mine 2", presets()) == expected);
        QVERIFY(find_sweep("QUICK", presets()) == find_sweep("quick"));
    }

    void it_runs_where_it_is_taken_to_unless_it_was_for_other_devices() {
        SweepSpec here = sweep();
        here.devices = {"cuda:0"};
        presets().save("here", here, "cuda:0");
        QCOMPARE(find_sweep("here", presets(), "cpu").devices, std::vector<std::string>{"cpu"});
        here.devices = {"cpu", "cuda:0"};
        presets().save("both", here, "cuda:0");
        QCOMPARE(find_sweep("both", presets(), "cpu").devices, here.devices);
    }

    void names_that_cannot_be_say_why_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << ""
                              << "needs a name";
        QTest::newRow("spaces") << "   "
                                << "needs a name";
        QTest::newRow("a path") << "../x"
                                << "letters, digits";
        QTest::newRow("a line") << "a\nb"
                                << "letters, digits";
        QTest::newRow("unseen") << QStringLiteral("a\u202eb") << "letters, digits";
        QTest::newRow("an option") << "-x"
                                   << "begins with a letter";
        QTest::newRow("hidden") << ".x"
                                << "begins with a letter";
        QTest::newRow("a space behind") << "x "
                                        << "ends with no space";
        QTest::newRow("long") << QStringLiteral("x").repeated(81) << "shorter";
        QTest::newRow("the program's") << "Quick"
                                       << "of the program";
    }
    void names_that_cannot_be_say_why() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const std::string said =
            error_of([&] { presets().save(name.toStdString(), sweep(), "cpu", Replace::Yes); });
        QVERIFY2(said.find(says.toStdString()) != std::string::npos, said.c_str());
        QVERIFY(presets().list().empty());
    }

    void names_of_any_script_can_be() {
        for (const char* name : {"größer", "大きい", "v1.2 +_-"})
            presets().save(name, sweep(), "cpu");
        QCOMPARE(presets().list().size(), std::size_t(3));
    }

    void one_that_is_there_is_replaced_only_where_it_is_said() {
        presets().save("mine", sweep(), "cpu");
        SweepSpec other = sweep();
        other.steps = 9;
        QVERIFY(error_of([&] { presets().save("MINE", other, "cpu"); }).find("already") != std::string::npos);
        QCOMPARE(find_sweep("mine", presets()).steps, 7);
        presets().save("MINE", other, "cpu", Replace::Yes);
        QCOMPARE(presets().list().size(), std::size_t(1));
        QCOMPARE(find_sweep("mine", presets()).steps, 9);
    }

    void a_damaged_file_is_told_and_stays() {
        presets().save("good", sweep(), "cpu");
        const fs::path bad = presets().folder() / "bad.json";
        std::ofstream(bad) << "{\"models\": [";
        std::ofstream(presets().folder() / "notes.txt") << "no preset";
        fs::create_directories(presets().folder() / "folder.json");
        const std::vector<OwnPreset> all = presets().list();
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(!all[0].sweep && !all[0].problem.empty());
        QVERIFY(all[1].sweep.has_value());
        const std::string said = error_of([&] { find_sweep("bad", presets()); });
        QVERIFY2(said.find(bad.string()) != std::string::npos && said.find("mend it") != std::string::npos,
                 said.c_str());
        QVERIFY(!error_of([&] { presets().save("bad", sweep(), "cpu", Replace::Yes); }).empty());
        std::ifstream file(bad);
        std::string text;
        std::getline(file, text);
        QCOMPARE(text, std::string("{\"models\": ["));
    }

    void a_name_that_nobody_has_is_told_with_those_that_there_are() {
        presets().save("mine", sweep(), "cpu");
        const std::string said = error_of([&] { find_sweep("yours", presets()); });
        QVERIFY2(said.find("quick") != std::string::npos && said.find("mine") != std::string::npos,
                 said.c_str());
    }

    void a_folder_that_cannot_be_made_is_told() {
        std::ofstream(root() / "config") << "a file in the way";
        const std::string said = error_of([&] { presets().save("mine", sweep(), "cpu"); });
        QVERIFY2(said.find("cannot be made") != std::string::npos, said.c_str());
        QVERIFY(error_of([&] { OwnPresets(fs::path()).save("mine", sweep(), "cpu"); }).find("no place") !=
                std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestOwnPresets)
#include "test_own_presets.moc"
