import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import { readText } from './readText.ts';

const page = readFileSync(new URL('../../../docs/data-format.md', import.meta.url), 'utf8');
const example = page.split('```json\n')[1]?.split('```')[0] ?? '';

describe('docs/data-format.md', () => {
  it('gives an example that opens without a word', () => {
    expect(readText(example)).toMatchObject({ document: JSON.parse(example) as unknown, problems: [] });
  });

  it('names every default term', () => {
    for (const terms of Object.values(defaultVocabulary))
      for (const id of terms.keys()) expect(page).toContain(`\`${id}\``);
  });
});
