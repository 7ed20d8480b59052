import type { CSSProperties } from 'react';
import { assertNever } from '../../../domain/assertNever.ts';
import { sideHues } from '../../../scene/difference/sideHues.ts';
import { ClassSample } from '../../../ui/legend/ClassSample.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import styles from './legend.module.css';
import type { PairSign } from './stepLegend.ts';

/** What hue, pattern and letter mean where two sides are taken together. */
export function PairSigns({ signs }: { readonly signs: readonly PairSign[] }) {
  const hues = sideHues(useTheme());
  return (
    <ul
      className={styles.legend}
      aria-label="A and B"
      data-compared=""
      style={{ '--side-a': hues.a, '--side-b': hues.b } as CSSProperties}
    >
      {signs.map(({ sign, words }) => (
        <li key={words} className={styles.row}>
          <span className={styles.pairSign}>{sampleOf(sign)}</span>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}

function sampleOf(sign: PairSign['sign']) {
  switch (sign.kind) {
    case 'class':
      return <ClassSample standing={sign.standing} isSeat={sign.isSeat} />;
    case 'side':
      return <span className={styles.bar} data-side={sign.side} aria-hidden="true" />;
    case 'more':
      return <span className={styles.tints} aria-hidden="true" />;
    default:
      return assertNever(sign);
  }
}
