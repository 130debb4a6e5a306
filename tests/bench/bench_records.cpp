// What keeping a step costs: a record made, checked and written to a session, against the bare write(2) of as
// many bytes; and what reading it back costs against reading the bytes.

#include "records/json/record_json.h"
#include "sessions/log/session_writer.h"
#include "workload/presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using namespace stepscope;
namespace fs = std::filesystem;

constexpr int default_steps = 10'000;

double seconds_of(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

std::vector<Record> run_of(int steps) {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.steps = steps;
    std::vector<Record> out = {RunStarted{sweep, "2026-01-01T00:00:00+00:00", {}, false},
                               CellStarted{expand(sweep).front(), {}}};
    for (int i = 0; i < steps; ++i)
        out.push_back(StepDone{
            0, i, i < 5, 1e-3 / (i + 3), 1e-3 / (i + 7), {1980, 1893.75, 650.5, 61, "", 81'000'000'000}});
    return out;
}

} // namespace

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::max(1, std::atoi(argv[1])) : default_steps;
    constexpr int rounds = 5;
    const fs::path directory = fs::temp_directory_path() / fmt::format("stepscope-bench-{}", ::getpid());
    fs::create_directory(directory);
    const fs::path session = directory / "s.stepscope";
    const fs::path plain = directory / "plain";
    const std::vector<Record> records = run_of(steps);
    std::vector<std::string> lines;
    for (const Record& record : records)
        lines.push_back(record_line(record));

    std::vector<double> kept, written, read, bare_read;
    for (int round = 0; round < rounds; ++round) {
        fs::remove(session);
        kept.push_back(seconds_of([&] {
            SessionWriter writer = SessionWriter::create(session);
            for (const Record& record : records)
                writer.write(record);
        }));
        fs::remove(plain);
        written.push_back(seconds_of([&] {
            const FileDescriptor file = open_file(plain, O_WRONLY | O_CREAT | O_APPEND, 0600);
            for (const std::string& line : lines)
                if (write_all(file.get(), line) != 0) std::abort();
        }));
        read.push_back(seconds_of([&] {
            if (read_session(session).results().find(0)->steps.size() != static_cast<std::size_t>(steps))
                std::abort();
        }));
        bare_read.push_back(seconds_of([&] {
            std::ifstream file(plain, std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            if (text.size() != fs::file_size(plain)) std::abort();
        }));
    }
    fs::remove_all(directory);
    const double count = static_cast<double>(records.size());
    fmt::print("{} records, median of {} rounds\n", records.size(), rounds);
    fmt::print("keep  {:6.2f} µs a record, {:5.2f} times a bare write\n", median(kept) / count * 1e6,
               median(kept) / median(written));
    fmt::print("read  {:6.2f} µs a record, {:5.2f} times reading the bytes\n", median(read) / count * 1e6,
               median(read) / median(bare_read));
    return 0;
}
