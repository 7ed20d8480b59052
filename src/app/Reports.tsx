import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { DropTarget } from '../features/maps/DropTarget.tsx';
import type { Session } from './session.ts';

const ProblemsDialog = lazy(() => import('../features/maps/ProblemsDialog.tsx'));

/** Takes dropped files, and shows what was found in a file or at an address that did not open by itself. */
export function Reports({ session }: { readonly session: Session }) {
  const report = useStore(session.store, (state) => state.report);
  const explorer = useStore(session.store, (state) => state.explorer);
  const hasOpenMap = explorer !== null;
  const sayLeft = (count: number) => {
    const others = count === 1 ? 'the other file was' : `the other ${String(count)} files were`;
    explorer?.getState().notify({ kind: 'note', text: `One map is shown at a time: ${others} left alone.` });
  };
  // Where nothing is open, the page itself gives the one reason.
  const isSaidAlready = !hasOpenMap && report?.offered === null && report.problems.length === 1;
  const openFile = (file: File) => void session.openFile(file);
  return (
    <>
      <DropTarget onFile={openFile} onLeft={sayLeft} />
      {report !== null && !isSaidAlready && (
        <Suspense>
          <ProblemsDialog
            report={report}
            state={report.isOpen ? 'opened' : 'refused'}
            hasOpenMap={hasOpenMap}
            onOpenOffered={() => {
              session.openOffered(report);
            }}
            onFile={openFile}
            onClose={session.dismissReport}
          />
        </Suspense>
      )}
    </>
  );
}
