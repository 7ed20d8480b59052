interface CheckedEvidence {
  readonly sources: readonly string[];
  readonly basis: string;
}
interface Attested {
  readonly evidence?: CheckedEvidence;
  readonly attributeEvidence?: Readonly<Record<string, CheckedEvidence>>;
}
interface CheckedRelationship extends Attested {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly collaborations?: readonly string[];
}
interface CheckedCollaboration extends Attested {
  readonly id: string;
  readonly backbone?: string;
  readonly members: readonly (Attested & { readonly organisation: string })[];
}

/** The parts of a document that this check reads. */
export interface CheckedMap {
  readonly sources: readonly { readonly id: string }[];
  readonly organisations: readonly (Attested & { readonly id: string })[];
  readonly collaborations: readonly CheckedCollaboration[];
  readonly relationships: readonly CheckedRelationship[];
  readonly positions?: Readonly<Record<string, unknown>>;
  readonly pinned?: readonly string[];
}

/**
 * What is wrong with a map that claims to be fully sourced, one sentence each; empty when nothing is.
 *
 * Stricter than opening a file: there a relationship without evidence is allowed and shown as unsourced.
 */
export function mapFaults(map: CheckedMap): string[] {
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
  const sources = idsOf(map.sources, 'sources');
  const organisations = idsOf(map.organisations, 'organisations');
  const collaborations = idsOf(map.collaborations, 'collaborations');
  idsOf(map.relationships, 'relationships');

  const resolve = (ids: ReadonlySet<string>, id: string, where: string): void => {
    if (!ids.has(id)) faults.push(`${where} points to "${id}", which does not exist.`);
  };
  const cite = (evidence: CheckedEvidence | undefined, where: string): void => {
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
  for (const collaboration of map.collaborations) {
    const where = `Collaboration "${collaboration.id}"`;
    citeAll(collaboration, where);
    if (collaboration.backbone !== undefined) resolve(organisations, collaboration.backbone, `${where}: backbone`);
    for (const member of collaboration.members) {
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
