#include "ui/nsight/arrived_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stepscope {

bool ArrivedLines::add(const QString& line, bool tells_of_kernel) {
    const std::scoped_lock lock(mutex_);
    const bool first = lines_.empty();
    if (tells_of_kernel) ++kernels_;
    lines_.push_back(line);
    characters_ += line.size();
    while (lines_.size() > most_lines || (lines_.size() > 1 && characters_ > most_characters)) {
        characters_ -= lines_.front().size();
        lines_.pop_front();
    }
    return first;
}

ArrivedLines::Taken ArrivedLines::take() {
    const std::scoped_lock lock(mutex_);
    Taken out;
    out.lines.reserve(static_cast<qsizetype>(lines_.size()));
    std::ranges::move(lines_, std::back_inserter(out.lines));
    out.kernels = std::exchange(kernels_, 0);
    lines_.clear();
    characters_ = 0;
    return out;
}

} // namespace stepscope
