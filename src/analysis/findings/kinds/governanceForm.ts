import type { GovernanceMode } from '../../analyses/governanceForms.ts';
import { governanceMode } from '../../analyses/governanceMode.ts';
import { formWords } from '../../analyses/governanceWords.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { compareNames, countedInFigures, inSentence } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namesOf, subjectName } from '../names.ts';
import { namedOrCounted } from '../../listed.ts';

/** Where the recorded ties look like the form that is declared, where like another, and where like none of the three. */
export const governanceForm: FindingKind = {
  kind: 'governance-form',
  analysis: governanceMode.id,
  find(found) {
    const told = resultsOf(found.results, governanceMode);
    const compared = (answer: GovernanceMode['comparison']['answer']) =>
      told.filter(({ value }) => value?.comparison.answer === answer);
    const differing = compared('differs');
    return [
      ...another(
        found,
        differing.filter(({ value }) => value?.form !== 'mixed'),
      ),
      ...noSingle(
        found,
        differing.filter(({ value }) => value?.form === 'mixed'),
      ),
      ...asDeclared(found, compared('agree')),
    ];
  },
};

type Told = readonly Result<GovernanceMode>[];

const declaredWords = ({ network }: Found, { value }: Result<GovernanceMode>): string => {
  const declared = value?.declared ?? null;
  return declared === null ? 'none' : inSentence(network.vocabulary.governanceForms.get(declared)?.label ?? declared);
};

function another(found: Found, told: Told): readonly FindingWords[] {
  if (told.length === 0) return [];
  const each = told
    .map((result) => ({ name: subjectName(found.network, result.subject), words: formsWords(found, result) }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, words }) => `${name} (${words})`);
  return [
    {
      id: ['differs'],
      sentence: `The recorded ties look unlike the form declared: ${namedOrCounted(each, 2)}.`,
      counts: countedInFigures(told.length, 'collaboration'),
      from: told,
    },
  ];
}

const noSingle = ({ network }: Found, told: Told): readonly FindingWords[] =>
  told.length === 0
    ? []
    : [
        {
          id: ['no-single'],
          sentence: `A form is declared, and the recorded ties look like no single form: ${namedOrCounted(namesOf(network, told))}.`,
          counts: countedInFigures(told.length, 'collaboration'),
          from: told,
        },
      ];

const formsWords = (found: Found, result: Result<GovernanceMode>): string =>
  `${declaredWords(found, result)}, ties like ${result.value === null ? '' : formWords[result.value.form]}`;

const asDeclared = ({ network }: Found, told: Told): readonly FindingWords[] =>
  told.length === 0
    ? []
    : [
        {
          id: ['agrees'],
          sentence: `The recorded ties look like the form declared: ${namedOrCounted(namesOf(network, told))}.`,
          counts: countedInFigures(told.length, 'collaboration'),
          from: told,
        },
      ];
