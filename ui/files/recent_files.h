#pragma once

#include "sessions/catalog.h"

#include <QMenu>

namespace stepscope {

/// The files that were opened or saved last, and the runs that were measured here, as a menu.
class RecentFiles : public QMenu {
    Q_OBJECT
public:
    /// `sessions` keeps the runs; outlives this.
    explicit RecentFiles(const SessionCatalog& sessions, QWidget* parent = nullptr);

    void add(const QString& path);
    QStringList paths() const;

signals:
    void chosen(const QString& path);

private:
    void rebuild();
    void noteElsewhere(const QString& path) const;
    void addFiles(const QStringList& files);
    void addRuns(const QStringList& runs);
    void addPath(const QString& text, const QString& path);

    const SessionCatalog& sessions_;
    QStringList listed_; ///< what stands in the menu
};

} // namespace stepscope
