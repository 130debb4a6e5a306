#pragma once

#include <QKeySequence>
#include <QObject>

namespace stepscope {

/// Lets the key of the palette through every text field, which on some desktops has a meaning of its own for
/// it: Ctrl+K cuts the rest of a line. As long as it lives.
class PaletteKey : public QObject {
    Q_OBJECT
public:
    PaletteKey(const QKeySequence& key, QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QKeySequence key_;
};

} // namespace stepscope
