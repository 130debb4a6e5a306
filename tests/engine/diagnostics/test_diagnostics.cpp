// What is said of a machine and program for a bug report: profilers that are there and not, folders, and
// nobody's name.
#include "diagnostics/diagnostics.h"
#include "diagnostics/diagnostics_text.h"
#include "support/folder_test.h"
#include "support/scripted_backend.h"
#include "system/version.h"

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

class TestDiagnostics : public FolderTest {
    Q_OBJECT
private:
    static std::string value_of(const DiagnosticGroup& group, const std::string& name) {
        const auto row = std::ranges::find(group.rows, name, &DiagnosticRow::name);
        return row == group.rows.end() ? "(no row)" : row->value;
    }
    void make_program(const fs::path& path, const std::string& said) {
        fs::create_directories(path.parent_path());
        std::ofstream(path) << "#!/bin/sh\ncat <<'E'\n" << said << "\nE\n";
        fs::permissions(path, fs::perms::owner_all);
    }

private slots:
    void the_program_is_told_by_version_and_build() {
        const DiagnosticGroup program = program_diagnostics();
        QCOMPARE(value_of(program, "Version"), std::string(program_version()));
        QVERIFY(!value_of(program, "Build").empty());
    }

    void the_machine_is_told_without_its_name() {
        const DiagnosticGroup machine = system_diagnostics({});
        QVERIFY(value_of(machine, "Processor") != "(no row)");
        QCOMPARE(value_of(machine, "host"), std::string("(no row)"));
    }

    void devices_and_why_a_backend_is_not_there() {
        BackendRegistry backends = BackendRegistry::load(root()); // where none is
        backends.add(std::make_unique<ScriptedBackend>(std::make_shared<Script>()));
        const DiagnosticGroup devices = device_diagnostics(backends);
        QVERIFY(value_of(devices, "scripted").find("1.00 TiB of memory") != std::string::npos);
        QVERIFY(value_of(devices, "cuda") != "(no row)"); // its reason
        QVERIFY(!value_of(devices, "cuda").empty());
    }

    void libraries_are_told_by_version_or_by_what_is_wrong() {
        auto script = std::make_shared<Script>();
        script->libraries = {{.name = "fast maths", .version = "3.1", .problem = {}},
                             {.name = "tracer", .version = {}, .problem = "is not there: install it"}};
        BackendRegistry backends;
        backends.add(std::make_unique<ScriptedBackend>(script));
        const DiagnosticGroup libraries = library_diagnostics(backends);
        QCOMPARE(value_of(libraries, "fast maths"), std::string("3.1"));
        QCOMPARE(value_of(libraries, "tracer"), std::string("is not there: install it"));
    }

    void profilers_are_told_with_place_version_and_counters() {
        const ToolPlaces places{
            .path = {root() / "path"}, .toolkits = {root() / "cuda"}, .tools = root() / "nvidia"};
        make_program(root() / "path" / "ncu", "Version 2025.3.1.0 (build 1)");
        const fs::path parameters = root() / "params";
        const DiagnosticGroup without = profiler_diagnostics(places, {}, parameters);
        QCOMPARE(value_of(without, "Nsight Compute"), "2025.3.1.0, " + (root() / "path" / "ncu").string());
        QVERIFY(value_of(without, "Nsight Systems").find("is not in PATH") != std::string::npos);
        QVERIFY(value_of(without, "Counters").find("no NVIDIA driver") != std::string::npos);

        std::ofstream(parameters) << "RmProfilingAdminOnly: 1\n";
        QCOMPARE(counter_access(parameters, false), CounterAccess::Refused);
        QCOMPARE(counter_access(parameters, true), CounterAccess::Allowed);
        std::ofstream(parameters) << "RmProfilingAdminOnly: 0\n";
        QCOMPARE(value_of(profiler_diagnostics(places, {}, parameters), "Counters"),
                 std::string("this account may read them"));
    }

    void folders_say_what_is_wrong_with_them() {
        std::ofstream(root() / "file") << "x";
        const DiagnosticGroup folders = folder_diagnostics({.settings = root(),
                                                            .presets = root() / "new" / "below",
                                                            .sessions = root() / "file",
                                                            .cache = {},
                                                            .temporary = root()});
        QCOMPARE(value_of(folders, "Settings"), root().string());
        QVERIFY(value_of(folders, "Presets").ends_with("(not there yet)"));
        QVERIFY(value_of(folders, "Sessions").find("is no folder") != std::string::npos);
        QVERIFY(value_of(folders, "Cache").find("HOME") != std::string::npos);
    }

    void nobodys_folder_stands_in_it() {
        QCOMPARE(with_short_home("/home/ada/x", "/home/ada"), std::string("~/x"));
        QCOMPARE(with_short_home("in /home/ada/ and (/home/ada)", "/home/ada/"),
                 std::string("in ~/ and (~)"));
        QCOMPARE(with_short_home("/home/adam /mnt/home/ada", "/home/ada"),
                 std::string("/home/adam /mnt/home/ada"));
        QCOMPARE(with_short_home("/x", "/"), std::string("/x"));
        QCOMPARE(with_short_home("/x", ""), std::string("/x"));
    }

    void markdown_shows_values_as_they_are() {
        const std::vector<DiagnosticGroup> groups = {
            {"First", {{"a", "<b> | *c*"}, {"d", "a `tick`\nand a line"}, {"e", ""}}},
            {"Empty", {}},
            {"Last", {{"x", "y"}}}};
        QCOMPARE(diagnostics_markdown(groups),
                 std::string("### First\n\n- a: `<b> | *c*`\n- d: `` a `tick`\\nand a line ``\n- e: \n"
                             "\n### Last\n\n- x: `y`\n"));
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "test_diagnostics.moc"
