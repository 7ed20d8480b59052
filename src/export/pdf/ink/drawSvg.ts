import type { SteppedWork } from '../../../scene/slices.ts';
import type { PageInk } from './PageInk.ts';

/** A tag, or the words up to the next one. */
const pieces = /<(?<close>\/)?(?<name>[a-z]+)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/)?>|(?<words>[^<]+)/gu;
const attribute = /(?<key>[\w:-]+)="(?<value>[^"]*)"/gu;
const entity = /&(?<name>amp|lt|gt|quot|#39);/gu;
const meanings: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  /** Its own and those of the elements around it; opacities multiplied. */
  readonly look: Attributes;
  /** What of them counts for the elements inside. */
  readonly handed: Attributes;
  readonly isFramed: boolean;
}

/** Attributes that say nothing of what stands inside. */
const own = new Set(['x', 'y', 'width', 'height', 'rx', 'd', 'transform', 'opacity', 'overflow']);

const anchors: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/**
 * Draws what our painter of scenes writes as SVG, so that a map has on paper the same marks as everywhere.
 *
 * @param parts - As `paintSceneSvg` gives them, and nothing else: it is no reader of SVG.
 * @throws RangeError for an element that our painter does not write.
 */
export function* drawSvg(parts: readonly string[], ink: PageInk): SteppedWork<undefined> {
  const open: Open[] = [];
  for (const [place, part] of parts.entries()) {
    if (place % partsAtOnce === 0) yield;
    for (const { groups = {} } of part.matchAll(pieces)) {
      const { close, name = '', attributes = '', empty, words } = groups;
      const around = open.at(-1);
      if (words !== undefined) {
        if (around !== undefined) drawWords(plain(words), around, ink);
      } else if (close !== undefined) {
        if (open.pop()?.isFramed === true) ink.restore();
      } else {
        const element = started(name, attributesIn(attributes), around?.handed ?? {}, ink);
        if (empty === undefined) open.push({ ...element, handed: handedOn(element.look) });
        else if (element.isFramed) ink.restore();
      }
    }
  }
}

/** Lines and shapes of a map: so many take a millisecond or two. */
const partsAtOnce = 50;

const handedOn = (look: Attributes): Attributes =>
  Object.fromEntries(Object.entries(look).filter(([key]) => key === 'opacity' || !own.has(key)));

function started(name: string, attributes: Attributes, around: Attributes, ink: PageInk): Omit<Open, 'handed'> {
  const opacity = String(numberOf(around, 'opacity', 1) * numberOf(attributes, 'opacity', 1));
  const look: Attributes = { ...around, ...attributes, opacity };
  const element = { name, look, isFramed: false };
  switch (name) {
    case 'path':
      ink.path(look['d'] ?? '', pathInk(look));
      return element;
    case 'rect': {
      const [x, y, width, height, radius] = ['x', 'y', 'width', 'height', 'rx'].map((key) => numberOf(look, key, 0));
      ink.rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, radius ?? 0, pathInk(look));
      return element;
    }
    case 'g':
    case 'svg':
      return { ...element, isFramed: framed(name, look, ink) };
    case 'text':
    case 'tspan':
      return element;
    default:
      throw new RangeError(`Our painter writes no <${name}>.`);
  }
}

function framed(name: string, look: Attributes, ink: PageInk): boolean {
  const moved = /^translate\((?<x>-?[\d.]+)[ ,]+(?<y>-?[\d.]+)\)$/u.exec(look['transform'] ?? '')?.groups;
  if (name === 'g' && moved === undefined) return false;
  ink.save();
  if (name === 'g') {
    ink.moveBy(Number(moved?.['x']), Number(moved?.['y']));
    return true;
  }
  ink.moveBy(numberOf(look, 'x', 0), numberOf(look, 'y', 0));
  ink.clip(0, 0, numberOf(look, 'width', 0), numberOf(look, 'height', 0));
  return true;
}

const pathInk = (look: Attributes) => ({
  fill: paintOf(look['fill'] ?? '#000000'),
  stroke: paintOf(look['stroke'] ?? 'none'),
  strokeWidth: numberOf(look, 'stroke-width', 1),
  dash: (look['stroke-dasharray'] ?? '').split(/[\s,]+/u).flatMap((part) => (part === '' ? [] : [Number(part)])),
  cap: look['stroke-linecap'] === 'round' ? ('round' as const) : ('butt' as const),
  join: look['stroke-linejoin'] === 'round' ? ('round' as const) : ('miter' as const),
  opacity: numberOf(look, 'opacity', 1),
  isLineBelow: look['paint-order'] === 'stroke',
});

function drawWords(words: string, { name, look }: Pick<Open, 'name' | 'look'>, ink: PageInk): void {
  if (name !== 'tspan' && name !== 'text') return;
  const { fill, stroke, strokeWidth, opacity } = pathInk(look);
  ink.text(words, numberOf(look, 'x', 0), numberOf(look, 'y', 0), {
    size: numberOf(look, 'font-size', 12),
    weight: numberOf(look, 'font-weight', 400),
    colour: fill ?? '#000000',
    opacity,
    align: anchors[look['text-anchor'] ?? 'start'] ?? 'left',
    rim: stroke === null ? null : { colour: stroke, width: strokeWidth },
  });
}

const paintOf = (paint: string): string | null => (paint === 'none' || paint === 'transparent' ? null : paint);

function numberOf(look: Attributes, key: string, otherwise: number): number {
  const value = Number(look[key] ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
}

const attributesIn = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(({ groups }) => [groups?.['key'] ?? '', plain(groups?.['value'] ?? '')]),
  );

const plain = (text: string): string => text.replace(entity, (_, name: string) => meanings[name] ?? '');
