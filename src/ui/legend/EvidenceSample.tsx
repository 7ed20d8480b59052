import type { Backing } from '../../analysis/backing.ts';
import { underLens } from '../../scene/evidenceLooks.ts';
import { lineLook } from '../../scene/lineLooks.ts';
import { useTheme } from '../ThemeProvider.tsx';
import { LineSample } from './LineSample.tsx';

/** A line as the evidence lens draws it, in ink: what tells one backing from another is no hue. */
export function EvidenceSample({ backing }: { readonly backing: Backing }) {
  const theme = useTheme();
  return <LineSample look={underLens(theme, { ...lineLook(theme, null), strokeWidth: 1.9, head: null }, backing)} />;
}
