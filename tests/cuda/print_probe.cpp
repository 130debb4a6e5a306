// Prints why the CUDA backend cannot be used, or "usable".
#include "cuda/probe.h"

#include <cstdio>

int main() {
    const char* problem = stepscope::cuda::probe();
    std::puts(problem ? problem : "usable");
    return 0;
}
