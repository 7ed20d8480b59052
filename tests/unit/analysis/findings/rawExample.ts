import { readFileSync } from 'node:fs';

/** A relationship as it stands in the file: what tests count with, without any of the code under test. */
export interface RawTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly collaborations?: readonly string[];
  readonly audience?: string;
  readonly amount?: number;
  readonly start?: string;
  readonly end?: string;
  readonly about?: readonly string[];
  readonly reportsPerYear?: number;
  readonly phases?: { readonly information: string; readonly discussion: string; readonly consequences: string };
}

export interface RawMap {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly kind?: string }[];
  readonly collaborations: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly { readonly organisation: string }[];
    readonly externalAccountability?: readonly string[];
    readonly governanceForm?: string;
  }[];
  readonly relationships: readonly RawTie[];
}

export const rawExample = (): RawMap =>
  JSON.parse(readFileSync(new URL('../../../../data/rallying-together.json', import.meta.url), 'utf8')) as RawMap;
