import { useState } from 'react';
import type { SheetHeight } from './sheetHeight.ts';

interface Sheet {
  readonly height: SheetHeight;
  setHeight(height: SheetHeight): void;
}

/** The sheet comes half up when something is selected first, goes down with the selection, and else stays where the reader put it. */
export function useSheet(hasSelection: boolean): Sheet {
  const [state, setState] = useState<{ height: SheetHeight; hadSelection: boolean }>({
    height: hasSelection ? 'half' : 'peek',
    hadSelection: hasSelection,
  });
  if (state.hadSelection !== hasSelection)
    setState({ height: hasSelection ? 'half' : 'peek', hadSelection: hasSelection });
  return {
    height: state.height,
    setHeight: (height) => {
      setState({ height, hadSelection: hasSelection });
    },
  };
}
