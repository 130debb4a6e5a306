#pragma once

#include "system/error_message.h"

#include <exception>
#include <string_view>

namespace stepscope {

/// What a program does before anything else. Descriptors 0 to 2 that are closed are opened to /dev/null: the
/// next file would otherwise become standard output and hold what is printed. And a closed pipe or a file at
/// its size limit is an error of the write that meets it, not the end of the program.
void make_standard_streams_safe() noexcept;

/// Writes to standard error, whatever became of it: a full disk, a closed pipe or a terminal that is gone is
/// no reason to end a run. Neither throws nor allocates.
void write_standard_error(std::string_view text) noexcept;

/// "error: " and the text as a line on standard error. Neither throws nor allocates: for what ends a program.
void tell_last_error(const char* text) noexcept;

/// Has the program end with a line and status 1 where memory runs out and nothing can catch it: in what is
/// initialised before main, in a destructor that allocates (nlohmann::json's do), in a library that is being
/// loaded. Whatever else is never caught aborts as ever, so that there is a core to look at.
void end_clearly_without_memory() noexcept;

/// Calls `program` and gives its exit status, or `failed` once it has told what the program threw.
template <typename Program>
int run_to_the_end(const Program& program, int failed) noexcept {
    try {
        return program();
    } catch (const std::exception& error) {
        tell_last_error(message_of(error));
    } catch (...) {
        tell_last_error("the program ended for a reason that it cannot tell");
    }
    return failed;
}

} // namespace stepscope
