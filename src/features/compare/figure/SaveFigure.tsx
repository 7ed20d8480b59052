import { Image } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Arranger } from '../../../layout/client.ts';
import controls from '../../../ui/controls.module.css';
import { downloadBlob } from '../../../ui/download.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import menu from '../../../ui/menu.module.css';
import { safeFileName } from '../../../export/safeFileName.ts';
import type { FigureFormat } from './makeFigure.ts';
import { useShownComparison } from './useShownComparison.ts';

const formats: readonly { readonly id: FigureFormat; readonly label: string }[] = [
  { id: 'svg', label: 'As SVG, to edit and print' },
  { id: 'png', label: 'As PNG, to paste into slides' },
];

interface SaveFigureProps {
  /** Arranges the panes as networks; null where nobody does. */
  readonly arranger: Arranger | null;
  readonly tabIndex: 0 | -1;
}

/** Hands the whole comparison over as one picture: drawings, legend, measures, dates and sources. */
export function SaveFigure({ arranger, tabIndex }: SaveFigureProps) {
  const explorer = useExplorerStore();
  const shown = useShownComparison(arranger);
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: FigureFormat) => {
    if (shown === null) return;
    const { announce, notify } = explorer.getState();
    setIsBusy(true);
    try {
      const { makeFigure } = await import('./makeFigure.ts');
      const comparison = await shown();
      const name = safeFileName(`${comparison.network.about.title} compared`, format);
      downloadBlob(name, await makeFigure(comparison, format));
      announce(`Downloaded ${name}.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notify({ kind: 'error', text: `The figure was not saved. ${why}` });
    } finally {
      setIsBusy(false);
    }
  };
  if (shown === null)
    return (
      <button type="button" className={controls.button} tabIndex={tabIndex} aria-disabled title="Being worked out">
        <Image size={16} aria-hidden="true" />
        Save figure
      </button>
    );
  return (
    <MenuTrigger>
      <Button className={controls.button ?? ''} excludeFromTabOrder={tabIndex < 0} isPending={isBusy}>
        <Image size={16} aria-hidden />
        {isBusy ? 'Saving the figure …' : 'Save figure'}
      </Button>
      <Popover placement="top end">
        <Menu
          className={menu.menu ?? ''}
          aria-label="Save figure"
          onAction={(key) => {
            const format = formats.find(({ id }) => id === key);
            if (format !== undefined) void save(format.id);
          }}
        >
          {formats.map(({ id, label }) => (
            <MenuItem key={id} id={id} className={menu.item ?? ''}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
