#include "ui/help/about.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace stepscope {

void showAbout(QWidget* window) {
    QString version = QCoreApplication::applicationVersion(); // its commit stands in one line
    version.replace(QStringLiteral("commit "), QStringLiteral("commit\u00A0"));
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, Words::tr("About Stepscope"),
        Words::tr("<h3>Stepscope %1</h3><p>A profiler for transformer training steps.</p>"
                  "<p>Free software under the GNU General Public License, version 3 or later. "
                  "Built with Qt %2.</p>")
            .arg(version, QLatin1String(qVersion())),
        QMessageBox::Close, window);
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(window->windowIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace stepscope
