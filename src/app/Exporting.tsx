import { useStore } from 'zustand';
import { closeExport, exportDialogStore } from '../features/export/exportDialog.ts';
import type { Arranger } from '../layout/client.ts';
import { lateComponent } from '../ui/lateComponent.ts';
import { today } from '../ui/clock.ts';
import type { Keeping } from './keeping.ts';
import { bringTemplate } from './pageTemplate.ts';

const ExportDialog = lateComponent(async () => (await import('../features/export/ExportDialog.tsx')).default);

interface ExportingProps {
  readonly arranger: Arranger;
  readonly keeping: Keeping;
}

/** The dialogue that makes files, while it is open. */
export function Exporting({ arranger, keeping }: ExportingProps) {
  const { isOpen } = useStore(exportDialogStore);
  if (!isOpen) return null;
  return (
    <ExportDialog
      arranger={arranger}
      today={today}
      bringTemplate={bringTemplate}
      onMapSaved={keeping.copied}
      onClose={closeExport}
    />
  );
}
