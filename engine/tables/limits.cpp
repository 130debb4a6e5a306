#include "tables/limits.h"

#include "tables/errors.h"

#include <fmt/format.h>

namespace stepscope {

bool Allowance::try_take(std::size_t count) {
    if (count > left_) return false;
    left_ -= count;
    return true;
}

void Allowance::take(std::size_t count) {
    if (!try_take(count)) throw TableError(problem());
}

void Allowance::take_entries(std::size_t count, std::string_view text) {
    constexpr std::size_t bytes_of_entry = 64; // in memory, without its text
    take(count * (1 + text.size() / bytes_of_entry));
}

std::string Allowance::problem() const {
    return fmt::format("it asks for more than {} {} that do not stand in it; leave rows or columns out",
                       most_, what_);
}

Allowance allowed_entries() {
    return {table_limits::made_entries, "entries"};
}

Allowance allowed_entries_beside(std::size_t entries) {
    return {table_limits::made_for_each * entries + table_limits::made_anyhow, "entries"};
}

Allowance allowed_entries_of_spans() {
    return {table_limits::entries_of_spans, "entries"};
}

Allowance allowed_steps() {
    return {table_limits::made_steps, "steps"};
}

} // namespace stepscope
