import { escaped } from '../../paint/svgText.ts';
import { namespaces } from '../namespaces.ts';
import type { PdfAbout } from './pdfAbout.ts';

/** What a document is, in the form that libraries read (XMP, ISO 16684-1). */
export function xmpOf({ title, description, language, day }: PdfAbout): string {
  const inDefault = (words: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li></rdf:Alt>`;
  return [
    // The mark and the name are those of the format.
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF xmlns:rdf="${namespaces.rdf}">`,
    `<rdf:Description rdf:about="" xmlns:dc="${namespaces.dublinCore}" xmlns:xmp="${namespaces.xmp}">`,
    `<dc:title>${inDefault(title)}</dc:title>`,
    `<dc:description>${inDefault(description)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    '<xmp:CreatorTool>Polycentric</xmp:CreatorTool>',
    `<xmp:CreateDate>${escaped(day)}T00:00:00Z</xmp:CreateDate>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
    '',
  ].join('\n');
}
