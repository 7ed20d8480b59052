import { backingOf, weakestBacking } from '../analysis/backing.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { PaneView } from '../view/viewState.ts';
import type { Emphasis } from './emphasis.ts';
import { refKey } from './emphasis.ts';
import { backingKey, underLens } from './evidenceLooks.ts';
import {
  accountAtRest,
  accountDimmed,
  accountLit,
  bundleLook,
  tieAtRest,
  tieDimmed,
  tieLook,
  tieNear,
} from './lineLooks.ts';
import type { LookBook } from './lookBook.ts';
import { depths } from './lookBook.ts';
import type { Look } from './marks.ts';
import type { Pair } from './pairs.ts';
import { standingsOf } from './standing.ts';
import type { Theme } from './theme.ts';

/** Hands out the looks of lines in one state of the map; under the evidence lens, by what stands behind them. */
export class Inks {
  private readonly network: Network;
  private readonly theme: Theme;
  private readonly emphasis: Emphasis | null;
  private readonly book: LookBook;
  private readonly lens: PaneView['lens'];

  constructor(network: Network, theme: Theme, emphasis: Emphasis | null, book: LookBook, lens: PaneView['lens']) {
    this.network = network;
    this.theme = theme;
    this.emphasis = emphasis;
    this.book = book;
    this.lens = lens;
  }

  isLit({ id }: Relationship): boolean {
    return this.emphasis?.relationships.has(id) === true;
  }

  isChosen({ id }: Relationship): boolean {
    return this.emphasis?.selected.has(refKey({ kind: 'relationship', id })) === true;
  }

  /** A line of account as it stands now. */
  account(tie: Relationship): number {
    const audience = this.audienceOf(tie);
    const name = audience?.id ?? '';
    if (this.emphasis === null || (this.emphasis.isBroad && this.isLit(tie))) {
      const isSure = tie.status === 'asserted';
      return this.row([tie], `account ${name} ${String(isSure)}`, depths.account, () => ({
        ...accountAtRest(this.theme, audience),
        ...(!isSure && { opacity: this.theme.opacity.unsure }),
      }));
    }
    if (this.isLit(tie)) return this.lit(tie);
    return this.row([tie], `account dim ${name}`, depths.dimAccount, () => accountDimmed(this.theme, audience));
  }

  /** At full strength, as when a pointer raises it. */
  lit(tie: Relationship): number {
    const isChosen = this.isChosen(tie) || (this.emphasis?.isFollowed === true && this.isLit(tie));
    if (tie.kind === 'accountability') {
      const audience = this.audienceOf(tie);
      const name = audience?.id ?? '';
      return isChosen
        ? this.row([tie], `account chosen ${name}`, depths.chosen, () => ({
            ...accountLit(this.theme, audience),
            strokeWidth: 3,
          }))
        : this.row([tie], `account lit ${name}`, depths.litAccount, () => accountLit(this.theme, audience));
    }
    if (isChosen)
      return this.row([tie], `tie chosen ${String(this.isDirected(tie))}`, depths.chosen, () => ({
        ...tieLook(this.theme, this.isDirected(tie)),
        strokeWidth: 2.2,
      }));
    if (this.emphasis?.isBroad === true) return this.near(tie);
    return this.row([tie], `tie lit ${String(this.isDirected(tie))}`, depths.litTie, () =>
      tieLook(this.theme, this.isDirected(tie)),
    );
  }

  near(tie: Relationship): number {
    const isDirected = this.isDirected(tie);
    return this.row([tie], `tie near ${String(isDirected)}`, depths.tieNear, () => tieNear(this.theme, isDirected));
  }

  /** One stroke for the other ties of a pair. */
  merged(pair: Pair, ties: readonly Relationship[]): number {
    const isInside = this.areTogether(pair);
    const shown = Math.min(ties.length, 4);
    return this.row(ties, `tie ${String(shown)} ${String(isInside)}`, depths.tie, () =>
      tieAtRest(this.theme, shown, isInside),
    );
  }

  /** What was once: as pale as what a selection dims. */
  ended(tie: Relationship): number {
    if (tie.kind !== 'accountability') return this.dim([tie]);
    const audience = this.audienceOf(tie);
    return this.row([tie], `account dim ${audience?.id ?? ''}`, depths.dimAccount, () =>
      accountDimmed(this.theme, audience),
    );
  }

  dim(ties: readonly Relationship[]): number {
    return this.row(ties, 'tie dim', depths.dimTie, () => tieDimmed(this.theme));
  }

  bundle(ties: readonly Relationship[]): number {
    const holdsAccount = ties.some(({ kind }) => kind === 'accountability');
    const isDim = this.emphasis !== null && !ties.some((tie) => this.isLit(tie));
    const isLit = this.emphasis !== null && !isDim;
    if (isLit) return this.bundleLit(ties);
    return this.row(
      ties,
      `bundle ${String(holdsAccount)} ${String(isDim)}`,
      isDim ? depths.dimTie : depths.bundle,
      () => ({ ...bundleLook(this.theme, holdsAccount), ...(isDim && { opacity: this.theme.opacity.dimLink }) }),
    );
  }

  bundleLit(ties: readonly Relationship[]): number {
    const holdsAccount = ties.some(({ kind }) => kind === 'accountability');
    return this.row(ties, `bundle lit ${String(holdsAccount)}`, depths.litTie, () => ({
      ...bundleLook(this.theme, holdsAccount),
      opacity: 1,
    }));
  }

  /** Under the lens a stroke that stands for several shows the weakest of them. */
  private row(ties: readonly Relationship[], name: string, depth: number, make: () => Look): number {
    if (this.lens === 'none') return this.book.row(name, depth, make);
    const backing = weakestBacking(ties.map(({ evidence }) => backingOf(this.network, evidence)));
    return this.book.row(`${name} ${backingKey(backing)}`, depth, () => underLens(this.theme, make(), backing));
  }

  private audienceOf(tie: Relationship): Term | null {
    if (tie.kind !== 'accountability' || tie.audience === null) return null;
    return this.network.vocabulary.audiences.get(tie.audience) ?? null;
  }

  private isDirected({ type }: Relationship): boolean {
    return this.network.vocabulary.relationshipTypes.get(type)?.undirected !== true;
  }

  /** Both ends are at home in one territory and nowhere else. */
  private areTogether({ a, b }: Pair): boolean {
    const standings = standingsOf(this.network);
    const [homeA, ...restA] = standings.get(a)?.homes ?? [];
    const [homeB, ...restB] = standings.get(b)?.homes ?? [];
    return homeA !== undefined && homeA === homeB && restA.length + restB.length === 0;
  }
}
