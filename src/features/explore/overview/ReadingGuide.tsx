import type { Term } from '../../../domain/vocabulary.ts';
import type { TermId } from '../../../domain/ids.ts';
import { lineLook, tieLook } from '../../../scene/lineLooks.ts';
import { outlineShape } from '../../../scene/shapes.ts';
import { pathOf } from '../../../ui/legend/paths.ts';
import { StraightLine } from '../../../ui/legend/StraightLine.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import styles from './overview.module.css';

const notes = [
  { x: 179, y: 15, title: 'A territory', lines: ['is a collaboration'] },
  { x: 179, y: 63, title: 'A shape', lines: ['is an organisation'] },
  { x: 179, y: 111, title: 'A coloured line', lines: ['answers to whoever', 'the arrow meets'] },
  { x: 59, y: 163, title: 'A grey line', lines: ['is money, contract or membership'] },
] as const;

const spoken = notes.map(({ title, lines }) => `${title} ${lines.join(' ')}.`).join(' ');

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
    <svg className={styles.guide} viewBox="0 0 296 184" role="img" aria-label={spoken}>
      <path
        d={territory}
        fill={hue}
        fillOpacity={hull.fill}
        stroke={hue}
        strokeOpacity={hull.edge}
        strokeWidth={1.25}
      />
      <StraightLine look={tieLook(theme, false)} from={[49, 50]} to={[77, 78]} />
      <StraightLine
        look={{ ...lineLook(theme, audience('funder')), strokeWidth: 2.1 }}
        from={[77, 78]}
        to={[111, 60]}
      />
      <StraightLine
        look={{ ...lineLook(theme, audience('citizens')), strokeWidth: 2.1 }}
        from={[77, 78]}
        to={[60, 103]}
      />
      <path d={shapes} fill={colour.node} stroke={colour.panel} strokeWidth={1.5} paintOrder="stroke" />
      <g fill="none" stroke={colour.lineStrong} strokeWidth={1}>
        <path d="M143 30L174 17" />
        <path d="M131 56L174 62" />
        <path d="M102 70C124 96 142 108 174 108" />
        <path d="M61 63C43 104 29 143 53 158" />
      </g>
      {notes.map(({ x, y, title, lines }) => (
        <text key={title} x={x} y={y} fill={colour.ink2}>
          <tspan fill={colour.ink} fontWeight={680}>
            {title}
          </tspan>
          {lines.map((line) => (
            <tspan key={line} x={x} dy={15}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}
