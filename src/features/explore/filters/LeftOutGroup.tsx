import { wordKey } from '../../../domain/glossaryKey.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { setLeftOut, setMembersOnly } from '../../../view/changes.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { Fold } from './FilterGroup.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { Switch } from './Switch.tsx';
import styles from './filters.module.css';

interface LeftOutGroupProps {
  readonly fold: Fold | null;
}

const choices: readonly { readonly value: PaneView['leftOut']; readonly label: string; readonly name: string }[] = [
  { value: 'hide', label: 'Hide', name: 'Hide' },
  { value: 'fade', label: 'Fade', name: 'Fade' },
];

/** What becomes of the rest, who counts as taking part, and the rule by which an organisation stays. */
export function LeftOutGroup({ fold }: LeftOutGroupProps) {
  const store = useExplorerStore();
  const { leftOut, filter } = useSnapshot(firstPaneOf);
  const roving = useRovingRows(['members']);
  return (
    <FilterGroup
      name="What is left out"
      fold={fold}
      roving={roving}
      words={[wordKey('leftOut'), wordKey('member'), wordKey('involved'), wordKey('notRecorded')]}
    >
      <Choice
        name="Hide or fade"
        options={choices}
        value={leftOut}
        onChange={(value) => {
          store.getState().commit(onView(setLeftOut(value)));
        }}
      />
      <Switch
        label="Recorded members only"
        isOn={filter.membersOnly}
        stop={roving.main('members')}
        onChange={(isOn) => {
          store.getState().commit(onView(setMembersOnly(isOn)));
        }}
      />
      <p className={styles.footnote}>
        An organisation stays while any relationship or membership that is left touches it. Figures say what would be
        shown under the other filters. A missing date or term means that none is recorded.
      </p>
    </FilterGroup>
  );
}
