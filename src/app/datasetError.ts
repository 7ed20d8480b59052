import type { Problem } from '../domain/problem.ts';

/** Why an address gave no bytes, in words for the reader. */
export class DatasetError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export interface DatasetBytes {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}
