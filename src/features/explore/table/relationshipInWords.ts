import type { RelationshipRow } from './relationshipRows.ts';

/** "Path answers to The Plymouth Alliance, internal peers": begins with the organisation it leaves from. */
export function relationshipInWords({ from, to, type, audience, isAccountability }: RelationshipRow): string {
  if (!isAccountability) return `${from} ${lowerFirst(type)} ${to}`;
  return `${from} answers to ${to}, ${audience === null ? 'audience not recorded' : lowerFirst(audience)}`;
}

/** Inside a sentence a term begins small, unless it is an abbreviation such as "NHS". */
function lowerFirst(label: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
