import { periodWords } from '../../../../analysis/dateWords.ts';
import { relationshipTitle } from '../../../../analysis/describe.ts';
import type { DrawnYears } from '../../../../analysis/tieTimeline.ts';
import { drawnYears } from '../../../../analysis/tieTimeline.ts';
import { moneyWords } from '../../../../analysis/words.ts';
import type { EntityRef } from '../../../../domain/ids.ts';
import { collaborationRef, relationshipRef } from '../../../../domain/ids.ts';
import { tiesOf } from '../../../../domain/involvement.ts';
import type { Network, Relationship } from '../../../../domain/network.ts';
import { modelColour } from '../../../../scene/vocabularyLooks.ts';
import type { Theme } from '../../../../scene/theme.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { useTheme } from '../../../../ui/ThemeProvider.tsx';
import { EntityLink } from '../EntityLink.tsx';
import { Section } from '../Section.tsx';
import { timelineWidth, yearAxis } from './axis.ts';
import { SpanBar } from './SpanBar.tsx';
import { spanColour } from './spanColour.ts';
import styles from './timeline.module.css';
import { YearMarks } from './YearMarks.tsx';

interface Period {
  readonly of: EntityRef;
  /** null for the relationship that is looked at. */
  readonly name: string | null;
  readonly when: string;
  readonly colour: string;
  readonly span: DrawnYears;
}

/** When a relationship was, beside the others between the same two and the collaborations it is recorded in. */
export function RelationshipTimeline({ relationship }: { readonly relationship: Relationship }) {
  const network = useSnapshot(({ map }) => map.network);
  const theme = useTheme();
  const periods = periodsAround(network, relationship, theme);
  const years = periods.flatMap(({ span }) => [span.from, span.to]);
  // A single year, or a single period with nothing beside it, is said well enough by its dates.
  if (periods.length < 2 || new Set(years).size < 2) return null;
  const axis = yearAxis(Math.min(...years), Math.max(...years));
  return (
    <Section title="Over time">
      <ul className={styles.periods}>
        {periods.map(({ of, name, when, colour, span }) => (
          <li key={`${of.kind} ${of.id}`}>
            <p className={styles.period}>
              {name === null ? <b>This relationship</b> : <EntityLink to={of} name={name} />}
              <span>{when}</span>
            </p>
            <svg className={styles.timeline} viewBox={`0 0 ${String(timelineWidth)} 6`} aria-hidden="true">
              <SpanBar axis={axis} span={span} y={0} height={6} colour={colour} />
            </svg>
          </li>
        ))}
      </ul>
      <svg className={styles.timeline} viewBox={`0 0 ${String(timelineWidth)} 20`} aria-hidden="true">
        <YearMarks axis={axis} y={4} />
      </svg>
    </Section>
  );
}

/** More than these say little in so small a picture. */
const mostOthers = 5;

function periodsAround(network: Network, relationship: Relationship, theme: Theme): readonly Period[] {
  const { id, from, to } = relationship;
  const others = (tiesOf(network).get(from) ?? []).filter(
    (tie) => tie.id !== id && ((tie.from === from && tie.to === to) || (tie.from === to && tie.to === from)),
  );
  return [
    ...tiePeriod(network, relationship, null, theme),
    ...others.flatMap((tie) => tiePeriod(network, tie, relationshipTitle(network, tie.id), theme)).slice(0, mostOthers),
    ...relationship.collaborations.flatMap((home) => {
      const collaboration = network.collaborations.get(home);
      if (collaboration === undefined) return [];
      const { name, model, start, end } = collaboration;
      const colour = modelColour(theme, model === null ? null : network.vocabulary.models.get(model));
      return period(collaborationRef(home), name, periodWords(start, end), colour, collaboration);
    }),
  ];
}

function tiePeriod(network: Network, tie: Relationship, name: string | null, theme: Theme): readonly Period[] {
  const amount = tie.kind === 'funding' && tie.amount !== null ? moneyWords(tie.amount, tie.currency) : null;
  const when = [periodWords(tie.start, tie.end), amount].filter((part) => part !== null).join(' · ');
  return period(relationshipRef(tie.id), name, when, spanColour(network, tie, theme), tie);
}

function period(
  of: EntityRef,
  name: string | null,
  when: string | null,
  colour: string,
  dates: Parameters<typeof drawnYears>[0],
): readonly Period[] {
  const span = drawnYears(dates);
  if (span === null) return [];
  return [{ of, name, when: when ?? '', colour, span }];
}
