import { List } from 'lucide-react';
import { onView } from '../../store/snapshot.ts';
import { useExplorerStore } from '../../ui/ExplorerProvider.tsx';
import { setMode, setTab } from '../../view/changes.ts';

interface ListButtonProps {
  readonly className: string;
  /** A list is shown: the table, or the sentences. */
  readonly isOn: boolean;
  readonly tabIndex: 0 | -1;
}

/** On a phone: the same organisations and relationships as a list, an equal way in. */
export function ListButton({ className, isOn, tabIndex }: ListButtonProps) {
  const explorer = useExplorerStore();
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isOn}
      tabIndex={tabIndex}
      onClick={() => {
        explorer.getState().commit(onView((view) => setTab(isOn ? 'graph' : 'table')(setMode('explore')(view))));
      }}
    >
      <List size={20} aria-hidden="true" />
      List
    </button>
  );
}
