import type { StoryStep } from '../domain/document.ts';
import type { EntityRef } from '../domain/ids.ts';
import { sameRef } from '../domain/ids.ts';

/** Something that a step holds back until it is asked for, with what is said then. */
export interface Reveal {
  readonly on: readonly EntityRef[];
  /** Empty where the picture says it. */
  readonly text: string;
}

/** More are not read: nobody clicks that often. */
export const mostReveals = 50;

const kinds = ['organisation', 'relationship', 'collaboration'] as const;

/** The reveals of a step, in order. What a document of another hand has in their place is passed over. Never throws. */
export function revealsOf({ reveals }: Pick<StoryStep, 'reveals'>): readonly Reveal[] {
  if (!Array.isArray(reveals)) return [];
  return (reveals as readonly unknown[]).slice(0, mostReveals).flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const { on, text } = entry;
    const refs = Array.isArray(on) ? (on as readonly unknown[]).flatMap(readRef) : [];
    const words = typeof text === 'string' ? text : '';
    return refs.length === 0 && words === '' ? [] : [{ on: refs, text: words }];
  });
}

/**
 * What is still held back. What one reveal has shown stays, also where a later one names it again.
 *
 * @param shown - How many reveals have been asked for.
 * @returns The same empty list whenever nothing is held back.
 */
export function heldBack(reveals: readonly Reveal[], shown: number): readonly EntityRef[] {
  const out = reveals.slice(0, shown).flatMap(({ on }) => on);
  const held = reveals.slice(shown).flatMap(({ on }) => on);
  const waiting = held.filter((ref) => !out.some((other) => sameRef(ref, other)));
  return waiting.length === 0 ? nothing : waiting;
}

const nothing: readonly EntityRef[] = [];

function readRef(value: unknown): readonly EntityRef[] {
  if (!isRecord(value)) return [];
  const kind = kinds.find((known) => known === value['kind']);
  const { id } = value;
  return kind === undefined || typeof id !== 'string' ? [] : [{ kind, id } as EntityRef];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
