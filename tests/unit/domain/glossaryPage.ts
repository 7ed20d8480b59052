import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import type { GlossaryEntry } from '../../../src/domain/glossary.ts';
import { glossaryOf } from '../../../src/domain/glossary.ts';
import { references } from '../../../src/domain/references.ts';

/** The glossary as a page of `docs/`, from the words that the explorer shows. */
export function glossaryPage(): string {
  const groups = glossaryOf(defaultVocabulary).map(
    ({ heading, entries }) => `## ${heading}\n\n${entries.map(line).join('\n')}\n`,
  );
  const works = Object.values(references).map(({ full }) => `- ${full}`);
  return [
    '# Glossary\n',
    'The words of the explorer, as it explains them on the spot and under "Glossary" in its list of actions. A map may bring words',
    'of its own, or give these another meaning; then the explorer shows those of the map.\n',
    'This page is written from `src/domain/glossaryWords.ts` and the default vocabulary, and a test keeps it so: after a change run',
    '`UPDATE_GLOSSARY=1 npx vitest run --project unit tests/unit/domain/glossary.test.ts`.\n',
    ...groups,
    '## Works\n',
    `${works.join('\n')}\n`,
  ].join('\n');
}

const line = ({ label, text, reference }: GlossaryEntry): string =>
  `- **${label}**: ${text ?? ''}${reference === null ? '' : ` (${reference.short})`}`;
