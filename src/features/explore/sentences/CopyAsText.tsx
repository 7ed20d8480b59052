import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { disputedIn, remarksOf } from '../../../domain/remarks.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { saidGroups } from '../../../analysis/missingInWords.ts';
import { sentenceGroups } from '../../../analysis/sentenceGroups.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { countsWords, facetsOf, visibleOf } from '../../../store/selectors.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { download } from '../../../ui/download.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { safeFileName } from '../../../export/safeFileName.ts';
import { activeFilters } from '../../../view/activeFilters.ts';
import { focusWords } from '../../../view/focusWords.ts';
import { sentencesText } from './sentencesText.ts';

/** Puts every sentence shown, folded ones too, on the clipboard; where the browser forbids that, into a file. */
export function CopyAsText() {
  const explorer = useExplorerStore();
  const [copied, setCopied] = useState<Snapshot | null>(null);
  const isCopied = copied !== null && copied === presentOf(explorer.getState());

  const copy = async () => {
    const { announce, notify } = explorer.getState();
    const snapshot = presentOf(explorer.getState());
    const text = textOf(snapshot);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(snapshot);
      announce(`Copied ${countedInFigures(visibleOf(snapshot).relationships.size, 'sentence')} as text.`);
    } catch {
      download(safeFileName(`${snapshot.map.network.about.title} sentences`, 'txt'), text, 'text/plain');
      notify({
        kind: 'note',
        text: 'The browser did not allow copying, so the sentences were saved as a file instead.',
      });
    }
  };

  return (
    <button type="button" className={controls.button} onClick={() => void copy()}>
      {isCopied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      {isCopied ? 'Copied' : 'Copy as text'}
    </button>
  );
}

function textOf(snapshot: Snapshot): string {
  const visible = visibleOf(snapshot);
  const { filter, focus, sentencesBy } = firstPaneOf(snapshot);
  return sentencesText({
    visible,
    groups: [
      ...sentenceGroups(visible, sentencesBy, snapshot.map.network),
      ...saidGroups(visible, remarksOf(snapshot.map.document)),
    ],
    counts: countsWords(snapshot),
    disputed: disputedIn(snapshot.map.document),
    filters: [
      ...activeFilters(filter, facetsOf(snapshot)).map(({ text }) => text),
      ...(focus === null ? [] : [focusWords(snapshot.map.network, focus)]),
    ],
  });
}
