import { readFileSync } from 'node:fs';

interface Row {
  readonly id: string;
}
interface Example {
  readonly organisations: readonly (Row & { readonly name: string; readonly kind?: string })[];
  readonly collaborations: readonly (Row & {
    readonly name: string;
    readonly model?: string;
    readonly members: readonly { readonly organisation: string }[];
  })[];
  readonly relationships: readonly (Row & {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly audience?: string;
    readonly collaborations?: readonly string[];
    readonly start?: string;
    readonly end?: string;
  })[];
}

/** The shipped dataset as it lies on disk, for expectations that do not go through the app's own code. */
export const example = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as Example;
export type ExampleRelationship = Example['relationships'][number];

/** What the status line should read when only these relationships and these memberships are left. */
export function countsText(
  stays: (relationship: ExampleRelationship) => boolean,
  keepsCollaboration: (collaboration: Example['collaborations'][number]) => boolean,
): string {
  const relationships = example.relationships.filter(stays);
  const organisations = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  for (const collaboration of example.collaborations.filter(keepsCollaboration)) {
    for (const { organisation } of collaboration.members) organisations.add(organisation);
  }
  return (
    `${String(organisations.size)} of ${String(example.organisations.length)} organisations · ` +
    `${String(relationships.length)} of ${String(example.relationships.length)} relationships`
  );
}
