import type { SaidMarks, Scene } from '../marks.ts';
import { opacityAt } from './fates.ts';
import { mixedColour } from './mixedColour.ts';

type Marked = Pick<Scene, 'badges' | 'said'>;

/** Of each row of a scene the row of the scene between; -1 where it has none. */
interface Rows {
  readonly rowOfFrom: Int32Array;
  readonly rowOfTo: Int32Array;
}

/** The glyphs in shapes, and what a room said, on the rows that they have on the way: those of the second scene, and of the first what is nowhere else. */
export function carriedMarks(
  from: Scene,
  to: Scene,
  { nodes, links }: { readonly nodes: Rows; readonly links: Rows },
): (share: number) => Marked {
  const badges = badgesBetween(badgesOn(from, nodes.rowOfFrom), badgesOn(to, nodes.rowOfTo));
  const said = joined(saidOn(from, nodes.rowOfFrom, links.rowOfFrom), saidOn(to, nodes.rowOfTo, links.rowOfTo));
  return (share) => ({ badges: badges(share), ...(said !== undefined && { said }) });
}

type Badges = NonNullable<Scene['badges']>;

const badgesOn = ({ badges = [] }: Scene, rows: Int32Array): Badges =>
  badges.flatMap((badge) => rowsOf(rows, [badge.node]).map((node) => ({ ...badge, node })));

function badgesBetween(before: Badges, after: Badges): (share: number) => Badges {
  const own = new Map(after.map((badge) => [badge.node, badge]));
  const former = new Map(before.map((badge) => [badge.node, badge]));
  const all = [...before.filter(({ node }) => !own.has(node)), ...after];
  return (share) =>
    all.map((badge) => {
      const [was, will] = [former.get(badge.node), own.get(badge.node)];
      const fate = will === undefined ? 'goes' : was === undefined ? 'comes' : 'stays';
      return {
        ...badge,
        opacity: opacityAt(fate, was?.opacity ?? 0, will?.opacity ?? 0, share),
        colour: mixedColour((was ?? badge).colour, badge.colour, share),
      };
    });
}

const rowsOf = (rows: Int32Array, wanted: readonly number[]): readonly number[] =>
  wanted.map((row) => rows[row] ?? -1).filter((row) => row >= 0);

function saidOn({ said }: Scene, nodes: Int32Array, links: Int32Array): SaidMarks | undefined {
  if (said === undefined) return undefined;
  return {
    disputes: said.disputes.map((all) => rowsOf(links, all)).filter((all) => all.length > 0),
    dots: said.dots.flatMap((mark) => {
      const lines = rowsOf(links, mark.links);
      if (mark.node === null) return lines.length === 0 ? [] : [{ ...mark, links: lines }];
      return rowsOf(nodes, [mark.node]).map((node) => ({ ...mark, node, links: lines }));
    }),
    missing: said.missing.flatMap((mark) => {
      const [from, to] = [nodes[mark.from] ?? -1, nodes[mark.to] ?? -1];
      return from < 0 || to < 0 ? [] : [{ ...mark, from, to }];
    }),
  };
}

/** What both have stands once, as the second has it. */
function joined(before: SaidMarks | undefined, after: SaidMarks | undefined): SaidMarks | undefined {
  if (before === undefined || after === undefined) return after ?? before;
  const dotted = new Set(after.dots.map(({ node, links }) => `${String(node)} ${links.join(' ')}`));
  const missed = new Set(after.missing.map(({ from, to }) => `${String(from)} ${String(to)}`));
  return {
    disputes: [...after.disputes, ...before.disputes],
    dots: [
      ...after.dots,
      ...before.dots.filter(({ node, links }) => !dotted.has(`${String(node)} ${links.join(' ')}`)),
    ],
    missing: [
      ...after.missing,
      ...before.missing.filter(({ from, to }) => !missed.has(`${String(from)} ${String(to)}`)),
    ],
  };
}
