import type { Network } from '../../domain/network.ts';
import type { Emphasis } from '../emphasis.ts';

/** A step without the rest: the cast and its relationships. A collaboration stays while somebody of the cast takes part in it. */
export function onlyLit(visible: Network, { organisations, relationships, collaborations }: Emphasis): Network {
  const isHome = ({ members }: { readonly members: readonly { readonly organisation: string }[] }) =>
    members.some((member) => (organisations as ReadonlySet<string>).has(member.organisation));
  return {
    ...visible,
    organisations: new Map([...visible.organisations].filter(([id]) => organisations.has(id))),
    relationships: new Map([...visible.relationships].filter(([id]) => relationships.has(id))),
    collaborations: new Map(
      [...visible.collaborations].filter(([id, collaboration]) => collaborations.has(id) || isHome(collaboration)),
    ),
  };
}
