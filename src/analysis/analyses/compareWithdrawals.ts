import type { OrganisationId } from '../../domain/ids.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { WithdrawalFigures } from './withdrawalFigures.ts';

/** What two withdrawals do to the same thing. Lists in code order. */
export interface SideBySide<Item> {
  readonly first: readonly Item[];
  readonly both: readonly Item[];
  readonly second: readonly Item[];
}

/** Two withdrawals from one network, lined up: `first` and `second` are what only the one of them does. */
export interface WithdrawalComparison {
  readonly figures: readonly {
    readonly figure: keyof WithdrawalFigures;
    readonly before: number;
    readonly first: number;
    readonly second: number;
  }[];
  readonly loseIncome: SideBySide<OrganisationId>;
  readonly losePublic: SideBySide<OrganisationId>;
  /** Cut off from the largest joined part of the map. */
  readonly cutOff: SideBySide<OrganisationId>;
  /** Services that end, as relationships. */
  readonly services: SideBySide<Withdrawal['services'][number]>;
}

/** Lines up what two withdrawals from the same network would take. Comparing the other way round turns the sides. */
export function compareWithdrawals(first: Withdrawal, second: Withdrawal): WithdrawalComparison {
  const figures = Object.keys(first.before) as (keyof WithdrawalFigures)[];
  const losing = ({ income }: Withdrawal) => income.losses.map(({ receiver }) => receiver);
  const unheard = ({ reach }: Withdrawal) =>
    reach.filter(({ after }) => after === 'no-record').map(({ organisation }) => organisation);
  const cutOff = ({ cuts }: Withdrawal) => cuts.find(({ collaboration }) => collaboration === null)?.cut ?? [];
  return {
    figures: figures.map((figure) => ({
      figure,
      before: first.before[figure],
      first: first.after[figure],
      second: second.after[figure],
    })),
    loseIncome: sideBySide(losing(first), losing(second)),
    losePublic: sideBySide(unheard(first), unheard(second)),
    cutOff: sideBySide(cutOff(first), cutOff(second)),
    services: sideBySide(first.services, second.services),
  };
}

function sideBySide<Item extends string>(a: readonly Item[], b: readonly Item[]): SideBySide<Item> {
  const [inA, inB] = [new Set(a), new Set(b)];
  return {
    first: a.filter((item) => !inB.has(item)).sort(),
    both: a.filter((item) => inB.has(item)).sort(),
    second: b.filter((item) => !inA.has(item)).sort(),
  };
}
