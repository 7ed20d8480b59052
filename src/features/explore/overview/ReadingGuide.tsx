import type { Term } from '../../../domain/vocabulary.ts';
import type { TermId } from '../../../domain/ids.ts';
import { accountLit, tieLook } from '../../../scene/lineLooks.ts';
import { outlineShape } from '../../../scene/shapes.ts';
import { pathOf } from '../../../ui/legend/paths.ts';
import legend from '../../../ui/legend/legend.module.css';
import { StraightLine } from '../../../ui/legend/StraightLine.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import styles from './overview.module.css';

/** Beside the drawing, at the height of what they are about; the last one under it. */
const notes = [
  { title: 'A territory', text: 'is a collaboration' },
  { title: 'A shape', text: 'is an organisation' },
  { title: 'A coloured line', text: 'answers to whoever the arrow meets' },
  { title: 'A grey line', text: 'is money, contract or membership' },
] as const;

/** An invented example, so looks are named here and not read from the map. */
const audience = (name: string): Term => ({
  id: name as TermId,
  label: name,
  look: { hue: name, dash: name, head: name },
});

const territory = 'M15 60C19 24 52 15 84 15C126 15 160 44 160 76C160 112 134 136 98 136C58 136 10 100 15 60Z';

/** One annotated drawing that says what the marks of the map mean. */
export function ReadingGuide() {
  const theme = useTheme();
  const { colour, hull } = theme;
  const hue = colour.model.connector;
  const shapes = pathOf((pen) => {
    outlineShape(pen, 'circle', 49, 50, 6.5);
    outlineShape(pen, 'square', 121, 54, 6);
    outlineShape(pen, 'circle', 77, 78, 10);
    outlineShape(pen, 'ring', 55, 112, 7.2);
  });
  return (
    <div className={styles.guide}>
      <svg className={legend.sample} viewBox="0 0 176 154" width={176} height={154} aria-hidden="true">
        <path
          d={territory}
          fill={hue}
          fillOpacity={hull.fill}
          stroke={hue}
          strokeOpacity={hull.edge}
          strokeWidth={hull.edgeWidth}
        />
        <StraightLine look={tieLook(theme, false)} from={[49, 50]} to={[77, 78]} />
        <StraightLine look={accountLit(theme, audience('funder'))} from={[77, 78]} to={[112, 59]} />
        <StraightLine look={accountLit(theme, audience('citizens'))} from={[77, 78]} to={[60, 104]} />
        <path d={shapes} fill={colour.node} stroke={colour.panel} strokeWidth={1.5} paintOrder="stroke" />
        <g fill="none" stroke={colour.lineStrong} strokeWidth={1}>
          <path d="M143 30L174 17" />
          <path d="M131 56L174 62" />
          <path d="M102 70C124 96 142 108 174 108" />
          <path d="M61 63C43 104 30 136 52 154" />
        </g>
      </svg>
      <ul className={styles.notes}>
        {notes.map(({ title, text }) => (
          <li key={title}>
            <b>{title}</b> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
