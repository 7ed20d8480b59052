import type { Setting } from '../../analysis/roles.ts';
import { countedInFigures, inFigures } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import type { MeasureText } from '../marks.ts';
import { territoryText } from '../territoryText.ts';
import { weights } from '../textSizes.ts';
import type { Columns } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import type { Band, LinesPlan } from './plan.ts';
import { lineSizes } from './plan.ts';
import { planBand } from './planBand.ts';
import { wrapToWidth } from './wrapToWidth.ts';

const gap = 7;
/** Left of a title, for its sign; and what a title keeps free at its right. */
export const titleInset = { left: 26, right: 12 } as const;
/** A title above its band, with room for a finger. */
const titleRow = { mouse: 34, touch: 46 } as const;

export interface LinesMeans {
  readonly columns: Columns;
  readonly textScale: number;
  readonly measure: MeasureText;
  readonly isTouch: boolean;
  isOpen(setting: Setting): boolean;
}

/**
 * All bands one below the other.
 *
 * @param contents - As `gatherBands` gives them for the same network.
 */
export function planLines(network: Network, contents: readonly BandContent[], means: LinesMeans): LinesPlan {
  const { columns, textScale, measure } = means;
  const sizes = lineSizes(textScale);
  const titleWidth = columns.isNarrow ? columns.right - columns.left : columns.left;
  const room = titleWidth - titleInset.left * textScale - titleInset.right;
  let y = 0;
  const bands = contents.map((content): Band => {
    const fullTitle = content.collaboration?.name ?? 'In no collaboration';
    const text = content.collaboration === null ? fullTitle : territoryText(fullTitle);
    const title = wrapToWidth(text, room, (own) => measure(own, sizes.title, weights.territory));
    const row = columns.isNarrow ? (means.isTouch ? titleRow.touch : titleRow.mouse) * textScale : 0;
    const least = means.isTouch ? 48 : 40;
    const leastHeight = columns.isNarrow ? least : Math.max(least, title.length * sizes.titleLine + 16);
    const plan = planBand(network, content, means.isOpen(content.setting), { columns, sizes, measure, leastHeight });
    const band = {
      setting: content.setting,
      title,
      fullTitle,
      model: modelOf(network, content),
      isCollaboration: content.collaboration !== null,
      emptyBecause: content.emptyBecause,
      hasAnybody: content.seated.length + content.quiet.length > 0,
      counts: countsOf(content),
      top: y,
      boxTop: y + row,
      plan,
    };
    y += row + plan.height + gap;
    return band;
  });
  return { columns, headings: headingsOf(means), height: Math.max(0, y - gap), bands, sizes };
}

function headingsOf({ columns: { lanes, right }, textScale, measure }: LinesMeans) {
  const { title } = lineSizes(textScale);
  return lanes.map(({ label, shapeX }, lane) => {
    const x = shapeX - 7;
    const room = (lanes[lane + 1]?.shapeX ?? right) - x - 16;
    return { x, lines: wrapToWidth(label, room, (text) => measure(text, title, weights.territory)) };
  });
}

function modelOf(network: Network, { collaboration }: BandContent) {
  const model = collaboration?.model ?? null;
  return model === null ? null : (network.vocabulary.models.get(model) ?? null);
}

function countsOf({ lines, more, seated, quiet, undrawn }: BandContent): readonly string[] {
  const all = lines.length + more.lines;
  const people = seated.length + quiet.length + undrawn.length;
  return [countedInFigures(all, 'line'), `${inFigures(people)} taking part`];
}
