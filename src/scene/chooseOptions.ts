import type { Box } from './labelField.ts';
import type { Claim, Option } from './territoryOptions.ts';
import { overlap } from './territoryOptions.ts';
import type { Wording } from './territoryWordings.ts';

/** A name that asks for a place, and where it can stand in each way to write it. */
interface Asker {
  readonly claim: Claim;
  /** The cheapest first. */
  readonly wordings: readonly Wording[];
  optionsIn(wording: Wording): readonly Option[];
}

type Choices = Map<Asker, Option | null>;

/** What a name costs that finds no place at all. */
const missingCost = 60;
/** A name that pays so much more than it would alone is looked at again. */
const bearable = 1.5;
/** Bounds of the second look: names, places for each, neighbours that may have to move for one, and passes over all. */
const most = { askers: 10, options: 40, moved: 3, passes: 6 } as const;

/**
 * Gives names places that do not collide, for a low cost in all.
 *
 * Each chooses in the given order; then one that lost much by its turn takes a better place wherever those who must move for it
 * lose less than it wins.
 *
 * @param gap - Pixels kept free to the left and right of each name.
 * @returns A place for as many as found one.
 */
export function chooseOptions(askers: readonly Asker[], gap: number): ReadonlyMap<Claim, Option> {
  const known = new Map<Wording, readonly Option[]>();
  const optionsOf = (asker: Asker, wording: Wording): readonly Option[] => {
    const options = known.get(wording) ?? asker.optionsIn(wording);
    known.set(wording, options);
    return options;
  };

  /** The cheapest place that is left when the others stand where they do. */
  const choose = (asker: Asker, choices: Choices): Option | null => {
    const taken = [...choices].flatMap(([other, option]) =>
      other === asker || option === null ? [] : keptFree(option, gap),
    );
    let best: Option | null = null;
    for (const wording of asker.wordings) {
      if (best !== null && wording.cost >= best.cost) break;
      const found = optionsOf(asker, wording).find((option) => !taken.some((box) => touches(option, box)));
      if (found !== undefined && found.cost < priceOf(best)) best = found;
    }
    return best;
  };

  /** A cheaper picture in which this one stands better; null when there is none. */
  const improved = (asker: Asker, choices: Choices): Choices | null => {
    const price = priceOf(choices.get(asker) ?? null);
    const others = [...choices].flatMap(([other, option]) =>
      other === asker || option === null ? [] : [{ other, taken: keptFree(option, gap) }],
    );
    let tries = 0;
    for (const wording of asker.wordings) {
      if (wording.cost >= price) break;
      for (const option of optionsOf(asker, wording)) {
        if (option.cost >= price - 0.1 || ++tries > most.options) break;
        const moved = others.flatMap(({ other, taken }) => (taken.some((box) => touches(option, box)) ? [other] : []));
        if (moved.length > most.moved) continue;
        const trial: Choices = new Map(choices).set(asker, option);
        for (const other of moved) trial.set(other, null);
        for (const other of moved) trial.set(other, choose(other, trial));
        if (sumOf(trial) < sumOf(choices) - 0.1) return trial;
      }
    }
    return null;
  };

  const nobody: Choices = new Map();
  const alone = new Map(askers.map((asker) => [asker, priceOf(choose(asker, nobody))]));
  let choices: Choices = new Map();
  for (const asker of askers) choices.set(asker, choose(asker, choices));
  for (let pass = 0; pass < most.passes; pass++) {
    const lossOf = (asker: Asker): number => priceOf(choices.get(asker) ?? null) - (alone.get(asker) ?? 0);
    const losers = askers.filter((asker) => lossOf(asker) > bearable).sort((a, b) => lossOf(b) - lossOf(a));
    const before = choices;
    for (const asker of losers.slice(0, most.askers)) choices = improved(asker, choices) ?? choices;
    if (choices === before) break;
  }
  return new Map([...choices].flatMap(([{ claim }, option]) => (option === null ? [] : [[claim, option] as const])));
}

const priceOf = (option: Option | null): number => option?.cost ?? missingCost;

function sumOf(choices: Choices): number {
  let sum = 0;
  for (const option of choices.values()) sum += priceOf(option);
  return sum;
}

/** Where no other name may stand. */
function keptFree({ name, caption }: Option, gap: number): readonly Box[] {
  const wider = { ...name, x: name.x - gap, w: name.w + 2 * gap };
  return caption === null ? [wider] : [wider, caption.box];
}

const touches = ({ name, caption }: Option, box: Box): boolean =>
  overlap(name, box) || (caption !== null && overlap(caption.box, box));
