import { outlineBubble, outlineSign, saidRim, signStroke } from '../../scene/said/outlineSaid.ts';
import type { Theme } from '../../scene/theme.ts';
import { pathOf, pathsOf } from '../legend/paths.ts';

interface DisputeSignProps {
  readonly at: readonly [x: number, y: number];
  readonly theme: Theme;
}

/** The mark of a line that a room disputes. */
export function DisputeSign({ at: [x, y], theme }: DisputeSignProps) {
  const scale = theme.textScale;
  const { ink, canvas } = theme.colour;
  const plate = pathOf((pen) => {
    outlineBubble(pen, x, y, scale);
  });
  const sign = pathsOf((filled, stroked) => {
    outlineSign(stroked, filled, x, y, scale);
  });
  return (
    <>
      <path d={plate} fill={ink} stroke={canvas} strokeWidth={2 * saidRim * scale} paintOrder="stroke" />
      <path d={sign.stroked} fill="none" stroke={canvas} strokeWidth={signStroke * scale} />
      <path d={sign.filled} fill={canvas} />
    </>
  );
}
