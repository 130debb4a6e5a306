#pragma once

#include <QLabel>

namespace stepscope {

/// The name of a group of controls, or of one: all headings of the window look alike.
class SectionLabel : public QLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);
};

/// A label in the muted colour: units, advice, what may be read later.
class MutedLabel : public QLabel {
    Q_OBJECT
public:
    explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace stepscope
