import type { Network } from '../domain/network.ts';
import { organisationRef, relationshipRef } from '../domain/ids.ts';
import type { Because } from '../analysis/results/result.ts';
import type { PaneView } from '../view/viewState.ts';
import type { Emphasis } from './emphasis.ts';
import { emphasisOf } from './emphasis.ts';
import { encodeHulls } from './encodeHulls.ts';
import { encodeLinks } from './encodeLinks.ts';
import { encodeNodes } from './encodeNodes.ts';
import type { Encoding } from './encoding.ts';
import { ghostsOf } from './ghosts.ts';
import { Inks } from './linkInks.ts';
import { LookBook } from './lookBook.ts';
import type { Theme } from './theme.ts';

/**
 * Turns what a pane shows into sizes, shapes, looks and names, without places.
 *
 * @param network - The whole map: sizes, hulls and the order of parallel lines follow from it, so that a filter moves nothing.
 * @param visible - What the pane's filter and focus leave. With `pane.leftOut` at `fade` the rest is drawn as a trace;
 *   with `pane.ended` at `ghost`, so are the lines that had ended before the first year chosen, and always what is withdrawn.
 * @param pane - Its selection lights a neighbourhood; of what is selected but not visible nothing is lit.
 * @param lit - What a trace or a finding rests on: it is lit instead.
 */
export function encode(
  network: Network,
  visible: Network,
  pane: PaneView,
  theme: Theme,
  lit: Because | null = null,
): Encoding {
  return encodeLit(network, visible, pane, theme, emphasisOf(network, visible, pane.selection, lit));
}

/** As `encode`, with what is lit chosen already; null where the map is at rest. */
export function encodeLit(
  network: Network,
  visible: Network,
  pane: PaneView,
  theme: Theme,
  emphasis: Emphasis | null,
): Encoding {
  const book = new LookBook();
  const ghosts = ghostsOf(network, visible, pane);
  const { organisations, rowOf, nodes, names } = encodeNodes(network, visible, ghosts, pane, theme, emphasis, book);
  const inks = new Inks(network, theme, emphasis, book, pane.lens);
  const { relationships, links } = encodeLinks(network, visible, ghosts.relationships, inks, emphasis, rowOf);
  const { looks, placeOf } = book.finish();
  const place = (row: number): number => placeOf[row] ?? 0;
  return {
    network,
    organisations,
    organisationRefs: organisations.map(organisationRef),
    relationshipRefs: relationships.map(relationshipRef),
    nodes: { ...nodes, look: nodes.look.map(place), litLook: nodes.litLook.map(place) },
    names,
    links: links.map((link) => ({ ...link, look: place(link.look), litLook: place(link.litLook) })),
    hulls: encodeHulls(network, visible, pane, theme, emphasis),
    quietInk: theme.colour.ink2,
    textScale: theme.textScale,
    looks,
  };
}
