import { useStore } from 'zustand';
import { lateComponent } from '../../../ui/lateComponent.ts';
import { closeMethods, closeReport, findingsDialogs } from './findingsDialogs.ts';

const MethodsDialog = lateComponent(async () => (await import('./MethodsDialog.tsx')).MethodsDialog);
const ReportDialog = lateComponent(async () => (await import('./ReportDialog.tsx')).ReportDialog);

/** The pages about what stands out, while one is open. */
export function FindingsDialogs() {
  const { methods, isReportOpen } = useStore(findingsDialogs);
  return (
    <>
      {methods !== null && <MethodsDialog at={methods} onClose={closeMethods} />}
      {isReportOpen && <ReportDialog onClose={closeReport} />}
    </>
  );
}
