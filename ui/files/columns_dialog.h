#pragma once

#include "records/results.h"

#include <QByteArray>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace stepscope {

struct Format;

/// Asks which columns a table of results is to have, and in which format; shows what comes out, and copies it
/// or hands it on to be written. Remembers the answers.
class ColumnsDialog : public QDialog {
    Q_OBJECT
public:
    /// `shown`: the names of the columns that the person sees, with commas between them.
    ColumnsDialog(Results results, const QString& shown, QWidget* parent);

    QLineEdit* names() const { return names_; }
    QString preview() const;
    QString problem() const; ///< why the columns cannot be had; empty: they can

signals:
    /// The table is to be written to a file, which the person chooses; as View has it.
    void writeWanted(const QByteArray& content, const QString& extension, const QString& kind);

private:
    const Format& format() const;
    QByteArray written(const Results& results) const; ///< throws TableError
    void fillMenu(QMenu& menu);
    void toggle(const QString& name);
    void chooseSet();
    void refresh();
    void copy();
    void write();
    void remember() const;

    Results results_;
    QString shown_;
    QComboBox *set_, *format_;
    QLineEdit* names_;
    QLabel* problem_;
    QPlainTextEdit* preview_;
    QPushButton *copy_, *write_;
};

} // namespace stepscope
