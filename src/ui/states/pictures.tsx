import type { CSSProperties, ReactNode } from 'react';
import styles from './StateCard.module.css';

/** A territory as the map draws it; the pictures below are drawn in its frame of 130 by 100. */
const outline = 'M2 50 C2 16 28 3 66 3 C106 3 128 18 128 50 C128 82 104 97 64 97 C26 97 2 84 2 50 Z';

interface TerritoryProps {
  readonly model: 'council' | 'market' | 'agent' | 'connector';
  readonly isGhost?: boolean;
  readonly isDashed?: boolean;
  readonly height?: number;
  readonly children?: ReactNode;
}

function Territory({ model, isGhost = false, isDashed = false, height = 100, children }: TerritoryProps) {
  const hue: CSSProperties & Record<`--${string}`, string> = { '--hue': `var(--color-model-${model})` };
  return (
    <svg
      className={`${styles.svg ?? ''} ${isGhost ? (styles.ghost ?? '') : ''}`}
      style={hue}
      width="130"
      height={height}
      viewBox={`0 0 130 ${String(height)}`}
      aria-hidden="true"
    >
      <path className={`${styles.hull ?? ''} ${isDashed ? (styles.dashed ?? '') : ''}`} d={outline} />
      {children}
    </svg>
  );
}

/** A territory in which nobody stands yet. */
export function EmptyPicture() {
  return (
    <Territory model="connector" isDashed>
      <circle className={styles.paper} cx="70" cy="48" r="14" />
      <path className={styles.ink} d="M70 41v14M63 48h14" />
    </Territory>
  );
}

/** Faint shapes behind a filter. */
export function NothingMatchesPicture() {
  return (
    <Territory model="council" isGhost>
      <path className={styles.line} d="M42 40 L80 30 L96 66" />
      {[
        [42, 40],
        [80, 30],
        [96, 66],
      ].map(([x, y]) => (
        <circle key={x} className={styles.shape} cx={x} cy={y} r="7" />
      ))}
      <g opacity="1">
        <path className={styles.ink} d="M48 76h46M57 84h28M65 92h12" />
      </g>
    </Territory>
  );
}

/** Shapes without a line between them, and a year on a line of years. */
export function NothingAtDatePicture() {
  return (
    <Territory model="council" isGhost height={116}>
      {[
        [42, 40],
        [80, 30],
        [96, 66],
      ].map(([x, y]) => (
        <circle key={x} className={styles.shape} cx={x} cy={y} r="7" />
      ))}
      <path className={styles.track} d="M10 112H120" />
      <path className={styles.ink} d="M48 106v12" />
    </Territory>
  );
}

/** Shapes that look for room, and how far they have come. */
export function ArrangingPicture({ share }: { readonly share: number }) {
  const end = 10 + 110 * Math.min(Math.max(share, 0), 1);
  return (
    <Territory model="agent" height={112}>
      {[
        [76, 25],
        [36, 38],
        [48, 58],
        [66, 72],
        [104, 60],
      ].map(([x, y]) => (
        <g key={x}>
          <circle className={styles.ring} cx={x} cy={y} r="12" />
          <circle className={styles.shape} cx={x} cy={y} r="6" />
        </g>
      ))}
      <path className={styles.track} d="M10 109H120" />
      <path className={styles.done} d={`M10 109H${String(Math.round(end))}`} />
    </Territory>
  );
}

/** A page with one line that is wrong. */
export function UnreadablePicture() {
  return (
    <svg className={styles.svg} width="74" height="100" viewBox="0 0 74 100" aria-hidden="true">
      <path className={styles.paper} d="M2 2h46l24 22v74H2Z M48 2v22h24" />
      <path className={styles.written} d="M16 42h40M16 56h40" />
      <path className={styles.wrong} d="M16 70h22" />
      <circle className={styles.badge} cx="60" cy="74" r="13" />
      <path className={styles.badgeMark} d="M60 67v8M60 80.5v.5" />
    </svg>
  );
}

/** A territory that is not where the address says. */
export function NotFoundPicture() {
  return (
    <Territory model="market" isGhost isDashed>
      <path className={styles.ink} d="M54 40a12 12 0 1 1 17 13c-4 2-6 4-6 8M65 69.500v.5" />
    </Territory>
  );
}
