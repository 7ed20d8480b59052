import { assertNever } from '../domain/assertNever.ts';
import { paintSceneSvg } from '../paint/paintSvg.ts';
import { rounded } from '../paint/svgPen.ts';
import { escaped } from '../paint/svgText.ts';
import type { Theme } from '../scene/theme.ts';
import type { Ink, PictureMark, Sheet, SheetMark, TextMark } from './sheet.ts';

/**
 * A sheet as a text of SVG, with words as text.
 *
 * @param name - Tells it from other drawings where several stand on one page.
 * @returns A whole document; the same sheet gives the same text, and every word from the data is escaped.
 */
export function sheetSvg({ width, height, title, description, theme, marks }: Sheet, name = ''): string {
  const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title${name} description${name}">`,
    `<title id="title${name}">${escaped(title)}</title>`,
    `<desc id="description${name}">${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${theme.colour.canvas}"/>`,
    ...marks.flatMap((mark) => markParts(mark, theme)),
    '</svg>',
    '',
  ].join('\n');
}

function markParts(mark: SheetMark, theme: Theme): readonly string[] {
  switch (mark.kind) {
    case 'rect': {
      const corner = mark.radius > 0 ? ` rx="${rounded(mark.radius)}"` : '';
      const box = `x="${rounded(mark.x)}" y="${rounded(mark.y)}" width="${rounded(mark.width)}" height="${rounded(mark.height)}"`;
      return [`<rect ${box}${corner} ${inkOf(mark.ink)}/>`];
    }
    case 'path':
      return mark.d === '' ? [] : [`<path d="${mark.d}" ${inkOf(mark.ink)}/>`];
    case 'text':
      return [textPart(mark, theme)];
    case 'picture':
      return pictureParts(mark, theme);
    default:
      return assertNever(mark);
  }
}

function inkOf({ fill, stroke, strokeWidth, dash, cap, opacity }: Ink): string {
  const line =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${rounded(strokeWidth)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(rounded).join(' ')}"` : ''}${cap === 'round' ? ' stroke-linecap="round"' : ''}`;
  return `fill="${fill ?? 'none'}"${line}${opacity < 1 ? ` opacity="${rounded(opacity)}"` : ''}`;
}

/**
 * Each line but the last ends in a space, so that the words of two lines stay apart where they are copied or read out.
 */
function textPart({ x, y, lines, lineHeight, size, weight, colour, align }: TextMark, theme: Theme): string {
  const spans = lines.map((line, index) => {
    const end = index < lines.length - 1 && align === 'left' ? ' ' : '';
    return `<tspan x="${rounded(x)}" y="${rounded(y + index * lineHeight)}">${escaped(line)}${end}</tspan>`;
  });
  const font = `font-family="${escaped(theme.fontFamily)}" font-size="${rounded(size)}" font-weight="${String(weight)}"`;
  const anchor = align === 'right' ? ' text-anchor="end"' : '';
  return `<text ${font}${anchor} fill="${colour}">${spans.join('')}</text>`;
}

function pictureParts({ x, y, scene, viewport, labels }: PictureMark, theme: Theme): readonly string[] {
  const size = `width="${rounded(viewport.width)}" height="${rounded(viewport.height)}"`;
  return [
    `<svg x="${rounded(x)}" y="${rounded(y)}" ${size} overflow="hidden">`,
    ...paintSceneSvg(scene, viewport, labels, theme),
    '</svg>',
  ];
}
