// What a handler of an event throws is told, and the program goes on.
#include "ui/desktop/application.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <new>
#include <stdexcept>

using namespace stepscope;

class TestApplication : public QObject {
    Q_OBJECT
private slots:
    void whatAHandlerThrowsIsToldAndTheProgramGoesOn() {
        QSignalSpy failed(qApp, SIGNAL(failed(QString)));
        bool later = false;
        QTimer::singleShot(0, this, [] { throw std::runtime_error("vocab: <b>0</b> is not allowed"); });
        QTimer::singleShot(0, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), QStringLiteral("vocab: <b>0</b> is not allowed"));
    }

    void oneReasonIsToldOnce() {
        QSignalSpy failed(qApp, SIGNAL(failed(QString)));
        int thrown = 0;
        for (const char* reason : {"first", "first", "second"})
            QTimer::singleShot(0, this, [&thrown, reason] {
                ++thrown;
                throw std::runtime_error(reason);
            });
        QTRY_COMPARE(thrown, 3);
        QCOMPARE(failed.size(), 2);
    }

    void memoryThatHasRunOutIsPassedOn() {
        QSignalSpy failed(qApp, SIGNAL(failed(QString)));
        class Thrower : public QObject {
        public:
            bool event(QEvent* /*event*/) override { throw std::bad_alloc(); }
        } thrower;
        QEvent event(QEvent::User);
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, QCoreApplication::sendEvent(&thrower, &event));
        QVERIFY(failed.isEmpty());
    }
};

int main(int argc, char** argv) {
    Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_application.moc"
