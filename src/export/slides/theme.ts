import { namespaces } from '../namespaces.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

/** There on every computer that shows slides; the font of the product is not. */
const typeface = 'Arial';

const colours = {
  dk1: '10191C',
  lt1: 'FFFFFF',
  dk2: '47535A',
  lt2: 'F3F5F2',
  accent1: '2B46A3',
  accent2: 'B5500F',
  accent3: '7E1A52',
  accent4: '0F7A74',
  accent5: 'AE7200',
  accent6: 'A0101C',
  hlink: '12307F',
  folHlink: '5C686E',
} as const;

/** Colours and fonts of the slides, as the format asks for them. */
export function themePart(): Xml {
  const font = (name: string): Xml =>
    tag(name, {}, tag('a:latin', { typeface }), tag('a:ea', { typeface: '' }), tag('a:cs', { typeface: '' }));
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = tag('a:ln', { w: 9525 }, fill);
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  return tag(
    'a:theme',
    { 'xmlns:a': namespaces.drawing, name: 'Polycentric' },
    tag(
      'a:themeElements',
      {},
      tag(
        'a:clrScheme',
        { name: 'Polycentric' },
        ...Object.entries(colours).map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val }))),
      ),
      tag('a:fontScheme', { name: 'Polycentric' }, font('a:majorFont'), font('a:minorFont')),
      tag(
        'a:fmtScheme',
        { name: 'Polycentric' },
        tag('a:fillStyleLst', {}, fill, fill, fill),
        tag('a:lnStyleLst', {}, line, line, line),
        tag('a:effectStyleLst', {}, effect, effect, effect),
        tag('a:bgFillStyleLst', {}, fill, fill, fill),
      ),
    ),
  );
}
