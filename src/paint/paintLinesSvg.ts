import { glyphStroke, outlineGlyph } from '../scene/glyphs.ts';
import { headStrokeWidth, isHollow } from '../scene/heads.ts';
import type { InkedRun, InkedSeat, LineInk } from '../scene/lines/inkBand.ts';
import { inkBox, inkRuns, inkSeat } from '../scene/lines/inkBand.ts';
import { outlineRun, outlineRunHead } from '../scene/lines/outlines.ts';
import type { Band, LinesPlan, Note } from '../scene/lines/plan.ts';
import { titleInset } from '../scene/lines/planLines.ts';
import { disputeOn } from '../scene/said/saidPlaces.ts';
import { ringGap } from '../scene/ring.ts';
import { circle, outlineShape } from '../scene/shapes.ts';
import { weights } from '../scene/textSizes.ts';
import { glyphOf, modelColour, modelTextColour } from '../scene/vocabularyLooks.ts';
import type { SvgWords } from './paintSvg.ts';
import { saidPart } from './svgSaid.ts';
import { SvgPen, rounded } from './svgPen.ts';
import { escaped } from './svgText.ts';

const cornerRadius = 12;

/**
 * The lines of accountability as a text of SVG, with the headings of the lanes above and the names of the collaborations beside their
 * bands.
 *
 * @returns A whole document, as wide and high as the plan asks for, with the same promises as `paintSvg`.
 */
export function paintLinesSvg(plan: LinesPlan, ink: LineInk, words: SvgWords): string {
  const { columns, height } = plan;
  const { titleLine } = plan.sizes;
  const most = plan.headings.reduce((lines, heading) => Math.max(lines, heading.lines.length), 1);
  const top = most * titleLine + 12;
  const all = top + height + 10;
  const size = `width="${rounded(columns.width)}" height="${rounded(all)}" viewBox="0 0 ${rounded(columns.width)} ${rounded(all)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(words.title)}</title>`,
    `<desc id="description">${escaped(words.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${ink.theme.colour.canvas}"/>`,
    ...plan.headings.map(({ lines, x }) =>
      text(lines, x, top - 11 - (lines.length - 1) * titleLine, titleLine, {
        size: plan.sizes.title,
        weight: weights.territory,
        colour: ink.theme.colour.ink,
        family: ink.theme.fontFamily,
      }),
    ),
    ...plan.bands.flatMap((band) => bandParts(band, plan, ink, top)),
    '</svg>',
    '',
  ].join('\n');
}

function bandParts(band: Band, { columns, sizes }: LinesPlan, ink: LineInk, top: number): readonly string[] {
  const { theme } = ink;
  const { plan } = band;
  const box = inkBox(plan, modelColour(theme, band.model), ink);
  const rect = `x="${rounded(columns.left)}" y="0" width="${rounded(columns.right - columns.left)}" height="${rounded(plan.height)}" rx="${String(cornerRadius)}"`;
  const y = band.boxTop + top;
  return [
    ...title(band, columns.isNarrow, sizes, ink, top),
    `<g transform="translate(0 ${rounded(y)})">`,
    `<rect ${rect} fill="${box.fill}"${opacity(box.fillOpacity)}/>`,
    ...(box.strokeOpacity > 0
      ? [
          `<rect ${rect} fill="none" stroke="${box.stroke}" stroke-width="${rounded(box.strokeWidth)}"${opacity(box.strokeOpacity)}/>`,
        ]
      : []),
    ...inkRuns(plan, ink).map((inked) => runPart(inked, ink)),
    ...plan.quiet.map((seat) => seatPart(inkSeat(seat, ink), ink)),
    ...plan.seats.map((seat) => seatPart(inkSeat(seat, ink), ink)),
    ...plan.seats.map((seat) => namePart(inkSeat(seat, ink), sizes, ink)),
    ...plan.notes.map(({ lines, x, y: noteY }: Note) =>
      text(lines, x, noteY, sizes.note * 1.25, {
        size: sizes.note,
        weight: 400,
        colour: theme.colour.ink3,
        family: theme.fontFamily,
      }),
    ),
    '</g>',
  ];
}

function title(band: Band, isNarrow: boolean, sizes: LinesPlan['sizes'], { theme }: LineInk, top: number) {
  const height = (band.title.length - 1) * sizes.titleLine;
  const middle = top + (isNarrow ? (band.top + band.boxTop) / 2 : band.boxTop + band.plan.height / 2);
  const filled = new SvgPen();
  const stroked = new SvgPen();
  const size = sizes.title;
  outlineGlyph(filled, stroked, glyphOf(band.model), titleInset.left - size, middle, size);
  const colour = modelColour(theme, band.model);
  const glyph = band.isCollaboration
    ? `<path d="${stroked.d}" fill="none" stroke="${colour}" stroke-width="${rounded(glyphStroke(size))}"/><path d="${filled.d}" fill="${colour}"/>`
    : '';
  return [
    glyph,
    text(band.title, titleInset.left + 6, middle + 0.36 * size - height / 2, sizes.titleLine, {
      size,
      weight: weights.territory,
      colour: modelTextColour(theme, band.model),
      family: theme.fontFamily,
    }),
  ];
}

function runPart({ run, look, disputedAt }: InkedRun, { theme }: LineInk): string {
  const line = new SvgPen();
  const filled = new SvgPen();
  const stroked = new SvgPen();
  outlineRun(line, run, look);
  outlineRunHead(filled, stroked, run, look);
  const colour = look.stroke ?? 'none';
  const dash = look.dash.length > 0 ? ` stroke-dasharray="${look.dash.map(rounded).join(' ')}"` : '';
  const cap = look.cap === 'round' ? ' stroke-linecap="round"' : '';
  const inside = look.head !== null && isHollow(look.head) ? theme.colour.canvas : 'none';
  return [
    `<g${opacity(look.opacity)}>`,
    `<path d="${line.d}" fill="none" stroke="${colour}" stroke-width="${rounded(look.strokeWidth)}"${dash}${cap}/>`,
    filled.d === '' ? '' : `<path d="${filled.d}" fill="${colour}"/>`,
    stroked.d === ''
      ? ''
      : `<path d="${stroked.d}" fill="${inside}" stroke="${colour}" stroke-width="${rounded(headStrokeWidth(look))}"/>`,
    disputedAt === null ? '' : saidPart(disputeOn(disputedAt, theme), theme),
    '</g>',
  ].join('');
}

function seatPart({ seat, fill, opacity: own, isRinged }: InkedSeat, { theme }: LineInk): string {
  const pen = new SvgPen();
  outlineShape(pen, seat.shape, seat.x, seat.y, seat.r);
  const shape = `<path d="${pen.d}" fill="${fill}"${opacity(own)}/>`;
  if (!isRinged) return shape;
  const ring = new SvgPen();
  circle(ring, seat.x, seat.y, seat.r + ringGap - 2);
  return `${shape}<path d="${ring.d}" fill="none" stroke="${theme.colour.selRing}" stroke-width="${rounded(theme.width.ring)}"/>`;
}

function namePart({ seat, name }: InkedSeat, sizes: LinesPlan['sizes'], { theme }: LineInk): string {
  if (seat.name === null || name === null) return '';
  return text(seat.name.lines, seat.name.x, seat.name.y, sizes.nameLine, {
    size: sizes.name,
    weight: name.weight,
    colour: name.colour,
    family: theme.fontFamily,
  });
}

interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly family: string;
}

function text(lines: readonly string[], x: number, y: number, lineHeight: number, look: TextLook): string {
  const spans = lines
    .map((line, index) => `<tspan x="${rounded(x)}" y="${rounded(y + index * lineHeight)}">${escaped(line)}</tspan>`)
    .join('');
  return `<text font-family="${escaped(look.family)}" font-size="${rounded(look.size)}" font-weight="${String(look.weight)}" fill="${look.colour}">${spans}</text>`;
}

const opacity = (value: number): string => (value < 1 ? ` opacity="${rounded(value)}"` : '');
