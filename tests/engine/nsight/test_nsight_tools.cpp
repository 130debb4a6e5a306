#include "nsight/errors.h"
#include "nsight/tool_output.h"
#include "nsight/tools.h"
#include "support/folder_test.h"

#include <QtTest>

#include <fstream>
#include <functional>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

class TestNsightTools : public FolderTest {
    Q_OBJECT
private:
    /// A program that prints this.
    void make_program(const fs::path& path, const std::string& said) {
        fs::create_directories(path.parent_path());
        std::ofstream(path) << "#!/bin/sh\ncat <<'E'\n" << said << "\nE\n";
        fs::permissions(path, fs::perms::owner_all);
    }
    ToolPlaces places() const {
        return {.path = {root() / "path"}, .toolkits = {root() / "cuda"}, .tools = root() / "nvidia"};
    }
    std::string error_of(const std::function<void()>& call) {
        try {
            call();
        } catch (const NsightError& error) {
            return error.what();
        }
        return {};
    }

private slots:
    void versions_are_found_in_what_tools_say_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("version");
        QTest::newRow("ncu")
            << "NVIDIA (R) Nsight Compute Command Line Profiler\nCopyright (c) 2018-2025 NVIDIA "
               "Corporation\nVersion 2025.3.1.0 (build 36398880) (public-release)"
            << "2025.3.1.0";
        QTest::newRow("nsys") << "NVIDIA Nsight Systems version 2024.5.1.113-245134619542v0"
                              << "2024.5.1.113";
        QTest::newRow("end of a sentence") << "This is version 2022.4."
                                           << "2022.4";
        QTest::newRow("none") << "hello 2025"
                              << "";
    }
    void versions_are_found_in_what_tools_say() {
        QFETCH(QString, said);
        QFETCH(QString, version);
        QCOMPARE(QString::fromStdString(version_in(said.toStdString())), version);
    }

    void the_first_in_path_is_taken_then_a_toolkits_then_the_newest() {
        make_program(root() / "nvidia/nsight-compute/2024.9.1/ncu", "Version 2024.9.1.0");
        make_program(root() / "nvidia/nsight-compute/2024.10.0/ncu", "Version 2024.10.0.0");
        QCOMPARE(find_tool(ProfilerTool::Ncu, places()).version, std::string("2024.10.0.0"));
        make_program(root() / "cuda/bin/ncu", "Version 2025.1.0.0");
        QCOMPARE(find_tool(ProfilerTool::Ncu, places()).version, std::string("2025.1.0.0"));
        make_program(root() / "path/ncu", "Version 2022.1.0.0");
        const FoundTool found = find_tool(ProfilerTool::Ncu, places());
        QCOMPARE(found.version, std::string("2022.1.0.0"));
        QCOMPARE(found.program, root() / "path/ncu");
        QCOMPARE(found.tool->title, std::string_view("Nsight Compute"));
    }

    void what_shows_reports_is_looked_for_in_the_same_places() {
        QVERIFY(!find_viewer(ProfilerTool::Ncu, places()));
        make_program(root() / "nvidia/nsight-compute/2024.10.0/ncu-ui", "");
        QCOMPARE(find_viewer(ProfilerTool::Ncu, places()),
                 std::optional(root() / "nvidia/nsight-compute/2024.10.0/ncu-ui"));
        QVERIFY(!find_viewer(ProfilerTool::Nsys, places()));
        make_program(root() / "path/nsys-ui", "");
        QCOMPARE(find_viewer(ProfilerTool::Nsys, places()), std::optional(root() / "path/nsys-ui"));
    }

    void kernels_are_counted_in_what_it_prints() {
        QVERIFY(tells_of_a_kernel("==PROF== Profiling \"scale\" - 0: 0%....50%....100% - 10 passes"));
        QVERIFY(
            tells_of_a_kernel("==PROF== Profiling \"scale\": 0%....50%....100% - 10 passes")); // of a phase
        QVERIFY(!tells_of_a_kernel("==PROF== Connected to process 3185 (/tmp/probe)"));
        QVERIFY(!tells_of_a_kernel("==PROF== Report: /tmp/Profiling"));
        QVERIFY(!tells_of_a_kernel("step 5"));
    }

    void nsight_systems_lies_deeper() {
        make_program(root() / "nvidia/nsight-systems/2024.5.1/bin/nsys",
                     "NVIDIA Nsight Systems version 2024.5.1.113-1v0");
        QCOMPARE(find_tool(ProfilerTool::Nsys, places()).version, std::string("2024.5.1.113"));
    }

    void what_is_no_program_is_passed_over() {
        fs::create_directories(root() / "path/ncu");
        make_program(root() / "cuda/bin/ncu", "Version 2025.1.0.0");
        fs::permissions(root() / "cuda/bin/ncu", fs::perms::owner_read | fs::perms::owner_write);
        const std::string said = error_of([this] { find_tool(ProfilerTool::Ncu, places()); });
        QVERIFY2(said.find("developer.nvidia.com/nsight-compute") != std::string::npos, said.c_str());
        QVERIFY2(said.find((root() / "nvidia").string()) != std::string::npos, said.c_str());
    }

    void another_program_of_that_name_is_refused() {
        make_program(root() / "path/nsys", "network systems manager");
        const std::string said = error_of([this] { find_tool(ProfilerTool::Nsys, places()); });
        QVERIFY2(said.find("is not Nsight Systems") != std::string::npos, said.c_str());
    }

    void a_folder_that_depends_on_where_one_is_is_not_looked_into() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", ":.:relative:/absolute::" + path);
        const ToolPlaces usual = ToolPlaces::usual();
        qputenv("PATH", path);
        QVERIFY(!usual.path.empty());
        QCOMPARE(usual.path.front(), fs::path("/absolute"));
        for (const fs::path& folder : usual.path)
            QVERIFY(folder.is_absolute());
    }
};

QTEST_GUILESS_MAIN(TestNsightTools)
#include "test_nsight_tools.moc"
