import type { SourceId } from '../../../../domain/ids.ts';
import { sourceRef } from '../../../../domain/ids.ts';
import type { Network } from '../../../../domain/network.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import type { RovingRows } from '../../../../ui/useRovingRows.ts';
import rows from '../row.module.css';
import { useShow } from '../useShow.ts';
import styles from './evidence.module.css';
import type { Ground } from './grounds.ts';
import { basisLabel, groundName } from './grounds.ts';
import { SourceLink } from './SourceLink.tsx';

interface SourceRowProps {
  readonly id: SourceId;
  /** As the fields of the record name it. */
  readonly number: number;
  /** What of the record rests on it. */
  readonly grounds: readonly Ground[];
  readonly whole: string;
  readonly roving: RovingRows;
}

/** A source of a record: its page here, its address elsewhere, and what of the record rests on it. */
export function SourceRow({ id, number, grounds, whole, roving }: SourceRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const source = network.sources.get(id) ?? null;
  const show = useShow();
  const words = [source?.publisher, source?.year].filter((part) => part !== null && part !== undefined && part !== '');
  return (
    <div className={rows.row} data-narrow="">
      <div className={rows.words}>
        {source === null ? (
          <p className={rows.name}>
            <bdi>{id}</bdi>
          </p>
        ) : (
          <button
            type="button"
            className={rows.name}
            onClick={() => {
              show(sourceRef(id));
            }}
            {...roving.main(id)}
          >
            <bdi>{source.title}</bdi>
          </button>
        )}
        {source === null && <p className={rows.small}>Not in the map’s list of sources</p>}
        {words.length > 0 && (
          <p className={rows.small} dir="auto">
            {words.join(', ')}
          </p>
        )}
        <p className={rows.small}>{restsOnIt(network, grounds, whole)}</p>
        {source?.url != null && <SourceLink url={source.url} title={source.title} stop={roving.side(id)} />}
      </div>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
    </div>
  );
}

const bases = ['stated', 'classified', 'not-found'] as const;

/** "Stated: the relationship, amount. Classified: phases." */
function restsOnIt(network: Network, grounds: readonly Ground[], whole: string): string {
  return bases
    .flatMap((basis) => {
      const names = grounds
        .filter((ground) => ground.basis === basis)
        .map((ground) => groundName(network, ground, whole));
      return names.length === 0 ? [] : [`${basisLabel(basis)}: ${names.join(', ')}.`];
    })
    .join(' ');
}
