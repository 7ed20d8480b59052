import { expect, it } from 'vitest';
import { problemReport } from '../../../src/formats/problemReport.ts';
import { readText } from './readText.ts';

it('tells every problem in full, errors first, so that it can be sent to whoever made the file', () => {
  const { problems } = readText(
    '{"format":"polycentric/1","id":"m","title":"M","relationships":[],"organisations":[{"id":"a","name":"A","kind":"guild"},{"name":"B"}]}',
  );
  expect(problemReport('map.json', problems)).toBe(`What was found in map.json
==========================

Errors (1)

1. Organisation 2 ("B") has no id.
   Place: organisations[1].id
   To do: Give it an "id" that no other record in the list has, such as a short name.
   Code: E_MISSING_FIELD

Warnings (1)

1. "guild" is not a known kind of organisation (used once). It became a new term of this map, in a neutral look.
   Place: organisations[0].kind
   Found: guild
   To do: Use a known term, or describe this one in "vocabulary.kinds".
   Code: W_UNKNOWN_TYPE
`);
});

it('says so when nothing was found', () => {
  expect(problemReport('map.json', [])).toContain('Nothing.');
});
