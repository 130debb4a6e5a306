#pragma once

#include <QMenu>

namespace stepscope {

/// The files that were opened or saved last, as a menu that remembers them.
class RecentFiles : public QMenu {
    Q_OBJECT
public:
    explicit RecentFiles(QWidget* parent = nullptr);

    void add(const QString& path);
    QStringList paths() const;

signals:
    void chosen(const QString& path);

private:
    void rebuild();
};

} // namespace stepscope
