#include "nsight/errors.h"
#include "nsight/tools/tool_output.h"
#include "nsight/tools/tools.h"
#include "patience.h"
#include "support/folder_test.h"

#include <QtTest>

#include <chrono>
#include <fstream>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

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

    /// It would be asked whenever the window's dialog opens.
    void a_tool_that_does_not_end_is_given_up() {
        fs::create_directories(root() / "path");
        for (const char* const script : {"exec sleep 1000", "while :; do echo on; sleep 0.01; done"}) {
            std::ofstream(root() / "path/ncu") << "#!/bin/sh\n" << script << "\n";
            fs::permissions(root() / "path/ncu", fs::perms::owner_all);
            const std::string said = error_of([this] {
                tool_at(ProfilerTool::Ncu, root() / "path/ncu", {}, std::chrono::milliseconds(300));
            });
            QVERIFY2(said.find("ncu was not done after 0.3 s") != std::string::npos, said.c_str());
        }
    }

    void a_person_need_not_wait_for_its_version() {
        fs::create_directories(root() / "path");
        std::ofstream(root() / "path/ncu") << "#!/bin/sh\ntrap '' INT\ntouch '" << (root() / "asked").string()
                                           << "'\nwhile :; do sleep 0.05; done\n";
        fs::permissions(root() / "path/ncu", fs::perms::owner_all);
        std::stop_source stop;
        std::jthread person([this, &stop] {
            for (int ms = 0; ms < patience && !fs::exists(root() / "asked"); ms += 5)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request_stop();
        });
        const std::string said = error_of([&] { find_tool(ProfilerTool::Ncu, places(), stop.get_token()); });
        QCOMPARE(said, std::string("stopped"));
        QVERIFY(fs::exists(root() / "asked"));
    }

    /// What it prints is kept, and a program may print without end.
    void output_has_a_limit() {
        const std::string said = error_of([] {
            output_of({"/bin/cat", "/dev/zero"}, {}, {.bytes = 1 << 20});
        });
        QVERIFY2(said.starts_with("cat printed more than 1"), said.c_str());
        QCOMPARE(output_of({"/bin/sh", "-c", "head -c 1000000 /dev/zero"}, {}, {.bytes = 1'000'000}).size(),
                 std::size_t{1'000'000});
        const std::string errors = error_of([] {
            output_of({"/bin/sh", "-c", "head -c 3000000 /dev/zero | tr '\\0' e >&2; exit 1"}, {});
        });
        QVERIFY2(errors.starts_with("sh failed: eee") && errors.size() < 20'000, errors.c_str());
        QVERIFY2(errors.find(" bytes left out") != std::string::npos, errors.c_str());
    }

    void of_many_and_long_lines_begin_and_end_are_kept() {
        std::vector<std::string> told;
        const ToolEnd end = run_tool(
            {"/bin/sh", "-c",
             "printf 'first '; head -c 5000000 /dev/zero | tr '\\0' x; echo ' last'; seq 100000; printf "
             "over"},
            [&told](const std::string& line) { told.push_back(line); }, {}, std::chrono::seconds(60));
        QCOMPARE(told.size(), std::size_t{100'002});
        QVERIFY(told[0].size() < 20'000);
        QVERIFY2(told[0].starts_with("first xx") && told[0].ends_with("xx last") &&
                     told[0].find(" bytes left out") != std::string::npos,
                 told[0].c_str());
        QCOMPARE(end.lines.size(), std::size_t{201});
        QCOMPARE(end.lines[1], std::string("1"));
        QCOMPARE(end.lines[100], std::string("… (99802 lines left out) …"));
        QCOMPARE(end.lines.back(), std::string("over"));
    }

    /// Letters of two bytes, one of which would be cut wherever the halves end.
    void a_long_line_is_cut_between_letters() {
        for (const char* const first : {"", "x"}) {
            std::vector<std::string> told;
            run_tool(
                {"/bin/sh", "-c",
                 std::string("printf '") + first + "'; yes ä | head -n 100000 | tr -d '\\n'; echo"},
                [&told](const std::string& line) { told.push_back(line); }, {}, std::chrono::seconds(60));
            QCOMPARE(told.size(), std::size_t{1});
            QVERIFY(!QString::fromStdString(told[0]).contains(QChar::ReplacementCharacter));
        }
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
