import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { onView } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { keysAsShown } from '../../../ui/keysAsShown.ts';
import { select } from '../../../view/changes.ts';
import styles from './FindBox.module.css';
import { findInputId } from './findBoxHandle.ts';
import { FindPopup, optionId } from './FindPopup.tsx';
import type { FindOption, FindSection } from './findSections.ts';
import { answersInWords, nextActive } from './findKeys.ts';
import { useFindOpening } from './useFindOpening.ts';
import { closedFindBox, useFindBox } from './useFindBox.ts';

/** As everywhere else on the page; a browser would take the keyboard to its own box. */
const isActionsKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'k';

const optionsOf = (sections: readonly FindSection[]): readonly FindOption[] =>
  sections.flatMap(({ options }) => options);

/** Whether the key belongs to a word that is being put together from several keys. */
const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  // Safari ends the word before it tells of the Enter that did so; only this code still says what the key was for.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

interface FindBoxProps {
  readonly commands: readonly Command[];
  /** After something was selected, for whoever wants to bring the keyboard to it. */
  readonly onChosen?: (ref: EntityRef) => void;
}

const name = 'Find or do anything';
/** Typing is over when this long has passed; then the number of answers is said once. */
const quietMs = 500;

/** One box for search and commands: names, places, mechanisms and sources, and everything that can be done. */
export function FindBox({ commands, onChosen }: FindBoxProps) {
  const explorer = useExplorerStore();
  const { state, change, sections, answersNow, isReady, message } = useFindBox(commands);
  const { question, isOpen, order, active, isEnterHeld } = state;
  const input = useRef<HTMLInputElement>(null);
  // On a phone the box grows when it gets the focus, so that no click may follow the press.
  const isPointed = useRef(false);
  const listId = useId();
  const options = optionsOf(sections);
  const isListed = isOpen && options.length > 0;
  const giveBack = useFindOpening(input, change);

  const said = answersInWords(options.length, message);
  useEffect(() => {
    if (!isOpen || question.trim() === '') return undefined;
    const timer = setTimeout(() => {
      explorer.getState().announce(said);
    }, quietMs);
    return () => {
      clearTimeout(timer);
    };
  }, [explorer, isOpen, question, said]);

  useEffect(() => {
    if (isListed) document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [isListed, listId, active]);

  const leave = () => {
    change(closedFindBox);
    giveBack();
  };

  const choose = ({ choice, title, whyNot }: FindOption) => {
    if (whyNot !== null) {
      explorer.getState().announce(`${title}: ${whyNot}.`);
      return;
    }
    switch (choice.kind) {
      case 'run':
        leave();
        choice.command.run();
        return;
      case 'select':
        leave();
        explorer.getState().commit(onView(select(choice.ref)));
        onChosen?.(choice.ref);
    }
  };

  const chooseHeld = useEffectEvent(() => {
    const [first] = optionsOf(answersNow());
    if (first === undefined) change({});
    else choose(first);
  });
  useEffect(() => {
    if (isEnterHeld && isReady) chooseHeld();
  }, [isEnterHeld, isReady]);

  /** One level out: from the answers to the words, from the words to the page. */
  const stepOut = () => {
    if (isOpen && (options.length > 0 || message !== null)) change({ isOpen: false });
    else leave();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const isForAnswers = event.key === 'Enter' || nextActive(event.key, 0, 0) !== null;
    // The list on the screen may not have caught up with the words; the keys mean what answers them.
    const answers = isForAnswers ? optionsOf(answersNow()) : options;
    const next = nextActive(event.key, active, answers.length);
    const option = answers[active];
    const mayChange = !isReady && active === 0 && (order === 'results' || option === undefined);
    if (next !== null) change(answers.length > 0 ? { active: next } : { isOpen: true, active: 0 });
    else if (event.key === 'Enter' && isOpen && mayChange) change({ isEnterHeld: true });
    else if (event.key === 'Enter' && option !== undefined) choose(option);
    else if (event.key === 'Escape') stepOut();
    else if (isActionsKey(event)) change({ isOpen: true, order: 'actions', active: 0 });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) change({ isOpen: false, order: 'results' });
      }}
    >
      <div className={styles.field}>
        <Search size={16} aria-hidden className={styles.icon} />
        <input
          ref={input}
          id={findInputId}
          type="text"
          role="combobox"
          className={styles.input}
          aria-label={name}
          placeholder={name}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed ? optionId(listId, active) : undefined}
          aria-keyshortcuts="Control+K /"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={question}
          onChange={(event) => {
            change({ question: event.target.value, isOpen: true, active: 0 });
          }}
          onPointerDown={() => {
            isPointed.current = true;
          }}
          onFocus={() => {
            // Who comes with the Tab key is passing by; who points at the box wants to see what it can do.
            if (isPointed.current) change({ isOpen: true });
            isPointed.current = false;
          }}
          onClick={() => {
            isPointed.current = false;
            change({ isOpen: true });
          }}
          onKeyDown={onKeyDown}
        />
        <kbd className={styles.hint} aria-hidden>
          {keysAsShown('Mod+K')}
        </kbd>
        <button type="button" className={styles.close} aria-label="Close the search" tabIndex={-1} onClick={leave}>
          <X size={18} aria-hidden />
        </button>
      </div>
      {isOpen && (
        <FindPopup
          id={listId}
          sections={sections}
          message={message}
          active={active}
          onChoose={choose}
          onPoint={(index) => {
            change({ active: index });
          }}
        />
      )}
    </div>
  );
}
