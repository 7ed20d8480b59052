import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Because } from '../../../../analysis/results/result.ts';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import type { Network } from '../../../../domain/network.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { selectionOf } from '../../../../store/explorerStore.ts';
import controls from '../../../../ui/controls.module.css';
import { useExplorer, useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../../ui/useRovingRows.ts';
import type { Reveal } from '../../../../view/reveals.ts';
import { mostReveals, revealsOf } from '../../../../view/reveals.ts';
import { changeStep } from '../../../../view/story.ts';
import type { PaneView } from '../../../../view/viewState.ts';
import fields from '../fields/fields.module.css';
import { TextArea } from '../fields/TextArea.tsx';
import { onStep } from '../onStep.ts';
import styles from './properties.module.css';
import { revealGroups } from './revealGroups.ts';

interface RevealsEditorProps {
  readonly step: StoryStep;
  /** All that the step shows. */
  readonly panes: readonly PaneView[];
  readonly found: Because | null;
}

/** What a step holds back until it is asked for, in order: chosen from its cast, or what is selected in Explore. */
export function RevealsEditor({ step, panes, found }: RevealsEditorProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const selection = useExplorer(selectionOf).filter(({ kind }) => kind !== 'source');
  const reveals = revealsOf(step);
  const [at, setAt] = useState(0);
  const groups = useMemo(() => revealGroups(network, panes, found), [network, panes, found]);
  const [wanted, setWanted] = useState('');
  const selectId = useId();
  const rows = useRovingRows(reveals.map((_reveal, place) => String(place)));
  const open = reveals[at];

  const change = (next: readonly Reveal[]) => {
    changeDocument(
      explorer,
      onStep(step.id, (document, own) => changeStep(document, own, { reveals: next })),
    );
  };
  const move = (from: number, to: number) => {
    const reveal = reveals[from];
    if (reveal === undefined || to < 0 || to >= reveals.length) return;
    change(reveals.toSpliced(from, 1).toSpliced(to, 0, reveal));
    setAt(to);
    explorer
      .getState()
      .announce(`Reveal ${String(from + 1)} moved to place ${String(to + 1)} of ${String(reveals.length)}.`);
  };
  const add = () => {
    const group = groups.find(({ key }) => key === wanted);
    const on = wanted === selected ? selection : (group?.on ?? []);
    change([...reveals, { on, text: on.length === 0 ? 'Say what is revealed' : '' }]);
    setAt(reveals.length);
    setWanted('');
  };

  return (
    <div className={styles.group} role="group" aria-labelledby={`${selectId}-title`}>
      <h3 id={`${selectId}-title`}>Reveals</h3>
      <p className={styles.note}>Held back when the step begins, and shown one after the other.</p>
      {reveals.length > 0 && (
        <ol className={styles.reveals} aria-label="Reveals" onKeyDown={rows.onKeyDown}>
          {reveals.map((reveal, place) => {
            const words = wordsOf(network, reveal);
            const name = `Reveal ${String(place + 1)}`;
            return (
              <li key={place} className={styles.reveal} data-open={place === at || undefined}>
                <button
                  {...rows.main(String(place))}
                  type="button"
                  className={styles.revealName}
                  aria-pressed={place === at}
                  aria-label={`${name}: ${words}`}
                  onClick={() => {
                    setAt(place);
                  }}
                >
                  <span className={styles.revealNumber}>{place + 1}</span>
                  <bdi>{words}</bdi>
                </button>
                <button
                  {...rows.side(String(place))}
                  type="button"
                  className={controls.icon}
                  aria-label={`Move ${name} up`}
                  aria-disabled={place === 0}
                  onClick={() => {
                    move(place, place - 1);
                  }}
                >
                  <ArrowUp size={16} aria-hidden />
                </button>
                <button
                  {...rows.side(String(place))}
                  type="button"
                  className={controls.icon}
                  aria-label={`Move ${name} down`}
                  aria-disabled={place === reveals.length - 1}
                  onClick={() => {
                    move(place, place + 1);
                  }}
                >
                  <ArrowDown size={16} aria-hidden />
                </button>
                <button
                  {...rows.side(String(place))}
                  type="button"
                  className={controls.icon}
                  aria-label={`Remove ${name}`}
                  onClick={() => {
                    change(reveals.toSpliced(place, 1));
                    setAt(Math.max(0, place - 1));
                    explorer.getState().announce(`${name} was removed.`);
                  }}
                >
                  <Trash2 size={16} aria-hidden />
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {open !== undefined && (
        <TextArea
          key={`text ${String(at)}`}
          label={`Said at reveal ${String(at + 1)}`}
          value={open.text}
          rows={2}
          rewrite={(document, text) =>
            onStep(step.id, (now, own) => {
              const before = revealsOf(own);
              const [reveal] = before.slice(at, at + 1);
              if (reveal === undefined || reveal.text === text) return now;
              return changeStep(now, own, { reveals: before.with(at, { ...reveal, text }) });
            })(document)
          }
        />
      )}
      {reveals.length < mostReveals && (
        <div className={styles.addReveal}>
          <label htmlFor={selectId} className="visually-hidden">
            What it holds back
          </label>
          <select
            id={selectId}
            className={fields.select}
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          >
            <option value="">Only words</option>
            {selection.length > 0 && <option value={selected}>What is selected in Explore ({selection.length})</option>}
            {groups.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" className={controls.button} onClick={add}>
            <Plus size={16} aria-hidden />
            Add reveal
          </button>
        </div>
      )}
    </div>
  );
}

/** The value of a choice that no group has. */
const selected = ' selected';

function wordsOf(network: Network, { on, text }: Reveal): string {
  if (text !== '') return text;
  const [only, ...others] = on;
  if (only === undefined) return 'Nothing yet';
  if (others.length > 0) return countedInFigures(on.length, 'item');
  switch (only.kind) {
    case 'organisation':
      return network.organisations.get(only.id)?.name ?? only.id;
    case 'collaboration':
      return network.collaborations.get(only.id)?.name ?? only.id;
    default:
      return 'One line';
  }
}
