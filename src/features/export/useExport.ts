import { useEffect, useRef, useState } from 'react';
import { ExportRefusal } from '../../export/exportMaker.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { downloadBlob } from '../../ui/download.ts';
import type { ExportChoice, ExportHelp } from './makeExport.ts';

/** How far an export has come. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number; readonly doing: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string; readonly remedy: string }
  | { readonly kind: 'done'; readonly fileName: string };

export interface Export {
  readonly state: ExportState;
  readonly start: (snapshot: Snapshot, choice: ExportChoice) => void;
  readonly cancel: () => void;
}

/**
 * Makes one file at a time. What goes wrong is told and changes nothing; leaving the dialogue ends the work.
 *
 * @param onMapSaved - Called when a file that holds the whole map has been handed over.
 */
export function useExport(help: ExportHelp, onMapSaved: () => void): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      current.current?.abort();
    },
    [],
  );

  const run = async (snapshot: Snapshot, choice: ExportChoice) => {
    current.current?.abort();
    const { signal } = (current.current = new AbortController());
    setState({ kind: 'making', share: 0, doing: 'Getting ready' });
    const progress = (share: number, doing: string) => {
      if (!signal.aborted) setState({ kind: 'making', share: Math.min(1, Math.max(0, share)), doing });
    };
    try {
      const { makeExport } = await import('./makeExport.ts');
      const { blob, fileName } = await makeExport(snapshot, choice, help, progress, signal);
      if (signal.aborted) return;
      downloadBlob(fileName, blob);
      if (choice.format === 'web-page') onMapSaved();
      setState({ kind: 'done', fileName });
    } catch (error) {
      if (!signal.aborted) setState(failure(error));
    }
  };

  return {
    state,
    start: (snapshot, choice) => void run(snapshot, choice),
    cancel: () => {
      current.current?.abort();
      setState({ kind: 'cancelled' });
    },
  };
}

function failure(error: unknown): ExportState {
  if (error instanceof ExportRefusal) return { kind: 'failed', why: error.message, remedy: error.remedy };
  const why = error instanceof Error && error.message !== '' ? error.message : 'Something went wrong on the way.';
  return { kind: 'failed', why, remedy: 'Try again, or choose another format. The map is as it was.' };
}
