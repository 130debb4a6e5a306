#pragma once

#include "support/ops/op_cases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

/// The list of op cases, a file a theme.
namespace stepscope::testing::op_case_themes {

void add_norms(std::vector<OpCase>& cases);
void add_elementwise(std::vector<OpCase>& cases);
void add_vocabulary(std::vector<OpCase>& cases);
void add_attention(std::vector<OpCase>& cases);
void add_products(std::vector<OpCase>& cases);
/// Pairs of ops that a backend may run as one.
void add_pairs(std::vector<OpCase>& cases);

struct RowShape {
    std::int64_t rows, columns;
};
// Even, odd, one row, one element, more rows than one block takes, wide rows.
inline constexpr RowShape row_shapes[] = {
    {7, 64}, {33, 101}, {1, 8},   {515, 768}, {2100, 40}, {3, 5120}, {70, 2560}, {5, 1030},
    {1, 1},  {3, 17},   {40, 64}, {129, 100}, {2500, 9},  {7, 33},   {130, 64},  {3, 1000}};

struct HeadShape {
    std::int64_t batch, seq, heads, head_dim;
};
inline constexpr HeadShape head_shapes[] = {
    {2, 32, 4, 16},   {1, 128, 3, 64}, {2, 77, 2, 80},  {1, 1, 1, 8},     {1, 37, 2, 18},
    {2, 200, 2, 128}, {1, 513, 1, 64}, {3, 65, 5, 24},  {1, 300, 2, 104}, {1, 50, 1, 140},
    {2, 7, 3, 4},     {2, 64, 1, 64},  {1, 131, 3, 80}, {1, 257, 1, 24}};
inline constexpr HeadShape odd_head_shapes[] = {{1, 1, 1, 1}, {1, 33, 2, 5}, {3, 49, 2, 13}};

/// "7x64"
inline std::string text(std::initializer_list<std::int64_t> sizes) {
    return fmt::format("{}", fmt::join(sizes, "x"));
}
inline std::string text(const RowShape& s) {
    return text({s.rows, s.columns});
}
inline std::string text(const HeadShape& s) {
    return text({s.batch, s.seq, s.heads, s.head_dim});
}

inline AttentionAttrs attention_attrs(const HeadShape& s) {
    return {s.batch, s.seq, s.heads, s.head_dim, 1.0 / std::sqrt(static_cast<double>(s.head_dim))};
}

} // namespace stepscope::testing::op_case_themes
