import type { CollaborationId, EntityRef } from '../../domain/ids.ts';
import type { Filter } from '../filter.ts';
import type { Fingerprint } from '../analyses/fingerprintComponents.ts';
import type { ModelsAlike } from '../analyses/modelsAlike.ts';
import type { MethodCard } from '../results/analysis.ts';
import type { Because, Draft, Result, ResultEvidence } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';

/** What one pane shows, of the whole map. */
export interface Side {
  /** Collaborations it shows; empty for everything. */
  readonly scope: readonly CollaborationId[];
  readonly filter: Filter;
  readonly withdrawn: readonly EntityRef[];
}

/** What is to be compared: the whole map once, and the sides in the order of the panes. */
export interface ComparisonRequest {
  readonly asks: 'how these compare';
  /** By `packNetwork`. */
  readonly map: string;
  readonly sides: readonly Side[];
  readonly thresholds: Thresholds;
}

export interface MeasureCell {
  /** null where it is not recorded or cannot be told: never nought. */
  readonly value: number | null;
  /** Why not, as "Cannot tell, because …"; null where there is a value. */
  readonly withheld: string | null;
  /** Things the value was counted over. */
  readonly n: number;
  /** Where the value could be told of some things alone: how many there are, the rest of them left out. */
  readonly outOf?: number | undefined;
  /** Where the value is the median of several collaborations: how many, and their lowest and highest. */
  readonly over: { readonly count: number; readonly low: number; readonly high: number } | null;
  /** What produced it, of this side alone. */
  readonly because: Because;
  /** null of a measure of the record itself. */
  readonly evidence: ResultEvidence | null;
  /**
   * Among the values as they are shown: `same` where all that are told read alike; null in between, and where nothing
   * is told. Of several that are level all are marked.
   */
  readonly standing: 'highest' | 'lowest' | 'same' | null;
}

/** Whether the sides differ by more than chance makes networks so small differ. */
export type Chance =
  /** A plain count or a thing of the record: nothing to shuffle. */
  | { readonly kind: 'not-asked'; readonly why: string }
  /** Too little is told. */
  | { readonly kind: 'cannot-tell'; readonly why: string }
  | {
      readonly kind: 'tested';
      /**
       * Share of shuffles that differ at least as much, the observed one counted among them (Phipson and Smyth 2010).
       */
      readonly p: number;
      readonly shuffles: number;
      /** p, taken for as many tests as were asked at once (Holm 1979); p itself where it is the only one. */
      readonly corrected: number;
      /** Asked at once, this one among them. */
      readonly tests: number;
      /** `corrected` is at most the level of `comparisonLevel`. */
      readonly isLarger: boolean;
    };

export interface MeasureRow {
  /** Stable, for links: `members`, `busiest`. */
  readonly id: string;
  /** In plain words: "Charities and citizens' groups among members". */
  readonly name: string;
  readonly unit: 'count' | 'share' | 'decimal';
  readonly card: MethodCard;
  /** One a side. */
  readonly cells: readonly MeasureCell[];
  /** The value that fills a bar: 1 of a share, the highest of a count. 0 where nothing is told. */
  readonly scale: number;
  /**
   * How far lowest and highest are apart as they are shown, as a share of `scale`; null unless two sides are told.
   * Orders "what differs most".
   */
  readonly spread: number | null;
  readonly chance: Chance;
  /** Said beside the row: that the measure falls as networks grow, and is not to be compared raw. null for none. */
  readonly caution: string | null;
}

/** Distances of two sides as wholes, whoever takes part (D13 c). */
export interface StructureDistance {
  /** Numbers of the sides; the first is lower. */
  readonly sides: readonly [number, number];
  readonly measure: 'portrait' | 'triads';
  /**
   * 0 for equal structure, to 1. null where either has no relationship, and of triads where either has no three that
   * are tied.
   */
  readonly distance: number | null;
  readonly chance: Chance;
}

/** How well a side is founded. */
export interface SideCoverage {
  readonly relationships: number;
  readonly sourced: number;
  /** Relationships with no date, which count in every year; null where the side is of no year. */
  readonly undated: number | null;
}

/** Everything that is said of the sides, besides the drawings. */
export interface ComparisonAnswer {
  readonly rows: readonly MeasureRow[];
  readonly structure: readonly StructureDistance[];
  readonly coverage: readonly SideCoverage[];
  /**
   * Of each side: its own where it shows one collaboration, else the medians of its collaborations; null where nothing
   * is told.
   */
  readonly fingerprints: readonly (Fingerprint | null)[];
  /** Of each side that shows one collaboration, which other of the map is nearest; by name of the analysis D12. */
  readonly nearest: readonly (readonly CollaborationId[])[];
  /** Whether collaborations of one model look alike, over the whole map. */
  readonly alike: Result<ModelsAlike> | Draft<ModelsAlike>;
}

/** Level of the permutation tests. */
export const comparisonLevel = 0.05;
