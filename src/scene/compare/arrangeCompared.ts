import type { OrganisationId } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { ArrangeOptions, Arranger } from '../../layout/client.ts';
import { layoutRequest, toPositions } from '../layoutInput.ts';

type Place = readonly [x: number, y: number];

interface Kept {
  readonly worlds: readonly Network[];
  readonly arranged: Promise<readonly Positions[]>;
}
const kept: Kept[] = [];
const mostKept = 6;

/**
 * Arranges what each pane could show as a network, one after the other: whoever stands in a pane before is held at the
 * same place.
 *
 * @param worlds - By pane: its collaborations in every year, with nothing filtered.
 * @returns By pane, for everybody of its world; an organisation has the same place in every pane. The same promise for
 *   the same worlds while it holds. Rejects as the arranger does; then the next call tries again.
 */
export function arrangeCompared(
  arranger: Pick<Arranger, 'arrange'>,
  worlds: readonly Network[],
  options: ArrangeOptions = {},
): Promise<readonly Positions[]> {
  const found = kept.find(
    (one) => one.worlds.length === worlds.length && one.worlds.every((world, pane) => world === worlds[pane]),
  );
  if (found !== undefined) return found.arranged;
  const made: Kept = { worlds, arranged: arrangeEach(arranger, worlds, options) };
  kept.unshift(made);
  kept.length = Math.min(kept.length, mostKept);
  made.arranged.catch(() => {
    const at = kept.indexOf(made);
    if (at >= 0) kept.splice(at, 1);
  });
  return made.arranged;
}

async function arrangeEach(
  arranger: Pick<Arranger, 'arrange'>,
  worlds: readonly Network[],
  { signal, onProgress }: ArrangeOptions,
): Promise<readonly Positions[]> {
  const known = new Map<OrganisationId, Place>();
  const each: Positions[] = [];
  for (const [pane, world] of worlds.entries()) {
    const ids = [...world.organisations.keys()];
    const pins = new Map<OrganisationId, Place>();
    for (const id of ids) {
      const place = known.get(id);
      if (place !== undefined) pins.set(id, place);
    }
    const positions = pins.size === ids.length ? pins : await arrangeWith(pins, pane, world);
    each.push(positions);
    for (const [id, place] of positions) known.set(id, place);
  }
  return each;

  async function arrangeWith(pins: Positions, pane: number, world: Network): Promise<Positions> {
    const request = layoutRequest(world, { pins, known: null, frame: 'square', candidates: 1 });
    const places = await arranger.arrange(request, {
      ...(signal !== undefined && { signal }),
      onProgress: (share) => onProgress?.((pane + share) / worlds.length),
    });
    // The worker reckons in single precision; whoever is held stands exactly where it did.
    return new Map([...toPositions(world, places), ...pins]);
  }
}
