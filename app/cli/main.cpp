#include "commands/commands.h"
#include "errors.h"
#include "output.h"
#include "system/standard_streams.h"
#include "system/version.h"
#include "workload/error.h"

#include <exception>
#include <iostream>
#include <new>

namespace {

using namespace stepscope::cli;

int run_program(int argc, char** argv) {
    CLI::App app("Stepscope: a profiler for transformer training steps", "stepscope-cli");
    app.set_version_flag("--version", "stepscope-cli " + std::string(stepscope::program_version()));
    app.require_subcommand(0, 1); // none is told below, after what is not a command has been
    app.footer("`stepscope-cli COMMAND --help` explains each command, with examples.");
    int status = exit_ok;
    add_run(app, status);
    add_plan(app, status);
    add_check(app, status);
    add_breakdown(app, status);
    add_compare(app, status);
    add_convert(app, status);
    add_figures(app, status);
    add_devices(app, status);
    add_presets(app, status);
    add_run_cell(app, status);
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty())
            throw UsageError("which command? `stepscope-cli --help` lists them");
        return status;
    } catch (const CLI::ParseError& error) {
        if (app.exit(error) != 0) return exit_usage;
        // --help and --version come this way, too.
        if (!std::cout.flush()) throw std::runtime_error("standard output cannot be written");
        return exit_ok;
    } catch (const UsageError& error) {
        tell(std::string("error: ") + error.what());
        return exit_usage;
    } catch (const stepscope::WorkloadError& error) {
        tell(std::string("error: ") + error.what());
        return exit_usage;
    } catch (const std::bad_alloc&) {
        throw; // told by who needs no memory for it
    } catch (const std::exception& error) {
        tell(std::string("error: ") + error.what());
        return exit_failed;
    }
}

/// Before what libraries initialise before main, which allocates. Priorities up to 100 are the compiler's.
[[gnu::constructor(101)]] void prepare() {
    stepscope::make_standard_streams_safe();
    stepscope::end_clearly_without_memory();
}

} // namespace

int main(int argc, char** argv) {
    return stepscope::run_to_the_end([&] { return run_program(argc, argv); }, exit_failed);
}
