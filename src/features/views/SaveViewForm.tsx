import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Snapshot } from '../../store/snapshot.ts';
import { changeDocument } from '../../store/changeDocument.ts';
import { presentOf } from '../../store/explorerStore.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { hasVisibleText } from '../../domain/visibleText.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { aboutOf } from '../../view/viewTitle.ts';
import { freeViewName, isHeldByLink, longestViewName, saveView, viewNamed } from '../../view/savedViews.ts';
import { nameInWords } from './showView.ts';
import styles from './ViewsPanel.module.css';

/** Names the present view and saves it. A name that is taken replaces that view, and says so before. */
export function SaveViewForm({ isNaming }: { readonly isNaming: boolean }) {
  const explorer = useExplorerStore();
  const document = useSnapshot(({ map }) => map.document);
  const [name, setName] = useState(() => suggestion(presentOf(explorer.getState())));
  const [isEmptyRefused, setEmptyRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const noteId = useId();
  useEffect(() => {
    if (isNaming) field.current?.select();
  }, [isNaming]);

  const known = viewNamed(document, name);
  const note = isEmptyRefused
    ? 'Give the view a name.'
    : known !== null
      ? `There is a view ${nameInWords(known)}. Saving replaces it.`
      : '';

  const save = () => {
    if (!hasVisibleText(name)) {
      setEmptyRefused(true);
      field.current?.focus();
      return;
    }
    const { view } = presentOf(explorer.getState());
    changeDocument(explorer, (now) => saveView(now, name, view));
    explorer.getState().announce(`The view ${nameInWords({ name })} is ${known === null ? 'saved' : 'replaced'}.`);
    if (!isHeldByLink(view))
      explorer.getState().notify({
        kind: 'note',
        text: 'More organisations are pinned than a view can hold, so it was saved without pins. They stay pinned in the map.',
      });
    flushSync(() => {
      setName(suggestion(presentOf(explorer.getState())));
    });
    field.current?.select();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className={styles.label} htmlFor={fieldId}>
        Save this view as
      </label>
      <div className={styles.line}>
        <input
          ref={field}
          id={fieldId}
          type="text"
          className={controls.field}
          dir="auto"
          autoComplete="off"
          maxLength={longestViewName}
          value={name}
          aria-describedby={noteId}
          aria-invalid={isEmptyRefused}
          onChange={(event) => {
            setName(event.target.value);
            setEmptyRefused(false);
          }}
        />
        <button type="submit" className={controls.primary}>
          {known === null ? 'Save' : 'Replace'}
        </button>
      </div>
      <p id={noteId} className={styles.note} data-error={isEmptyRefused || undefined} role="status">
        {note}
      </p>
    </form>
  );
}

/** What is traced or left out, else the name of what is selected or in focus, else "View" with a number; never one that is taken. */
function suggestion(snapshot: Snapshot): string {
  const { network, document } = snapshot.map;
  return freeViewName(
    document,
    aboutOf(network, firstPaneOf(snapshot)) ?? `View ${String((document.views?.length ?? 0) + 1)}`,
  );
}
