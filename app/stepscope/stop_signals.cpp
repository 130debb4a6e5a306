#include "stop_signals.h"

namespace stepscope {

StopSignals::StopSignals()
    : signals_([this](int signal) {
          const auto tell = [this, signal] {
              if (is_warning(signal))
                  emit stopWanted(signal);
              else
                  emit endWanted(signal);
          };
          QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
      }) {}

} // namespace stepscope
