import { refName } from '../../../../analysis/refName.ts';
import type { RestingFact } from '../../../../analysis/restingOn.ts';
import { restingOn } from '../../../../analysis/restingOn.ts';
import { capital, compareNames } from '../../../../analysis/words.ts';
import type { EntityRef, SourceId } from '../../../../domain/ids.ts';
import type { Network } from '../../../../domain/network.ts';
import { basisLabel } from '../evidence/grounds.ts';
import { fieldWords } from '../fieldWords.ts';

/** A record of which something rests on a source. */
export interface RestingRow {
  readonly on: EntityRef;
  readonly name: string;
  /** What rests on it, and whether the source says it: "Stated: the record, amount · Classified: phases". */
  readonly what: string;
}

export interface RestingGroup {
  readonly title: string;
  readonly rows: readonly RestingRow[];
}

const groups = [
  { kind: 'relationship', title: 'Relationships' },
  { kind: 'collaboration', title: 'Collaborations' },
  { kind: 'organisation', title: 'Organisations' },
] as const;

/** What rests on a source, by what it is, each group in the order of names; groups without rows are left out. */
export function restingRows(network: Network, source: SourceId): readonly RestingGroup[] {
  const facts = restingOn(network, source);
  return groups
    .map(({ kind, title }) => ({
      title,
      rows: rowsOf(
        network,
        facts.filter(({ on }) => on.kind === kind),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(network: Network, facts: readonly RestingFact[]): readonly RestingRow[] {
  const byRecord = new Map<string, RestingFact[]>();
  for (const fact of facts) byRecord.set(fact.on.id, [...(byRecord.get(fact.on.id) ?? []), fact]);
  return [...byRecord.values()]
    .flatMap((own) => {
      const on = own[0]?.on;
      return on === undefined
        ? []
        : [
            {
              on,
              name: on.kind === 'relationship' ? capital(refName(network, on)) : refName(network, on),
              what: whatRests(network, own),
            },
          ];
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

const bases = ['stated', 'classified', 'not-found'] as const;

const whatRests = (network: Network, facts: readonly RestingFact[]): string =>
  bases
    .flatMap((basis) => {
      const parts = facts.filter((fact) => fact.basis === basis).map((fact) => partName(network, fact));
      return parts.length === 0 ? [] : [`${basisLabel(basis)}: ${parts.join(', ')}`];
    })
    .join(' · ');

function partName(network: Network, { part }: RestingFact): string {
  switch (part.kind) {
    case 'record':
      return 'the record';
    case 'field':
      return fieldWords(part.field);
    case 'member':
      return `${network.organisations.get(part.organisation)?.name ?? part.organisation} as a member`;
  }
}
