import { expect, it } from 'vitest';
import { yearsCounted } from '../../../src/analysis/yearsCounted.ts';

it('says which years results count, and that everything does where none is chosen', () => {
  expect(yearsCounted({ from: null, to: null })).toBe('Everything recorded counts, whatever its date.');
  expect(yearsCounted({ from: 2019, to: 2019 })).toBe('What stood in 2019 counts.');
  expect(yearsCounted({ from: 2015, to: 2019 })).toBe('What stood in 2015 to 2019 counts.');
  expect(yearsCounted({ from: null, to: 2019 })).toBe('What stood until 2019 counts.');
  expect(yearsCounted({ from: 2015, to: null })).toBe('What stood from 2015 on counts.');
});
