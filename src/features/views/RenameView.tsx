import { useEffect, useId, useRef, useState } from 'react';
import type { SavedView } from '../../domain/document.ts';
import { hasVisibleText } from '../../domain/visibleText.ts';
import { changeDocument } from '../../store/changeDocument.ts';
import { presentOf } from '../../store/explorerStore.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore } from '../../ui/ExplorerProvider.tsx';
import { longestViewName, renameView, viewNamed } from '../../view/savedViews.ts';
import { nameInWords } from './showView.ts';
import styles from './ViewsPanel.module.css';

interface RenameViewProps {
  readonly saved: SavedView;
  readonly onDone: () => void;
}

/** A view's name as a field: Enter keeps what is written, Escape what was there. */
export function RenameView({ saved, onDone }: RenameViewProps) {
  const explorer = useExplorerStore();
  const [name, setName] = useState(saved.name);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  useEffect(() => {
    field.current?.select();
  }, []);

  const keep = () => {
    const { document } = presentOf(explorer.getState()).map;
    const other = viewNamed(document, name);
    if (!hasVisibleText(name)) setProblem('Give the view a name.');
    else if (other !== null && other !== saved) setProblem(`Another view is called ${nameInWords(other)}.`);
    else {
      if (name !== saved.name) {
        changeDocument(explorer, (now) => renameView(now, saved, name));
        explorer.getState().announce(`The view is now called ${nameInWords({ name })}.`);
      }
      onDone();
      return;
    }
    field.current?.focus();
  };

  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        ref={field}
        type="text"
        className={controls.field}
        dir="auto"
        autoComplete="off"
        maxLength={longestViewName}
        aria-label={`New name for ${nameInWords(saved)}`}
        aria-describedby={noteId}
        aria-invalid={problem !== ''}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
      <button type="submit" className={controls.button}>
        Rename
      </button>
      <p id={noteId} className={styles.note} data-error role="status">
        {problem}
      </p>
    </form>
  );
}
