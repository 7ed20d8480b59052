import { useId, useMemo, useState } from 'react';
import type { Because } from '../../../../analysis/results/result.ts';
import { compareNames, counted, countedInFigures } from '../../../../analysis/words.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import type { OrganisationId } from '../../../../domain/ids.ts';
import { organisationRef } from '../../../../domain/ids.ts';
import { presentOf } from '../../../../store/explorerStore.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { visibleIn } from '../../../../store/selectors.ts';
import { firstPaneOf } from '../../../../store/snapshot.ts';
import controls from '../../../../ui/controls.module.css';
import { DialogFrame } from '../../../../ui/DialogFrame.tsx';
import { useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../../ui/useRovingRows.ts';
import { changeStepView, inShownPanes } from '../../../../view/stepChanges.ts';
import type { PaneView } from '../../../../view/viewState.ts';
import fields from '../fields/fields.module.css';
import { lightOf } from '../light.ts';
import { onStep } from '../onStep.ts';
import styles from './spotlight.module.css';

/** More are found by typing. */
const mostListed = 100;

interface SpotlightDialogProps {
  readonly step: StoryStep;
  /** All that the step shows. */
  readonly panes: readonly PaneView[];
  readonly found: Because | null;
  onClose(): void;
}

/** Who stands in the light of a step: what is lit in the reader's own view, or chosen from a list. */
export default function SpotlightDialog({ step, panes, found, onClose }: SpotlightDialogProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const [chosen, setChosen] = useState<ReadonlySet<OrganisationId>>(
    () => new Set(panes.flatMap((pane) => lightOf(network, pane, found)?.organisations ?? [])),
  );
  const [search, setSearch] = useState('');
  const searchId = useId();
  const all = useMemo(
    () =>
      [...new Map(panes.flatMap((pane) => [...visibleIn(network, pane).organisations])).values()].sort((a, b) =>
        compareNames(a.name, b.name),
      ),
    [network, panes],
  );
  const own = useMemo(
    () => lightOf(network, firstPaneOf(presentOf(explorer.getState())), null)?.organisations ?? [],
    [network, explorer],
  );
  const wanted = search.trim().toLocaleLowerCase('en-GB');
  const matching = all.filter(({ name }) => name.toLocaleLowerCase('en-GB').includes(wanted));
  // Those in the light come first while nothing is looked for; the order is that of the opening, so that no row jumps away.
  const [first] = useState(chosen);
  const ordered =
    wanted === ''
      ? [...matching.filter(({ id }) => first.has(id)), ...matching.filter(({ id }) => !first.has(id))]
      : matching;
  const listed = ordered.slice(0, mostListed);
  const rows = useRovingRows(listed.map(({ id }) => id));

  const keep = () => {
    const spotlight = [...chosen].sort().map(organisationRef);
    // What was traced, found or selected would still take the light.
    const change = inShownPanes((before) => ({ ...before, spotlight, selection: [], trace: null, finding: null }));
    changeDocument(
      explorer,
      onStep(step.id, (document, now) => changeStepView(document, now, change)),
    );
    explorer
      .getState()
      .announce(
        chosen.size === 0
          ? 'Nobody is in the spotlight: the step shows everybody.'
          : `${countedInFigures(chosen.size, 'organisation')} in the spotlight.`,
      );
    onClose();
  };

  return (
    <DialogFrame
      title="Spotlight"
      widthRem={34}
      head={
        <div className={styles.head}>
          <p>
            What is in the light is named{' '}
            {panes.length > 1 ? 'and lit in everything that is compared' : 'and brought into view'}. With nobody chosen,
            the step shows everybody.
          </p>
          <div className={styles.quick}>
            <button
              type="button"
              className={controls.button}
              disabled={own.length === 0}
              onClick={() => {
                setChosen(new Set(own));
              }}
            >
              Use what is lit in Explore ({own.length})
            </button>
            <button
              type="button"
              className={controls.button}
              disabled={chosen.size === 0}
              onClick={() => {
                setChosen(new Set());
              }}
            >
              Clear
            </button>
          </div>
          <label htmlFor={searchId}>Find an organisation</label>
          <input
            id={searchId}
            type="search"
            className={fields.line}
            autoComplete="off"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
            }}
          />
        </div>
      }
      foot={
        <div className={styles.foot}>
          <span role="status">{countedInFigures(chosen.size, 'organisation')} chosen</span>
          <button type="button" className={controls.primary} onClick={keep}>
            Use this spotlight
          </button>
        </div>
      }
      onClose={onClose}
    >
      <ul className={styles.list} aria-label="Organisations" onKeyDown={rows.onKeyDown}>
        {listed.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.row}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
                {...rows.main(id)}
              />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p className={styles.more}>Nobody of that name is shown in this step.</p>}
      {matching.length > listed.length && (
        <p className={styles.more}>
          And {counted(matching.length - listed.length, 'other')}. Type a part of a name to find them.
        </p>
      )}
    </DialogFrame>
  );
}
