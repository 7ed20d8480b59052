import type { Backing } from '../../analysis/backing.ts';
import type { Term } from '../../domain/vocabulary.ts';
import { lineLook } from '../../scene/lineLooks.ts';
import { useTheme } from '../ThemeProvider.tsx';
import { EvidenceSample } from './EvidenceSample.tsx';
import { LineSample } from './LineSample.tsx';

const backings: readonly { readonly label: string; readonly backing: Backing }[] = [
  { label: 'Stated by a source', backing: { basis: 'stated', isOld: false } },
  { label: 'Classified by an editor', backing: { basis: 'classified', isOld: false } },
  { label: 'Unsourced', backing: { basis: 'unsourced', isOld: false } },
  { label: 'Old sources only', backing: { basis: 'stated', isOld: true } },
];

interface EvidenceLegendProps {
  /** Of the list, and of the sample in each of its rows. */
  readonly className?: string | undefined;
  readonly rowClassName?: string | undefined;
  readonly sampleClassName?: string | undefined;
}

/** What dashes mean under the evidence lens. */
export function EvidenceLegend({ className, rowClassName, sampleClassName }: EvidenceLegendProps) {
  return (
    <ul className={className} aria-label="What a line rests on">
      {backings.map(({ label, backing }) => (
        <li key={label} className={rowClassName}>
          <span className={sampleClassName}>
            <EvidenceSample backing={backing} />
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The line of an audience under the evidence lens, where only hue and head are left to it. */
export function WholeAudienceSample({ audience }: { readonly audience: Term | null }) {
  return <LineSample look={{ ...lineLook(useTheme(), audience), dash: [], cap: 'butt', strokeWidth: 1.9 }} />;
}
