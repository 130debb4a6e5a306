#include "ui/plot/carried_text.h"

#include "system/files/checksum.h"

#include <QtEndian>

#include <cstdint>
#include <string_view>

namespace stepscope {

namespace {

QByteArray bigEndian(std::uint32_t number) {
    QByteArray out(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, out.data());
    return out;
}

} // namespace

QByteArray pngWith(const QByteArray& png, const QByteArray& line) {
    constexpr qsizetype behind_header = 8 + 4 + 4 + 13 + 4; // signature; length, name, content, checksum
    if (line.isEmpty() || png.size() < behind_header) return png;
    const QByteArray content = QByteArray("Stepscope") + '\0' + line;
    const QByteArray checked = QByteArray("tEXt") + content;
    const std::uint32_t checksum =
        crc32(std::string_view(checked.constData(), static_cast<std::size_t>(checked.size())));
    return png.left(behind_header) + bigEndian(static_cast<std::uint32_t>(content.size())) + checked +
           bigEndian(checksum) + png.mid(behind_header);
}

QByteArray svgWith(const QByteArray& svg, const QByteArray& line) {
    constexpr char behind[] = "</desc>";
    const qsizetype at = svg.indexOf(behind);
    if (line.isEmpty() || at < 0) return svg;
    QByteArray out = svg;
    return out.insert(at + qsizetype(sizeof behind) - 1, "\n<metadata>" + line + "</metadata>");
}

QByteArray pdfMetadataWith(const QString& title, const QString& creator, const QByteArray& line) {
    if (line.isEmpty()) return {};
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:stepscope=\"urn:stepscope\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           title.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Alt></dc:title><xmp:CreatorTool>" +
           creator.toHtmlEscaped().toUtf8() + "</xmp:CreatorTool><stepscope:origin>" + line +
           "</stepscope:origin></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace stepscope
