import type { LabelMark, Viewport } from './marks.ts';
import type { Box } from './labelField.ts';
import { ascent, descent, pillPadding } from './textSizes.ts';
import { glyphAdvance } from './textSizes.ts';

/** The rectangle a label covers in the pane, pill and glyph included. */
export function labelBox(label: LabelMark, viewport: Viewport): Box {
  const { size, width, align, pill, glyph, lines } = label;
  const anchorX = label.x * viewport.k + viewport.tx + label.dx;
  const baseline = label.y * viewport.k + viewport.ty + label.dy;
  const left = align === 'left' ? anchorX : align === 'right' ? anchorX - width : anchorX - width / 2;
  const lead = glyph === null ? 0 : glyphAdvance(size);
  const padX = pill === null ? 0 : pillPadding.x;
  const padY = pill === null ? 0 : pillPadding.y;
  return {
    x: left - lead - padX,
    y: baseline - ascent * size - padY,
    w: width + lead + 2 * padX,
    h: (lines.length - 1) * label.lineHeight + (ascent + descent) * size + 2 * padY,
  };
}
