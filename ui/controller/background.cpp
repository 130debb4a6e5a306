#include "ui/controller/background.h"

namespace stepscope {

Background::Background(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

Background::~Background() {
    stop_.request_stop();
    pool_.waitForDone();
}

void Background::cancel() {
    ++latest_;
    stop_.request_stop();
}

void Background::finish(quint64 id, const std::function<void()>& deliver) {
    --pending_;
    if (id == latest_) deliver();
    if (pending_ == 0) emit idle();
}

} // namespace stepscope
