import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { tellingTitles } from '../../../view/tellingTitles.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { paneLetter } from '../comparisonNews.ts';
import styles from './paneHead.module.css';

interface PaneSwitchProps {
  readonly panes: readonly PaneView[];
  readonly active: PaneView;
  onChoose(id: string): void;
}

/** Which pane a narrow page shows. */
export function PaneSwitch({ panes, active, onChoose }: PaneSwitchProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { titles } = tellingTitles(network, panes);
  return (
    <div className={styles.switch}>
      <Choice<string>
        name="Pane shown"
        options={panes.map((pane, place) => ({
          value: pane.id,
          label: `${paneLetter(place)} ${titles[place] ?? ''}`,
          name: `${paneLetter(place)}: ${paneTitle(network, pane)}`,
        }))}
        value={active.id}
        onChange={onChoose}
      />
    </div>
  );
}
