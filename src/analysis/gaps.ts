import { assertNever } from '../domain/assertNever.ts';
import type { EntityRef, OrganisationId } from '../domain/ids.ts';
import { collaborationsOf, tiesOf } from '../domain/involvement.ts';
import type {
  AttributeEvidence,
  Collaboration,
  Network,
  Organisation,
  Relationship,
  Source,
} from '../domain/network.ts';
import { accountOf, audienceLabel } from './account.ts';
import { mainAudiences } from './mainAudiences.ts';
import { withArticle } from './words.ts';

/**
 * Audiences to which an organisation has no line, where it has some: "No line to a regulator recorded". Of the map's main
 * audiences, those with a look of their own, and only where neither it nor anyone answers along such a line. A gap in the record,
 * not a finding.
 */
export function missingAudienceWords(network: Network, id: OrganisationId): readonly string[] {
  const { given, received, denied } = accountOf(network, id);
  if (given.length === 0) return [];
  const touched = new Set([...given, ...received, ...denied].map(({ audience }) => audience));
  return mainAudiences(network)
    .filter((audience) => !touched.has(audience.id))
    .map(({ label }) => `No line to ${withArticle(label)} recorded`);
}

/**
 * What a reader might look for and the record does not hold, in phrases without a full stop. A field that the map records of nobody
 * is not missed of anybody.
 */
export function notRecorded(network: Network, ref: EntityRef): readonly string[] {
  switch (ref.kind) {
    case 'organisation': {
      const organisation = network.organisations.get(ref.id);
      return organisation === undefined ? [] : gapsOfOrganisation(network, organisation);
    }
    case 'relationship': {
      const tie = network.relationships.get(ref.id);
      return tie === undefined ? [] : gapsOfRelationship(tie);
    }
    case 'collaboration': {
      const collaboration = network.collaborations.get(ref.id);
      return collaboration === undefined ? [] : gapsOfCollaboration(network, collaboration);
    }
    case 'source': {
      const source = network.sources.get(ref.id);
      return source === undefined ? [] : gapsOfSource(source);
    }
    default:
      return assertNever(ref);
  }
}

const missing = (phrases: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(phrases).flatMap(([phrase, isMissing]) => (isMissing ? [phrase] : []));

function gapsOfOrganisation(network: Network, organisation: Organisation): readonly string[] {
  const others = [...network.organisations.values()];
  const ties = tiesOf(network).get(organisation.id) ?? [];
  return missing({
    'No kind recorded': organisation.kind === null,
    'No place recorded': organisation.place === null && others.some(({ place }) => place !== null),
    'No register number recorded':
      organisation.identifiers.length === 0 && others.some((other) => other.identifiers.length > 0),
    'No relationship recorded': ties.length === 0,
    'No dates recorded for any of its relationships': ties.length > 0 && ties.every(isUndated),
    'No collaboration recorded': !collaborationsOf(network).has(organisation.id),
  });
}

const isUndated = ({ start, end }: { readonly start: unknown; readonly end: unknown }): boolean =>
  start === null && end === null;

function gapsOfRelationship(tie: Relationship): readonly string[] {
  return missing({
    'No audience recorded': tie.kind === 'accountability' && tie.audience === null,
    'No mechanism recorded': tie.mechanism === null,
    'No dates recorded': isUndated(tie),
    'What account is given of is not recorded': tie.kind === 'accountability' && tie.about.length === 0,
    'Whether it brings information, discussion or consequences is not recorded':
      tie.kind === 'accountability' &&
      (tie.phases === null || Object.values(tie.phases).every((answer) => answer === 'unknown')),
    'No amount recorded': tie.kind === 'funding' && tie.amount === null,
  });
}

function gapsOfCollaboration(network: Network, collaboration: Collaboration): readonly string[] {
  const { attributeEvidence } = collaboration;
  const fields: readonly (readonly [phrase: string, field: string, isMissing: boolean])[] = [
    ['No model recorded', 'model', collaboration.model === null],
    ['No governance form recorded', 'governanceForm', collaboration.governanceForm === null],
    ['No members recorded yet', 'members', collaboration.members.length === 0],
    ['No dates recorded', 'start', isUndated(collaboration)],
    ['No place recorded', 'place', collaboration.place === null],
    ['No policy area recorded', 'policyArea', collaboration.policyArea === null],
    ['No justification recorded', 'justifications', collaboration.justifications.length === 0],
    ['No funding recorded', 'funding', (collaboration.funding?.types ?? []).length === 0],
    ['How often account is given is not recorded', 'reporting', collaboration.reporting === null],
  ];
  return [
    ...fields.flatMap(([phrase, field, isMissing]) =>
      isMissing ? [`${phrase}${wasLookedFor(attributeEvidence, field) ? '; looked for, not found' : ''}`] : [],
    ),
    ...spokenOf(network, collaboration),
  ];
}

const gapsOfSource = ({ publisher, year, kind, retrieved, url }: Source): readonly string[] =>
  missing({
    'No publisher recorded': publisher === null,
    'No year recorded': year === null,
    'What kind of source it is is not recorded': kind === null,
    'No address recorded': url === null,
    'When it was read is not recorded': retrieved === null,
  });

const wasLookedFor = (evidence: Readonly<Record<string, AttributeEvidence>>, field: string): boolean =>
  Object.hasOwn(evidence, field) && evidence[field]?.basis === 'not-found';

/** Audiences that a source speaks of, without a line on record. */
function spokenOf(network: Network, { id, externalAccountability }: Collaboration): readonly string[] {
  const recorded = new Set(
    [...network.relationships.values()].map((tie) =>
      tie.kind === 'accountability' && tie.collaborations.includes(id) ? tie.audience : null,
    ),
  );
  return externalAccountability
    .filter((audience) => !recorded.has(audience))
    .map((audience) => withArticle(audienceLabel(network, audience) ?? audience))
    .map((audience) => `A source speaks of account to ${audience}; no line recorded within it`);
}
