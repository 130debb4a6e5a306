#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <memory>

namespace stepscope::testing {

/// A file with what a test needs of it.
inline void write(const QString& path, QByteArrayView content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) == content.size());
}

/// A test each of whose functions begins with an empty folder of its own.
class FolderTest : public QObject {
    Q_OBJECT

protected:
    std::filesystem::path root() const { return folder_->path().toStdString(); }
    QString path(const QString& name) const { return folder_->filePath(name); }

protected slots: // a private one would be a test
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

} // namespace stepscope::testing
