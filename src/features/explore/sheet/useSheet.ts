import { useState } from 'react';
import type { SheetHeight } from './sheetHeight.ts';

interface Sheet {
  readonly height: SheetHeight;
  setHeight(height: SheetHeight): void;
}

/**
 * The sheet comes half up when something is selected first, goes down with the selection, and else stays where the reader put it.
 *
 * @param hasBar - A line of account is traced, or picked: the sheet makes room for it once.
 * @param asked - How often what it shows without a selection was asked for: it comes half up each time.
 */
export function useSheet(hasSelection: boolean, hasBar = false, asked = 0): Sheet {
  const now = { hadSelection: hasSelection, hadBar: hasBar, asked };
  const [state, setState] = useState<typeof now & { height: SheetHeight }>({
    height: hasSelection && !hasBar ? 'half' : 'peek',
    ...now,
  });
  if (state.hadSelection !== hasSelection) setState({ height: hasSelection && !hasBar ? 'half' : 'peek', ...now });
  else if (state.hadBar !== hasBar) setState({ height: hasBar ? 'peek' : state.height, ...now });
  else if (state.asked !== asked) setState({ height: 'half', ...now });
  return {
    height: state.height,
    setHeight: (height) => {
      setState({ height, ...now });
    },
  };
}
