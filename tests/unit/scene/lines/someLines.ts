import { gatherBands } from '../../../../src/scene/lines/gatherBands.ts';
import { laneColumns } from '../../../../src/scene/lines/columns.ts';
import type { LinesPlan } from '../../../../src/scene/lines/plan.ts';
import { planLines } from '../../../../src/scene/lines/planLines.ts';
import type { MeasureText } from '../../../../src/scene/marks.ts';
import type { Setting } from '../../../../src/analysis/roles.ts';
import type { Network } from '../../../../src/domain/network.ts';

/** A mean letter, so that names have a width without a browser to measure them. */
export const meanLetter: MeasureText = (text, size, weight) => text.length * size * (weight > 500 ? 0.54 : 0.5);

interface Means {
  readonly width?: number;
  readonly textScale?: number;
  readonly isOpen?: (setting: Setting) => boolean;
}

/** All bands of a network in their places; open unless told otherwise. */
export function aLinesPlan(
  network: Network,
  { width = 1104, textScale = 1, isOpen = () => true }: Means = {},
): LinesPlan {
  return planLines(network, gatherBands(network, network), {
    columns: laneColumns(width, textScale),
    textScale,
    measure: meanLetter,
    isTouch: false,
    isOpen,
  });
}
