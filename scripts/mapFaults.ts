import type { DocumentAttributeEvidence, MapDocument } from '../src/domain/document.ts';

interface Attested {
  readonly evidence?: DocumentAttributeEvidence;
  readonly attributeEvidence?: Readonly<Record<string, DocumentAttributeEvidence>>;
}

/** How much a map holds, in words. */
export function mapCounts({ organisations, collaborations = [], relationships, sources = [] }: MapDocument): string {
  const members = collaborations.reduce((sum, collaboration) => sum + (collaboration.members?.length ?? 0), 0);
  return [
    `${String(organisations.length)} organisations`,
    `${String(collaborations.length)} collaborations`,
    `${String(members)} memberships`,
    `${String(relationships.length)} relationships`,
    `${String(sources.length)} sources`,
  ].join(', ');
}

/**
 * What is wrong with a map that claims to be fully sourced, one sentence each; empty when nothing is.
 *
 * Stricter than opening a file: there a relationship without evidence is allowed and shown as unsourced.
 */
export function mapFaults(map: MapDocument): string[] {
  const faults: string[] = [];
  const used = new Set<string>();

  const idsOf = (list: readonly { readonly id: string }[], name: string): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const { id } of list) {
      if (ids.has(id)) faults.push(`${name}: the id "${id}" stands twice.`);
      ids.add(id);
    }
    return ids;
  };
  const sources = idsOf(map.sources ?? [], 'sources');
  const organisations = idsOf(map.organisations, 'organisations');
  const collaborations = idsOf(map.collaborations ?? [], 'collaborations');
  idsOf(map.relationships, 'relationships');

  const resolve = (ids: ReadonlySet<string>, id: string, where: string): void => {
    if (!ids.has(id)) faults.push(`${where} points to "${id}", which does not exist.`);
  };
  const cite = (evidence: DocumentAttributeEvidence | undefined, where: string): void => {
    for (const id of evidence?.sources ?? []) {
      resolve(sources, id, `${where}: evidence`);
      used.add(id);
    }
  };
  const citeAll = (record: Attested, where: string): void => {
    cite(record.evidence, where);
    for (const [field, evidence] of Object.entries(record.attributeEvidence ?? {})) {
      cite(evidence, `${where}, ${field}`);
      if (evidence.basis !== 'not-found' && evidence.sources.length === 0)
        faults.push(`${where}, ${field}: is ${evidence.basis} without a source.`);
    }
  };

  for (const organisation of map.organisations) citeAll(organisation, `Organisation "${organisation.id}"`);
  for (const collaboration of map.collaborations ?? []) {
    const where = `Collaboration "${collaboration.id}"`;
    citeAll(collaboration, where);
    if (collaboration.backbone !== undefined) resolve(organisations, collaboration.backbone, `${where}: backbone`);
    for (const member of collaboration.members ?? []) {
      resolve(organisations, member.organisation, `${where}: member`);
      citeAll(member, `${where}, member "${member.organisation}"`);
    }
  }
  for (const relationship of map.relationships) {
    const where = `Relationship "${relationship.id}"`;
    citeAll(relationship, where);
    resolve(organisations, relationship.from, `${where}: from`);
    resolve(organisations, relationship.to, `${where}: to`);
    for (const id of relationship.collaborations ?? []) resolve(collaborations, id, where);
    if ((relationship.evidence?.sources.length ?? 0) === 0) faults.push(`${where} has no evidence.`);
  }
  for (const id of Object.keys(map.positions ?? {})) resolve(organisations, id, 'positions');
  for (const id of map.pinned ?? []) resolve(organisations, id, 'pinned');
  for (const id of sources) if (!used.has(id)) faults.push(`Source "${id}" is not used.`);
  return faults;
}
