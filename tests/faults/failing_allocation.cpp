// Loaded before a program (LD_PRELOAD): lets its memory run out where the environment says, wherever it is
// asked for: by operator new, which is made of malloc, and by C libraries.
//
//   STEPSCOPE_FAIL_ALLOCATION   "N": the N-th allocation of the process fails, from 1;
//                               "N+": and all that follow
//   STEPSCOPE_COUNT_INTO        a file that says at the end how many there were

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

// glibc's own: to look up the next malloc (dlsym) takes memory itself.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

std::atomic<long> made = 0;
std::atomic<long> first_failing = 0; ///< 0: none
std::atomic<bool> fails_for_good = false;

bool fails() {
    const long number = ++made;
    const long first = first_failing;
    if (first == 0 || number < first || (number > first && !fails_for_good)) return false;
    errno = ENOMEM;
    return true;
}

[[gnu::constructor]] void read_environment() {
    const char* const text = std::getenv("STEPSCOPE_FAIL_ALLOCATION");
    made = 0; // what the loader took is not the program's
    if (text == nullptr) return;
    fails_for_good = std::strchr(text, '+') != nullptr;
    first_failing = std::atol(text);
}

[[gnu::destructor]] void tell_how_many() {
    const char* const path = std::getenv("STEPSCOPE_COUNT_INTO");
    if (path == nullptr) return;
    char text[32]; // NOLINT(modernize-avoid-c-arrays): without memory
    const int length = std::snprintf(text, sizeof text, "%ld\n", made.load());
    const int file = ::open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (::write(file, text, static_cast<std::size_t>(length)) != length) std::abort();
    ::close(file);
}

} // namespace

extern "C" {

void* malloc(std::size_t size) noexcept {
    return fails() ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept {
    return fails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) noexcept {
    return fails() ? nullptr : __libc_realloc(old, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    return fails() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void** out, std::size_t alignment, std::size_t size) noexcept {
    void* const memory = fails() ? nullptr : __libc_memalign(alignment, size);
    if (memory == nullptr) return ENOMEM;
    *out = memory;
    return 0;
}

} // extern "C"
