#pragma once

#include <QApplication>

namespace stepscope {

/// The program with a window. What a handler of an event throws is told, and the window stays: a view that
/// cannot show something must not end the run beside it.
class Application : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Memory that has run out is passed on: nothing can be told any more.
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void failed(const QString& reason); ///< once for one reason that comes again and again

private:
    QString last_;
};

} // namespace stepscope
