import { useStore } from 'zustand';
import { closeExport, exportDialogStore } from '../features/export/exportDialog.ts';
import type { Arranger } from '../layout/client.ts';
import { lateComponent } from '../ui/lateComponent.ts';
import { today } from '../ui/clock.ts';
import { bringTemplate } from './pageTemplate.ts';

const ExportDialog = lateComponent(async () => (await import('../features/export/ExportDialog.tsx')).default);

/** The dialogue that makes files, while it is open. */
export function Exporting({ arranger }: { readonly arranger: Arranger }) {
  const { isOpen } = useStore(exportDialogStore);
  if (!isOpen) return null;
  return <ExportDialog arranger={arranger} today={today} bringTemplate={bringTemplate} onClose={closeExport} />;
}
