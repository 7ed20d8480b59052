import { useEffect, useState } from 'react';
import type { ExplorerStore } from '../../../../store/explorerStore.ts';
import { presentOf } from '../../../../store/explorerStore.ts';
import type { Snapshot } from '../../../../store/snapshot.ts';
import type { MapDocument } from '../../../../domain/document.ts';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';

/** What is typed is kept when nothing more has been typed for so long. */
const pauseMs = 400;

/** The browser asks before it goes where something is not written yet, so it must be told before it asks. */
const leavings = ['beforeunload', 'pagehide', 'visibilitychange'] as const;

export interface DraftText {
  /** What the field shows. */
  readonly text: string;
  type(text: string): void;
  /** The field is left: what was typed is kept. */
  leave(): void;
}

type Rewrite = (document: MapDocument, text: string) => MapDocument;

/**
 * A text of the document while it is being typed: kept at every pause, and when the field or the page is left. All that is typed in
 * one visit of the field is one step of undo.
 *
 * @param value - As the document has it.
 * @param rewrite - The document with another text; the same where nothing changes.
 */
export function useDraftText(value: string, rewrite: (document: MapDocument, text: string) => MapDocument): DraftText {
  const explorer = useExplorerStore();
  const [draft, setDraft] = useState<string | null>(null);
  const [visit] = useState(() => createVisit(explorer));
  useEffect(() => {
    visit.writeWith(rewrite);
  });
  useEffect(() => {
    const keep = () => {
      visit.keep();
      setDraft(null);
    };
    // Before whoever writes the document to this computer hears that the page is left.
    for (const moment of leavings) addEventListener(moment, keep, { capture: true });
    return () => {
      for (const moment of leavings) removeEventListener(moment, keep, { capture: true });
      visit.end();
    };
  }, [visit]);
  return {
    text: draft ?? value,
    type: (text) => {
      setDraft(text);
      visit.wait(text, () => {
        setDraft(null);
      });
    },
    leave: () => {
      visit.end();
      setDraft(null);
    },
  };
}

/** One visit of a field after the other. */
function createVisit(explorer: ExplorerStore) {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What this visit made of the map so far. */
  let own: Snapshot | null = null;

  let rewrite: Rewrite = (document) => document;

  const visit = {
    writeWith(next: Rewrite) {
      rewrite = next;
    },
    wait(text: string, onKept: () => void) {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(() => {
        visit.keep();
        onKept();
      }, pauseMs);
    },
    keep() {
      clearTimeout(timer);
      if (waiting === null) return;
      const text = waiting;
      waiting = null;
      const { commit, amend } = explorer.getState();
      const before = presentOf(explorer.getState());
      (before === own ? amend : commit)((snapshot) => {
        const document = rewrite(snapshot.map.document, text);
        return document === snapshot.map.document ? snapshot : { ...snapshot, map: { ...snapshot.map, document } };
      });
      const after = presentOf(explorer.getState());
      if (after !== before) own = after;
    },
    end() {
      visit.keep();
      own = null;
    },
  };
  return visit;
}
