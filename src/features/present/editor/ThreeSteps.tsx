import { useTheme } from '../../../ui/ThemeProvider.tsx';

/** Three small slides, one after the other. */
export function ThreeSteps() {
  const { colour } = useTheme();
  return (
    <svg width="188" height="64" viewBox="0 0 188 64" aria-hidden="true">
      {[0, 64, 128].map((x, place) => (
        <g key={x} transform={`translate(${String(x + 1)} 8)`}>
          <rect
            width="56"
            height="44"
            rx="6"
            fill={colour.canvas}
            stroke={place === 1 ? colour.ink : colour.lineStrong}
            strokeWidth={place === 1 ? 2 : 1}
          />
          {dots.slice(0, place + 1).map(([cx, cy]) => (
            <circle key={cx} cx={cx} cy={cy} r="4" fill={colour.node} />
          ))}
          {place > 0 && <path d="M20 30 L34 16" stroke={colour.node} strokeWidth="2" fill="none" />}
          {place > 1 && <path d="M36 16 L43 29" stroke={colour.node} strokeWidth="2" fill="none" />}
        </g>
      ))}
    </svg>
  );
}

const dots: readonly (readonly [number, number])[] = [
  [18, 31],
  [35, 14],
  [44, 31],
];
