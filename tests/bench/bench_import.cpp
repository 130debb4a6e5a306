// What a long table of another program costs: reading it, and the most memory that takes, over the length of
// its text. Each case in a process of its own.
//   bench_import [rows]

#include "tables/formats.h"
#include "tables/mapping/import_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace stepscope;

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

/// A row for each run of a few cells.
std::string runs(int rows) {
    std::string out = "model,seq,batch,fwd_ms\n";
    for (int row = 0; row < rows; ++row)
        out += fmt::format("small,{},4,{:.4f}\n", 64 << row % 4, 5 + 0.001 * (row % 997));
    return out;
}

/// The same by the names that Stepscope reads without a guess.
std::string plain_runs(int rows) {
    std::string out = "Config,Seq Len,mean (ms)\n";
    for (int row = 0; row < rows; ++row)
        out += fmt::format("small,{},{:.4f}\n", 64 << row % 4, 5 + 0.001 * (row % 997));
    return out;
}

/// A cell each.
std::string cells(int rows) {
    std::string out = "model,seq,fwd_ms\n";
    for (int row = 0; row < rows; ++row)
        out += fmt::format("small,{},{:.4f}\n", 1 + row, 5 + 0.001 * (row % 997));
    return out;
}

/// The lengths of sequences across, their times in each row.
std::string across(int rows) {
    std::string out = "model,seq64 fwd (ms),seq128 fwd (ms)\n";
    for (int row = 0; row < rows / 2; ++row)
        out += fmt::format("small,{:.4f},{:.4f}\n", 5 + 0.001 * (row % 997), 7 + 0.001 * (row % 991));
    return out;
}

void measure(const char* what, const std::string& text) {
    const double before = peak_megabytes();
    const auto start = std::chrono::steady_clock::now();
    const ImportedDocument read = import_document(text, *find_format("theirs.csv"), {});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double peak = peak_megabytes();
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    fmt::print("{:24} {:7.1f} MB of text, {:7} cells: {:6.2f} s, {:7.1f} MB at most, {:5.1f} bytes for each "
               "of the text\n",
               what, megabytes, read.read.results.cells().size(), seconds, peak, (peak - before) / megabytes);
}

void in_a_process(const std::function<void()>& work) {
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        std::fflush(stdout);
        std::_Exit(0);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0) std::abort();
}

} // namespace

int main(int argc, char** argv) {
    const int rows = argc > 1 ? std::max(2, std::atoi(argv[1])) : 1'000'000;
    fmt::print("{} rows of a table of another program\n", rows);
    in_a_process([rows] { measure("runs of four cells", runs(rows)); });
    in_a_process([rows] { measure("the same, by known names", plain_runs(rows)); });
    in_a_process([rows] { measure("a cell each", cells(rows)); });
    in_a_process([rows] { measure("lengths across", across(rows)); });
    return 0;
}
