#pragma once

#include <QObject>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace stepscope {

/// Runs functions off the GUI thread, one at a time. A newer request asks an older one to stop and voids its
/// result.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override; ///< asks the running function to stop and waits for it

    /// `work(std::stop_token)` runs on another thread; afterwards `done(result)` or `failed(message)` on this
    /// one.
    template <typename Work, typename Done>
    void start(Work work, Done done, std::function<void(const QString&)> failed) {
        cancel();
        ++pending_;
        stop_ = std::stop_source();
        pool_.start([this, id = latest_, stop = stop_.get_token(), work = std::move(work),
                     done = std::move(done), failed = std::move(failed)] {
            std::function<void()> deliver;
            try {
                auto result = std::make_shared<decltype(work(stop))>(work(stop));
                deliver = [done, result] { done(std::move(*result)); };
            } catch (const std::exception& error) {
                deliver = [failed, text = QString::fromStdString(error.what())] { failed(text); };
            }
            QMetaObject::invokeMethod(
                this, [this, id, deliver] { finish(id, deliver); }, Qt::QueuedConnection);
        });
    }

    /// Voids the running request; nothing of it is delivered, but it may take a while to end.
    void cancel();

    /// Whether a function is still running, stale or not.
    bool busy() const { return pending_ > 0; }

signals:
    void idle(); ///< the last function has ended

private:
    void finish(quint64 id, const std::function<void()>& deliver);

    QThreadPool pool_;
    std::stop_source stop_;
    quint64 latest_ = 0;
    int pending_ = 0; // functions that were handed to the pool and have not come back
};

} // namespace stepscope
