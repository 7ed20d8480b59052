import type { Network } from '../../../domain/network.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { worldIn } from '../../../store/selectors.ts';
import type { PaneView } from '../../../view/viewState.ts';
import styles from './drawing.module.css';

interface EmptyPaneProps {
  readonly pane: PaneView;
  readonly isThere: boolean;
  readonly visible: Network;
  readonly title: string;
}

/** Says in place of a drawing why there is none; nothing where there is one. */
export function EmptyPane({ pane, isThere, visible, title }: EmptyPaneProps) {
  const network = useSnapshot(({ map }) => map.network);
  const words = emptyWords(network, { pane, isThere, visible, title });
  return words === null ? null : <p className={styles.empty}>{words}</p>;
}

function emptyWords(network: Network, { pane, isThere, visible, title }: EmptyPaneProps): string | null {
  if (!isThere) return `${title} is not in this map any more. Choose what to show.`;
  if (visible.organisations.size > 0) return null;
  const world = worldIn(network, pane);
  if (world.organisations.size > 0) return 'Nothing here passes the filters and the year chosen.';
  return network.organisations.size === 0
    ? 'This map has no organisations.'
    : 'Nobody recorded members here, and no relationships.';
}
