#pragma once

#include "records/record.h"
#include "ui/controller/profile_wish.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stepscope {

class MessageBar;
class ProfileDialog;
struct Workspace;

/// What a person asks of NVIDIA's profilers: asks how, has it done, and tells what came of it.
class ProfileRequests : public QObject {
    Q_OBJECT
public:
    /// Asks over `window` and tells on `bar`; all outlive this.
    ProfileRequests(Workspace& work, MessageBar& bar, QWidget* window);

    void ask(const ProfileWish& wish);

signals:
    void reported(stepscope::Severity severity, const QString& text);

private:
    QString whyNot() const;
    void start(const ProfileDialog& dialog);

    Workspace& work_;
    MessageBar& bar_;
    QWidget* window_;
    QPointer<ProfileDialog> dialog_;
};

} // namespace stepscope
