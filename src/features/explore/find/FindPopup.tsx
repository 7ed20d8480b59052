import { emphasise } from './emphasise.ts';
import styles from './FindBox.module.css';
import type { FindOption, FindSection } from './findSections.ts';
import { keysAsShown } from '../../../ui/keysAsShown.ts';

interface FindPopupProps {
  readonly id: string;
  readonly sections: readonly FindSection[];
  readonly message: string | null;
  readonly active: number;
  readonly onChoose: (option: FindOption) => void;
  readonly onPoint: (index: number) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

/** The answers under the search box. The keyboard stays in the box, which says which answer is the active one. */
export function FindPopup({ id, sections, message, active, onChoose, onPoint }: FindPopupProps) {
  if (message !== null) return <p className={`${styles.popup ?? ''} ${styles.message ?? ''}`}>{message}</p>;
  if (sections.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Answers"
      tabIndex={-1}
      className={styles.popup}
      // Pressing on the list must not take the keyboard out of the box.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {sections.map((section, index) => (
        <Section
          key={section.label}
          listId={id}
          section={section}
          first={sections.slice(0, index).reduce((sum, { options }) => sum + options.length, 0)}
          active={active}
          onChoose={onChoose}
          onPoint={onPoint}
        />
      ))}
    </div>
  );
}

interface SectionProps extends Omit<FindPopupProps, 'id' | 'sections' | 'message'> {
  readonly listId: string;
  readonly section: FindSection;
  /** Place of its first option among all. */
  readonly first: number;
}

function Section({ listId, section, first, active, onChoose, onPoint }: SectionProps) {
  const { label, options, total } = section;
  const heading = `${optionId(listId, first)}-heading`;
  return (
    <div role="group" aria-labelledby={heading} className={styles.section}>
      <div id={heading} className={styles.heading}>
        {label}
        {total > options.length && (
          <span className={styles.total}>{` ${String(options.length)} of ${String(total)}`}</span>
        )}
      </div>
      {options.map((option, offset) => {
        const index = first + offset;
        return (
          // The keys are handled in the box, where the keyboard is.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.key}
            id={optionId(listId, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={option.whyNot !== null || undefined}
            className={styles.option}
            onClick={() => {
              onChoose(option);
            }}
            onPointerMove={() => {
              if (index !== active) onPoint(index);
            }}
          >
            <OptionText option={option} />
          </div>
        );
      })}
    </div>
  );
}

function OptionText({ option }: { readonly option: FindOption }) {
  const { title, context, words, keys } = option;
  return (
    <>
      <bdi className={styles.title}>
        {emphasise(title, words).map((part, index) =>
          // Parts of one title keep their places.
          part.isHit ? <b key={index}>{part.text}</b> : part.text,
        )}
      </bdi>
      {keys !== null && <kbd className={styles.keys}>{keysAsShown(keys)}</kbd>}
      {context !== '' && <span className={styles.context}>{context}</span>}
    </>
  );
}
