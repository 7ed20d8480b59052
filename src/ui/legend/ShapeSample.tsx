import type { TermId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Term } from '../../domain/vocabulary.ts';
import type { ShapeName } from '../../scene/marks.ts';
import { outlineShape } from '../../scene/shapes.ts';
import { shapeOf, shapeOfGroup } from '../../scene/vocabularyLooks.ts';
import { useTheme } from '../ThemeProvider.tsx';
import { pathOf } from './paths.ts';
import styles from './legend.module.css';

const size = 16;
const radius = 5.6;

/** The shape of a sector group; that of no sector for `null`. */
export function ShapeSample({ group }: { readonly group: Term | null }) {
  return <Shape shape={shapeOfGroup(group)} />;
}

interface OrganisationSampleProps {
  readonly network: Network;
  readonly kind: TermId | null;
}

/** The shape in which the map draws an organisation of a kind. */
export function OrganisationSample({ network, kind }: OrganisationSampleProps) {
  return <Shape shape={shapeOf(network, kind)} />;
}

function Shape({ shape }: { readonly shape: ShapeName }) {
  const { colour } = useTheme();
  const path = pathOf((pen) => {
    outlineShape(pen, shape, size / 2, size / 2, radius);
  });
  return (
    <svg
      className={styles.sample}
      width={size}
      height={size}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      aria-hidden="true"
    >
      <path d={path} fill={colour.node} />
    </svg>
  );
}
