#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Something that reads what others wrote. It ends the program where it takes what its writer does not give
/// back, or throws what it does not document.
struct FuzzedReader {
    std::string name;
    std::function<void(std::string_view input)> read;
};

/// Of records, sessions and sweeps, and of every format of tables that can be read.
std::vector<FuzzedReader> fuzzed_readers();

/// libFuzzer's entry points. Which readers get the input is said by STEPSCOPE_FUZZ_READER in the environment:
/// the name of one; all of them where it is not set; "list" prints their names.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
/// `data` (size).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
