#include "ui/desktop/application.h"

#include "ui/text/engine_sentences.h"

#include <exception>
#include <new>
#include <string_view>

namespace stepscope {

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& error) {
        const QString reason = toldText(std::string_view(error.what()));
        if (reason != last_) {
            last_ = reason;
            emit failed(reason);
        }
        return true;
    }
}

} // namespace stepscope
