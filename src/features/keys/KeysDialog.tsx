import { useId } from 'react';
import type { Command } from '../../ui/command.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import type { Mode } from '../../view/viewState.ts';
import type { KeyGroup } from './keyList.ts';
import { keyList } from './keyList.ts';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly commands: readonly Command[];
  /** The page behind it. */
  readonly page?: Mode;
  readonly areCharactersOn: boolean;
  readonly onCharacters: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** Every key, by where it works, and the switch for those that are single letters. */
export default function KeysDialog({
  commands,
  page = 'explore',
  areCharactersOn,
  onCharacters,
  onClose,
}: KeysDialogProps) {
  const noteId = useId();
  return (
    <DialogFrame title="Keys" widthRem={56} onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.setting}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={areCharactersOn}
              aria-describedby={noteId}
              onChange={(event) => {
                onCharacters(event.target.checked);
              }}
            />
            Use letters, digits and signs as keys
          </label>
          <p id={noteId} className={styles.note}>
            Switch this off if such keys are pressed by mistake, for example by speech input. They never act while you
            type or choose from a list.
          </p>
        </div>
        <div className={styles.groups}>
          {inColumns(keyList(commands, page)).map((column) => (
            <div key={column[0]?.title}>
              {column.map((group) => (
                <Group key={group.title} group={group} areCharactersOn={areCharactersOn} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </DialogFrame>
  );
}

function Group({ group, areCharactersOn }: { readonly group: KeyGroup; readonly areCharactersOn: boolean }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{group.title}</h3>
      <dl>
        {group.rows.map(({ shown, label, isCharacter }) => {
          const isOff = isCharacter && !areCharactersOn;
          return (
            <div key={`${shown} ${label}`} className={styles.row} data-off={isOff || undefined}>
              <dt className={styles.label}>
                {label}
                {isOff && <span className={styles.off}> (off)</span>}
              </dt>
              <dd className={styles.keys}>
                <kbd className={styles.key}>{shown}</kbd>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Groups stay whole: the second column begins with the first group past half of the rows. */
function inColumns(groups: readonly KeyGroup[]): readonly (readonly KeyGroup[])[] {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  const cut = groups.findIndex(({ rows }) => {
    const isPast = before + rows.length > total / 2 && before > 0;
    before += rows.length;
    return isPast;
  });
  return cut === -1 ? [groups] : [groups.slice(0, cut), groups.slice(cut)];
}
