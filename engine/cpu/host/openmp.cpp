#include "cpu/host/openmp.h"

#include <algorithm>
#include <cstddef>
#include <dlfcn.h>
#include <pthread.h>

namespace stepscope::cpu {

namespace {

using Body = void (*)(void* data);
using Parallel = void (*)(Body body, void* data, unsigned threads, unsigned flags);
using MostThreads = int (*)();

/// A function of the runtime that oneDNN has loaded; null: it has none of that name.
template <typename Function>
Function function_of(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

/// What `#pragma omp parallel` compiles to with GCC (libgomp's manual, "Implementing PARALLEL construct").
Parallel parallel() {
    return function_of<Parallel>("GOMP_parallel");
}

} // namespace

std::int64_t openmp_stack_bytes() {
    const auto most_threads = function_of<MostThreads>("omp_get_max_threads");
    if (parallel() == nullptr || most_threads == nullptr) return 0;
    std::size_t stack = std::size_t{8} << 20;
    if (pthread_attr_t attributes; ::pthread_getattr_default_np(&attributes) == 0) {
        ::pthread_attr_getstacksize(&attributes, &stack);
        ::pthread_attr_destroy(&attributes);
    }
    const int others = std::max(0, most_threads() - 1); // the calling thread is one of them
    return others * static_cast<std::int64_t>(stack);
}

void start_openmp_threads() {
    constexpr unsigned all = 0;
    if (const Parallel run = parallel()) run([](void* /*data*/) {}, nullptr, all, 0);
}

} // namespace stepscope::cpu
