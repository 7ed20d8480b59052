import { countedInFigures } from '../../analysis/words.ts';
import type { ExportedPart } from '../../export/exportMaker.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Mode } from '../../view/viewState.ts';
import styles from './ExportDialog.module.css';

interface PartChoiceProps {
  /** What the format can hold of this map. */
  readonly parts: readonly ExportedPart[];
  readonly value: ExportedPart;
  readonly steps: number;
  readonly mode: Mode;
  readonly onChange: (part: ExportedPart) => void;
}

const views: Readonly<Record<Mode, string>> = {
  explore: 'This view',
  compare: 'This comparison',
  present: 'This step',
};

/** What goes into the file: what is on the screen, or the story. Said in words where there is nothing to choose. */
export function PartChoice({ parts, value, steps, mode, onChange }: PartChoiceProps) {
  const shown = mode === 'present' && steps === 0 ? 'This view' : views[mode];
  const words: Readonly<Record<ExportedPart, string>> = {
    view: shown,
    story: `The story, ${countedInFigures(steps, 'step')}`,
  };
  return (
    <div className={styles.part}>
      <span aria-hidden="true" className={styles.title}>
        What
      </span>
      {parts.length === 1 ? (
        <span>{words[value]}</span>
      ) : (
        <Choice
          name="What"
          options={parts.map((part) => ({ value: part, label: words[part], name: words[part] }))}
          value={value}
          onChange={onChange}
        />
      )}
    </div>
  );
}
