import { useState } from 'react';
import type { SheetHeight } from './sheetHeight.ts';

interface Sheet {
  readonly height: SheetHeight;
  setHeight(height: SheetHeight): void;
}

/**
 * The sheet comes half up when something is selected first, goes down with the selection, and else stays where the reader put it.
 *
 * @param asked - How often what it shows without a selection was asked for: it comes half up each time.
 */
export function useSheet(hasSelection: boolean, asked = 0): Sheet {
  const [state, setState] = useState<{ height: SheetHeight; hadSelection: boolean; asked: number }>({
    height: hasSelection ? 'half' : 'peek',
    hadSelection: hasSelection,
    asked,
  });
  if (state.hadSelection !== hasSelection)
    setState({ height: hasSelection ? 'half' : 'peek', hadSelection: hasSelection, asked });
  else if (state.asked !== asked) setState({ ...state, height: 'half', asked });
  return {
    height: state.height,
    setHeight: (height) => {
      setState({ height, hadSelection: hasSelection, asked });
    },
  };
}
