import type { Term } from '../../domain/vocabulary.ts';
import { glyphStroke, outlineGlyph } from '../../scene/glyphs.ts';
import { glyphOf, modelColour } from '../../scene/vocabularyLooks.ts';
import { useTheme } from '../ThemeProvider.tsx';
import { pathsOf } from './paths.ts';
import styles from './legend.module.css';

interface ModelGlyphProps {
  /** `null` for a model that is not recorded. */
  readonly model: Term | null;
}

const [width, height, usualSize] = [26, 20, 14];

/** A small territory in the model's hue, with the model's sign. */
export function ModelSwatch({ model }: ModelGlyphProps) {
  const theme = useTheme();
  const colour = modelColour(theme, model);
  return (
    <svg
      className={styles.sample}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={7}
        fill={colour}
        fillOpacity={0.11}
        stroke={colour}
        strokeOpacity={0.7}
      />
      <Glyph model={model} colour={colour} x={width / 2} y={height / 2} />
    </svg>
  );
}

/** The model's sign alone, as large as the words beside it unless told otherwise. */
export function ModelSign({ model, size = usualSize }: ModelGlyphProps & { readonly size?: number }) {
  const colour = modelColour(useTheme(), model);
  return (
    <svg
      className={styles.sample}
      width={size + 1}
      height={size + 1}
      viewBox={`0 0 ${String(size + 1)} ${String(size + 1)}`}
      aria-hidden="true"
    >
      <Glyph model={model} colour={colour} x={(size + 1) / 2} y={(size + 1) / 2} size={size} />
    </svg>
  );
}

interface GlyphProps extends ModelGlyphProps {
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

function Glyph({ model, colour, x, y, size = usualSize }: GlyphProps) {
  const { filled, stroked } = pathsOf((fill, stroke) => {
    outlineGlyph(fill, stroke, glyphOf(model), x, y, size);
  });
  return (
    <>
      <path d={stroked} fill="none" stroke={colour} strokeWidth={glyphStroke(size)} />
      <path d={filled} fill={colour} />
    </>
  );
}
