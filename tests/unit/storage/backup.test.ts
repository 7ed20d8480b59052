import { describe, expect, it } from 'vitest';
import { backlogOf } from '../../../src/storage/backup.ts';
import type { KeptHead } from '../../../src/storage/keptMap.ts';

const dayMs = 86_400_000;
const after = (edits: number, days: number) =>
  backlogOf({ unsaved: { edits, since: 1_000 } } as KeptHead, 1_000 + days * dayMs);

describe('the reminder to save a file', () => {
  it('comes with the fiftieth change', () => {
    expect(after(49, 0)).toBeNull();
    expect(after(50, 0)).toEqual({ edits: 50, days: 0 });
  });

  it('comes after seven days with any change', () => {
    expect(after(1, 6.9)).toBeNull();
    expect(after(1, 7)).toEqual({ edits: 1, days: 7 });
  });

  it('never comes where nothing was changed', () => {
    expect(after(0, 400)).toBeNull();
  });

  it('does not count days backwards when the clock was set back', () => {
    expect(after(60, -3)).toEqual({ edits: 60, days: 0 });
  });
});
