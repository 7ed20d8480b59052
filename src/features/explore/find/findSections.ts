import type { EntityRef } from '../../../domain/ids.ts';
import { assertNever } from '../../../domain/assertNever.ts';
import type { Network } from '../../../domain/network.ts';
import type { Command } from '../../../ui/command.ts';
import { commandGroups } from '../../../ui/command.ts';
import { shortened } from '../../../ui/shortened.ts';
import type { FindOrder } from './findBoxHandle.ts';
import type { FindEntry, FindTarget } from './findEntries.ts';
import type { FoundCommand } from './findCommands.ts';
import type { Finding } from './searchIndex.ts';

/** What happens when an answer is chosen. */
export type FindChoice =
  { readonly kind: 'select'; readonly ref: EntityRef } | { readonly kind: 'run'; readonly command: Command };

export interface FindOption {
  readonly key: string;
  readonly title: string;
  readonly context: string;
  /** Words of the title that answered the question. */
  readonly words: ReadonlySet<string>;
  /** The command's keys; null for anything else. */
  readonly keys: string | null;
  /** Why it cannot be chosen now; null when it can. */
  readonly whyNot: string | null;
  readonly choice: FindChoice;
}

export interface FindSection {
  readonly label: string;
  readonly options: readonly FindOption[];
  /** All there are; more than `options` when the list was cut. */
  readonly total: number;
}

/** How much of each kind is listed: enough to choose from, few enough to see the next kind. */
const listed = { organisation: 8, collaboration: 5, relationship: 6, source: 5, action: 6 } as const;
/** As many where nothing but commands is looked for. */
const mostActions = 20;
const labels = {
  organisation: 'Organisations',
  collaboration: 'Collaborations',
  relationship: 'Relationships',
  source: 'Sources',
} as const;

const noWords: ReadonlySet<string> = new Set();

/**
 * Answers grouped by what they are, in the order of the map: who, together, along which line, from which source. Commands stand
 * under their own headings as long as nothing is asked, so that the list can be read like a menu.
 */
export function findSections(
  found: readonly Finding[],
  commands: readonly FoundCommand[],
  visible: Network,
  order: FindOrder,
  hasAsked: boolean,
): readonly FindSection[] {
  const kinds = ['organisation', 'collaboration', 'relationship', 'source'] as const;
  const results = kinds.map((kind) => {
    const own = found.filter(({ entry }) => entry.target.kind === kind);
    const options = own.slice(0, listed[kind]).map(({ entry, words }) => entryOption(entry, words, visible));
    return { label: labels[kind], options, total: own.length };
  });
  const most = order === 'actions' || found.length === 0 ? mostActions : listed.action;
  const actions = hasAsked
    ? [{ label: 'Actions', options: commands.slice(0, most).map(commandOption), total: commands.length }]
    : groupedActions(commands);
  const sections = order === 'actions' ? [...actions, ...results] : [...results, ...actions];
  return sections.filter(({ options }) => options.length > 0);
}

function groupedActions(commands: readonly FoundCommand[]): readonly FindSection[] {
  return commandGroups.map(({ id, label }) => {
    const options = commands.filter(({ command }) => (command.group ?? 'more') === id).map(commandOption);
    return { label, options, total: options.length };
  });
}

export const keyOf = ({ kind, id }: FindTarget): string => `${kind} ${id}`;

function entryOption(entry: FindEntry, words: ReadonlySet<string>, visible: Network): FindOption {
  const { target, title, context } = entry;
  const isLeftOut = !isVisible(target, visible);
  return {
    key: keyOf(target),
    title: shortened(title),
    context: [shortened(context), ...(isLeftOut ? ['not on the map now'] : [])]
      .filter((part) => part !== '')
      .join(' · '),
    words,
    keys: null,
    whyNot: null,
    choice: { kind: 'select', ref: target },
  };
}

const commandOption = ({ command, whyNot }: FoundCommand): FindOption => ({
  key: `action ${command.id}`,
  title: command.label,
  context: whyNot ?? '',
  words: noWords,
  keys: command.keys,
  whyNot,
  choice: { kind: 'run', command },
});

function isVisible(target: FindTarget, visible: Network): boolean {
  switch (target.kind) {
    case 'organisation':
      return visible.organisations.has(target.id);
    case 'collaboration':
      return visible.collaborations.has(target.id);
    case 'relationship':
      return visible.relationships.has(target.id);
    case 'source':
      return true;
    default:
      return assertNever(target);
  }
}
