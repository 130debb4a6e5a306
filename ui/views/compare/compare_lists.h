#pragma once

#include "ui/views/compare/comparer.h"

#include <QWidget>

class QListWidget;

namespace stepscope {

class Collapsible;

/// What must be known of single cells, and which have no partner: lists that open on demand.
class CompareLists : public QWidget {
    Q_OBJECT
public:
    explicit CompareLists(QWidget* parent = nullptr);

    void show(const ComparedRuns& compared);
    QStringList unmatched() const; ///< a line for each cell without a partner

private:
    struct List {
        QString title;
        QListWidget* lines = nullptr;
        Collapsible* around = nullptr;
    };
    List makeList(const QString& title);
    static void fill(const List& list, const std::vector<Sentence>& sentences);

    List known_, without_;
};

} // namespace stepscope
