#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Gives `input` to everything that reads what others wrote. Ends the program where a reader takes something
/// that its writer does not give back, or throws what it does not document.
void read_everything(std::string_view input);

/// libFuzzer's entry point: `data` (size).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
