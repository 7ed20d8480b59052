import type { GovernanceMode } from '../../analyses/governanceForms.ts';
import { governanceMode } from '../../analyses/governanceMode.ts';
import { formWords } from '../../analyses/governanceWords.ts';
import { resultsOf } from '../../results/allResults.ts';
import type { Result } from '../../results/result.ts';
import { compareNames, countedInFigures, inSentence } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namesOf, subjectName } from '../names.ts';
import { namedOrCounted } from '../listed.ts';

/** Where the recorded ties look like the form that is declared, where like another, and where like none of the three. */
export const governanceForm: FindingKind = {
  kind: 'governance-form',
  analysis: governanceMode.id,
  find(found) {
    const told = resultsOf(found.results, governanceMode);
    const compared = (answer: GovernanceMode['comparison']['answer']) =>
      told.filter(({ value }) => value?.comparison.answer === answer);
    return [...another(found, compared('differs')), ...asDeclared(found, compared('agree'))];
  },
};

type Told = readonly Result<GovernanceMode>[];

const declaredWords = ({ network }: Found, { value }: Result<GovernanceMode>): string => {
  const declared = value?.declared ?? null;
  return declared === null ? 'none' : inSentence(network.vocabulary.governanceForms.get(declared)?.label ?? declared);
};

function another(found: Found, told: Told): readonly FindingWords[] {
  if (told.length === 0) return [];
  const [mixed, other] = [
    told.filter(({ value }) => value?.form === 'mixed'),
    told.filter(({ value }) => value?.form !== 'mixed'),
  ];
  const each = other
    .map((result) => ({ name: subjectName(found.network, result.subject), words: formsWords(found, result) }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, words }) => `${name} (${words})`);
  return [
    {
      id: ['differs'],
      sentence: [
        ...(each.length === 0
          ? []
          : [`The recorded ties look like another form than the one declared: ${namedOrCounted(each)}.`]),
        ...(mixed.length === 0
          ? []
          : [
              `A form is declared, and they look like no single one: ${namedOrCounted(namesOf(found.network, mixed), 6)}.`,
            ]),
      ].join(' '),
      counts: countedInFigures(told.length, 'collaboration'),
      from: told,
    },
  ];
}

const formsWords = (found: Found, result: Result<GovernanceMode>): string =>
  `declared ${declaredWords(found, result)}, ties like ${result.value === null ? '' : formWords[result.value.form]}`;

const asDeclared = ({ network }: Found, told: Told): readonly FindingWords[] =>
  told.length === 0
    ? []
    : [
        {
          id: ['agrees'],
          sentence: `The recorded ties look like the form declared: ${namedOrCounted(namesOf(network, told), 6)}.`,
          counts: countedInFigures(told.length, 'collaboration'),
          from: told,
        },
      ];
