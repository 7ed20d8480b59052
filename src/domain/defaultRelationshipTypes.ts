import type { TermId } from './ids.ts';
import type { Term } from './vocabulary.ts';

/** The one type that draws a line of account (Bovens 2007). */
export const accountableTo = 'accountable-to' as TermId;

/** Stands in for a type that nobody recorded; it belongs to a vocabulary only when a document needs it. */
export const typeNotRecorded = 'type-not-recorded' as TermId;

const directed = (id: string, label: string, description: string): Term => ({ id: id as TermId, label, description });
const undirected = (id: string, label: string, description: string): Term => ({
  ...directed(id, label, description),
  undirected: true,
});

/** How two organisations are tied; each reads from the first to the second unless it is undirected. */
export const defaultRelationshipTypes: readonly Term[] = [
  directed(
    accountableTo,
    'Accountable to',
    'The first explains what it does to the second. The second can ask questions, judge, and make something follow.',
  ),
  directed('funds', 'Funds', 'Money goes from the first to the second.'),
  directed('commissions', 'Commissions', 'The first asks the second to provide something.'),
  directed('delivers-for', 'Delivers for', 'The first delivers a service or task for the second.'),
  directed('member-of', 'Member of', 'The first holds a seat in, or belongs to, the second.'),
  directed('leads', 'Leads', 'The first leads or governs the second.'),
  directed('hosts', 'Hosts', 'The first gives the second a home: rooms, or a legal roof.'),
  directed(
    'coordinates',
    'Coordinates',
    'The first helps the work of the second fit together. It is not shown to be in charge.',
  ),
  directed('evaluates', 'Evaluates', 'The first studies or evaluates the second.'),
  directed('inspects', 'Inspects', 'The first inspects the second, by law.'),
  directed('advises', 'Advises', 'The first gives the second advice.'),
  directed('involves', 'Involves', 'The first asks the second for its views, plans with it, or lets it decide.'),
  directed('shares-data-with', 'Shares data with', 'The first supplies data that the second uses.'),
  directed('transfers-asset-to', 'Transfers asset to', 'The first passes land or a building to the second.'),
  undirected('co-located-with', 'Co-located with', 'Staff of the two work in the same place or team.'),
  undirected('partners-with', 'Partners with', 'The two work together. No membership, money or rank is stated.'),
];
