#include "commands/commands.h"
#include "errors.h"
#include "output.h"
#include "system/files/posix_file.h"
#include "system/processes/memory.h"
#include "system/processes/standard_streams.h"
#include "system/text/one_line.h"
#include "system/version.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace stepscope::cli;

/// The name that begins most like `word`, in three letters at least, and of those the shortest; empty if none
/// does.
std::string nearest(std::string_view word, const std::vector<std::string>& names) {
    std::string best;
    std::ptrdiff_t most = 2;
    for (const std::string& name : names) {
        const auto same = std::ranges::mismatch(word, name).in1 - word.begin();
        if (same > most || (same == most && name.size() < best.size())) best = name;
        most = std::max(most, same);
    }
    return best;
}

/// What follows a flag, as in --timeline=5-8, would be dropped without a word.
void refuse_values_of_flags(CLI::App& app) {
    for (CLI::App* const command : app.get_subcommands({}))
        for (CLI::Option* const option : command->get_options())
            if (option->get_items_expected_max() == 0) option->disable_flag_override();
}

/// Of a flag that was given a value: whose that may have been.
std::string said_of_flag(const CLI::App& command, std::string_view said) {
    std::string name(said.substr(0, said.find(' ')));
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    std::string out = fmt::format("--{} takes no value", name);
    for (const CLI::Option* option : command.get_options())
        for (const std::string& other : option->get_lnames())
            if (other.starts_with(name + "-")) return out += fmt::format("; do you mean --{}?", other);
    return out;
}

/// Of an option that was given no value, or one too many; empty: it is something else.
std::string said_of_values(std::string_view said) {
    const std::size_t end = said.find(": ");
    if (end == std::string_view::npos) return {};
    const std::string_view name = said.substr(0, end);
    if (said.ends_with(" missing")) return fmt::format("{} needs a value", name);
    const std::size_t received = said.rfind(' ') + 1;
    if (said.substr(end).starts_with(": At Most 1 "))
        return fmt::format("{} takes one value and was given {}", name, said.substr(received));
    return {};
}

/// What is wrong with the arguments, with the names that may have been meant.
std::string said_of(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    const CLI::App& command = chosen.empty() ? app : *chosen.front();
    const std::string help = fmt::format("; `stepscope-cli{} --help` lists what there is",
                                         chosen.empty() ? "" : " " + command.get_name());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        if (std::string_view(error.what()).ends_with("disallowed flag override"))
            return said_of_flag(command, error.what());
        if (const std::string said = said_of_values(error.what()); !said.empty()) return said + help;
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return error.what();
    const std::vector<std::string> unknown = app.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr || unknown.empty())
        return error.what() + help;

    const std::string& first = unknown.front();
    if (first.starts_with("-=")) // what is left of -q=3
        return fmt::format("{} is no value of a flag, which takes none{}",
                           stepscope::one_line(first.substr(2)), help);
    const std::string word = first.substr(0, first.find('='));
    const std::string bare = word.substr(std::min(word.find_first_not_of('-'), word.size()));
    std::vector<std::string> names;
    if (bare != word)
        for (const CLI::Option* option : command.get_options())
            for (const std::string& name : option->get_lnames())
                names.push_back(name);
    else if (chosen.empty())
        for (const CLI::App* each : app.get_subcommands({}))
            if (!each->get_group().empty()) names.push_back(each->get_name());
    const std::string meant = nearest(bare, names);
    return fmt::format("{} is not known{}{}", stepscope::one_line(word),
                       meant.empty() ? "" : "; do you mean " + (bare != word ? "--" + meant : meant) + "?",
                       meant.empty() ? help : "");
}

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
    add_timeline(app, status);
    add_profile(app, status);
    add_compare(app, status);
    add_convert(app, status);
    add_import(app, status);
    add_sessions(app, status);
    add_figures(app, status);
    add_devices(app, status);
    add_diagnostics(app, status);
    add_presets(app, status);
    add_run_cell(app, status);
    add_trace_cell(app, status);
    add_profile_cell(app, status);
    refuse_values_of_flags(app);
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty())
            throw UsageError("which command? `stepscope-cli --help` lists them");
        return status;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) {
            tell_error(said_of(app, error));
            return exit_usage;
        }
        app.exit(error); // --help and --version come this way, too
        if (!std::cout.flush()) throw std::runtime_error("standard output cannot be written");
        return exit_ok;
    } catch (const UsageError& error) {
        tell_error(error.what());
        return exit_usage;
    } catch (const stepscope::WorkloadError& error) {
        tell_error(error.what());
        return exit_usage;
    } catch (const std::filesystem::filesystem_error& error) { // a name too long, links in a circle
        tell_error(error.path1().string() + ": " + stepscope::explain_errno(error.code().value()));
        return exit_usage;
    } catch (const std::bad_alloc&) {
        throw; // told by who needs no memory for it
    } catch (const std::exception& error) {
        tell_error(error.what());
        return exit_failed;
    }
}

/// Before what libraries initialise before main, which allocates. Priorities up to 100 are the compiler's.
[[gnu::constructor(101)]] void prepare() {
    stepscope::make_standard_streams_safe();
    stepscope::end_clearly_without_memory();
    stepscope::spare_address_space();
}

} // namespace

int main(int argc, char** argv) {
    return stepscope::run_to_the_end([&] { return run_program(argc, argv); }, exit_failed);
}
