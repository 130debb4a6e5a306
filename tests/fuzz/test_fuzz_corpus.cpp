#include "fuzz/entry.h"

#include <QDirIterator>
#include <QtTest>

#include <random>

/// The fuzzer's entry on its seed corpus, and on each file with random damage: what every build can run.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private slots:
    void seeds_data() {
        QTest::addColumn<QByteArray>("content");
        int files = 0;
        for (QDirIterator file(FUZZ_CORPUS, QDir::Files); file.hasNext(); ++files) {
            QFile opened(file.next());
            QVERIFY(opened.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(file.fileName())) << opened.readAll();
        }
        QVERIFY(files >= 6);
    }

    void seeds() {
        QFETCH(QByteArray, content);
        const std::vector<FuzzedReader> readers = fuzzed_readers();
        const auto read = [&](const QByteArray& bytes) {
            for (const FuzzedReader& reader : readers)
                reader.read({bytes.data(), std::size_t(bytes.size())});
        };
        read(content);
        std::mt19937 random(static_cast<unsigned>(content.size()));
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = content;
            for (auto hits = 1 + random() % 3; hits > 0 && !damaged.isEmpty(); --hits) {
                const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(damaged.size()));
                switch (random() % 4) {
                case 0:
                    damaged[at] = static_cast<char>(random());
                    break;
                case 1:
                    damaged.remove(at, 1 + static_cast<qsizetype>(random() % 8));
                    break;
                case 2:
                    damaged.insert(at, damaged.mid(at, 1 + static_cast<qsizetype>(random() % 16)));
                    break;
                default:
                    damaged.truncate(at);
                    break;
                }
            }
            read(damaged);
        }
    }
};

QTEST_APPLESS_MAIN(TestFuzzCorpus)
#include "test_fuzz_corpus.moc"
