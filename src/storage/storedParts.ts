import type { MapDocument } from '../domain/document.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';
import { changePane } from '../view/changes.ts';
import { decodeLink, encodeLink, longestLink } from '../view/link.ts';
import type { FrameShape, ViewState } from '../view/viewState.ts';
import type { StoredPart, StoredPlace } from './databaseSchema.ts';
import type { KeptMapId, KeptParts, PartName } from './keptMap.ts';
import { partNames } from './keptMap.ts';
import { StorageFault } from './storageFault.ts';

/** One part of a map as it is stored. */
export function storedPart(map: KeptMapId, name: PartName, parts: KeptParts, revision: number): StoredPart {
  switch (name) {
    case 'document':
      return { map, revision, name, value: parts.document };
    case 'positions':
    case 'pins':
      return { map, revision, name, value: storedPlaces(parts[name]) };
    case 'frame':
      return { map, revision, name, value: parts.frame };
    case 'view':
      return { map, revision, name, value: storedView(parts.view) };
  }
}

/**
 * A map from its stored parts.
 *
 * @throws StorageFault `unreadable`, when the document is missing or none. Places and view are found again when they are missing.
 */
export function readParts(stored: readonly StoredPart[]) {
  const byName = new Map(stored.map((part) => [part.name, part]));
  const value = (name: PartName): unknown => byName.get(name)?.value;
  const document = value('document');
  if (!isDocument(document)) throw new StorageFault('unreadable');
  const view = value('view');
  const pins = readPlaces(value('pins'));
  const frame = frameShapes.find((shape) => shape === value('frame')) ?? 'square';
  const parts: KeptParts = {
    document,
    positions: readPlaces(value('positions')),
    pins,
    frame,
    view: withWork(decodeLink(typeof view === 'string' ? view : '').view, { pins, frame }),
  };
  const revisions = Object.fromEntries(partNames.map((name) => [name, byName.get(name)?.revision ?? 0])) as Record<
    PartName,
    number
  >;
  return { parts, revisions };
}

const frameShapes: readonly FrameShape[] = ['square', 'wide', 'tall'];

/** A view with the pins and the frame that are kept with the map: an address never moves what a reader has placed. */
export const withWork = (view: ViewState, { pins, frame }: Pick<KeptParts, 'pins' | 'frame'>): ViewState =>
  changePane((pane) => {
    const kept = pane.pins.size === 0 && pins.size === 0 ? pane.pins : pins;
    return pane.pins === kept && pane.frame === frame ? pane : { ...pane, pins: kept, frame };
  })(view);

const noPins: Positions = new Map();
const withoutPins = changePane((pane) => (pane.pins.size === 0 ? pane : { ...pane, pins: noPins }));
const withoutSelection = changePane((pane) => ({ ...pane, selection: [] }));

function storedView(view: ViewState): string {
  const text = encodeLink({ map: null, view: withoutPins(view) });
  return text.length <= longestLink ? text : encodeLink({ map: null, view: withoutSelection(withoutPins(view)) });
}

const storedPlaces = (places: Positions): readonly StoredPlace[] =>
  [...places].map(([id, [x, y]]): StoredPlace => [id, x, y]);

function readPlaces(value: unknown): Positions {
  const places = new Map<OrganisationId, readonly [number, number]>();
  if (!Array.isArray(value)) return places;
  for (const place of value as readonly unknown[]) {
    if (!Array.isArray(place)) continue;
    const [id, x, y] = place as readonly unknown[];
    if (typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)) {
      places.set(id as OrganisationId, [x as number, y as number]);
    }
  }
  return places;
}

/** Whole documents are checked where they come in; here only what would break the page at once. */
function isDocument(value: unknown): value is MapDocument {
  const { organisations, relationships, title } = (value ?? {}) as Partial<Record<keyof MapDocument, unknown>>;
  return Array.isArray(organisations) && Array.isArray(relationships) && typeof title === 'string';
}
