#include "ui/controller/waiting/background.h"

#include <system_error>

namespace stepscope {

Background::Background(QObject* owner) : QObject(owner) {}

Background::~Background() {
    stop_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void Background::cancel() {
    ++latest_;
    stop_.request_stop();
}

void Background::startNext() {
    if (thread_.joinable()) thread_.join(); // it has delivered
    const Job& job = jobs_.front();
    stop_ = std::stop_source();
    if (job.id != latest_) stop_.request_stop(); // stale before it began
    try {
        thread_ = std::thread([this, id = job.id, run = job.run, stop = stop_.get_token()] {
            const std::function<void()> deliver = run(stop);
            QMetaObject::invokeMethod(
                this, [this, id, deliver] { finish(id, deliver); }, Qt::QueuedConnection);
        });
    } catch (const std::system_error& error) {
        const QString text = tr("The system starts no more threads (%1). End other programs and try again.")
                                 .arg(QString::fromStdString(error.code().message()));
        QMetaObject::invokeMethod(
            this,
            [this, id = job.id, failed = job.failed, text] { finish(id, [failed, text] { failed(text); }); },
            Qt::QueuedConnection);
    }
}

void Background::finish(quint64 id, const std::function<void()>& deliver) {
    jobs_.pop_front();
    --pending_;
    const bool wanted = id == latest_;
    if (!jobs_.empty()) startNext();
    if (wanted) deliver();
    if (pending_ == 0) emit idle();
}

} // namespace stepscope
