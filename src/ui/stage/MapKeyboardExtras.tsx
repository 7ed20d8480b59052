import type { Network } from '../../domain/network.ts';
import { shortened } from '../../analysis/words.ts';
import styles from './MapKeyboardExtras.module.css';
import type { MapKeyboard } from './useMapKeyboard.ts';
import { lateComponent } from '../lateComponent.ts';

const LinkedChooser = lateComponent(async () => (await import('./LinkedChooser.tsx')).default);

interface MapKeyboardExtrasProps {
  readonly keyboard: MapKeyboard;
  readonly visible: Network;
}

const longestName = 60;

/** What the keyboard brings onto the map: the list of linked organisations, and what the keys do while one is being moved. */
export function MapKeyboardExtras({ keyboard, visible }: MapKeyboardExtrasProps) {
  const { moving, offer } = keyboard;
  const nameOf = (id: Parameters<Network['organisations']['get']>[0]) =>
    shortened(visible.organisations.get(id)?.name ?? id, longestName);
  return (
    <>
      {moving.moved !== null && (
        <p className={styles.moving}>
          <span>
            Moving <bdi className={styles.name}>{nameOf(moving.moved.id)}</bdi>
          </span>
          <span>
            <kbd>← ↑ → ↓</kbd> move
          </span>
          <span>
            <kbd>Enter</kbd> drop
          </span>
          <span>
            <kbd>Esc</kbd> put back
          </span>
        </p>
      )}
      {offer !== null && (
        <LinkedChooser
          of={nameOf(offer.of)}
          linked={offer.linked}
          first={offer.first}
          onChoose={keyboard.goToOffered}
          onLeave={keyboard.dropOffer}
          onClose={keyboard.closeOffer}
        />
      )}
    </>
  );
}
