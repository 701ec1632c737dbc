#include "core/report/pdf/pdf_metadata.h"

#include <QColorSpace>

namespace kyodo {
namespace {

/// XML has no way to say control characters at all.
QString escaped(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.toHtmlEscaped();
}

} // namespace

QByteArray xmpOf(const PdfProperties& properties)
{
    const QString standard = properties.level == PdfLevel::PdfA1b
                                 ? QStringLiteral("<pdfaid:part>1</pdfaid:part>"
                                                  "<pdfaid:conformance>B</pdfaid:conformance>")
                                 : QString();
    const QString packet =
        QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                       "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       "<rdf:Description rdf:about=\"\" "
                       "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                       "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                       "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                       "<dc:format>application/pdf</dc:format>"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                       "</dc:title>"
                       "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                       "<pdf:Producer>%3</pdf:Producer>%4"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(escaped(properties.title), properties.language, pdf::producer(), standard);
    return packet.toUtf8();
}

QByteArray writeOutputIntent(PdfObjects& objects)
{
    const int profile = objects.addStream("/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
           "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
           "/DestOutputProfile " +
           pdf::reference(profile) + ">>]";
}

} // namespace kyodo
