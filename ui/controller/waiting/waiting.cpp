#include "ui/controller/waiting/waiting.h"

#include "ui/controller/waiting/background.h"

#include <algorithm>

namespace stepscope {

bool isWaiting(const QObject& part) {
    const auto works = part.findChildren<const Background*>();
    const auto delays = part.findChildren<const Delay*>();
    return std::ranges::any_of(works, &Background::busy) || std::ranges::any_of(delays, &QTimer::isActive);
}

} // namespace stepscope
