import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide-react';
import { useId, useState } from 'react';
import type { OrganisationId } from '../../../domain/ids.ts';
import { placesOf } from '../../../store/places.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { Choice } from '../../../ui/Choice.tsx';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { moveStep } from '../../../ui/stage/keys.ts';
import { pin } from '../../../view/changes.ts';
import styles from './MoveControls.module.css';

const directions = [
  { label: 'Move left', icon: ArrowLeft, x: -1, y: 0 },
  { label: 'Move up', icon: ArrowUp, x: 0, y: -1 },
  { label: 'Move down', icon: ArrowDown, x: 0, y: 1 },
  { label: 'Move right', icon: ArrowRight, x: 1, y: 0 },
] as const;
const steps = [
  { value: moveStep.short, label: 'Short', name: 'Short steps' },
  { value: moveStep.long, label: 'Long', name: 'Long steps' },
] as const;

type Step = (typeof steps)[number]['value'];

/** Moves an organisation on the map by buttons, for whoever does not drag: each press is a step, and it stays pinned there. */
export function MoveControls({ organisation }: { readonly organisation: OrganisationId }) {
  const explorer = useExplorerStore();
  const hasPlace = useSnapshot(
    (snapshot) => firstPaneOf(snapshot).tab === 'graph' && placesOf(snapshot).has(organisation),
  );
  const [isOpen, setOpen] = useState(false);
  const [step, setStep] = useState<Step>(moveStep.short);
  const panelId = useId();
  if (!hasPlace) return null;

  const move = (x: number, y: number) => {
    explorer.getState().commit((snapshot) => {
      const place = placesOf(snapshot).get(organisation);
      return place === undefined
        ? snapshot
        : onView(pin(organisation, [place[0] + x * step, place[1] + y * step]))(snapshot);
    });
  };
  return (
    <>
      <button
        type="button"
        className={controls.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Move size={17} aria-hidden="true" />
        Move
      </button>
      {isOpen && (
        <div id={panelId} role="group" aria-label="Move on the map" className={styles.panel}>
          <div className={styles.buttons}>
            {directions.map(({ label, icon: Icon, x, y }) => (
              <button
                key={label}
                type="button"
                className={controls.button}
                aria-label={label}
                title={label}
                onClick={() => {
                  move(x, y);
                }}
              >
                <Icon size={17} aria-hidden="true" />
              </button>
            ))}
          </div>
          <Choice<Step> name="Length of a step" options={steps} value={step} onChange={setStep} />
        </div>
      )}
    </>
  );
}
