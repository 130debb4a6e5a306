#pragma once

#include "system/errors.h"

#include <system_error>
#include <thread>
#include <utility>

namespace stepscope {

/// Throws ThreadError: why the system starts no thread, and what helps.
[[noreturn]] void fail_to_start_thread(const std::system_error& error);

/// Throws ThreadError unless so many threads can run beside those that do. For whoever is to give work to a
/// library that waits for ever where it could start none; glibc keeps the stacks for its next threads.
void check_that_threads_start(int count);

/// A std::jthread of `function`. Throws ThreadError where the system does not start it.
template <typename Function>
std::jthread start_thread(Function&& function) {
    try {
        return std::jthread(std::forward<Function>(function));
    } catch (const std::system_error& error) {
        fail_to_start_thread(error);
    }
}

} // namespace stepscope
