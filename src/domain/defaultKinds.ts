import type { TermId } from './ids.ts';
import type { Anchor, Term } from './vocabulary.ts';

const group = (id: string, label: string, description: string): Term => ({
  id: id as TermId,
  label,
  description,
  look: { shape: id },
});

/** What the screen calls "Sector": each gives its kinds one shape. The ids are the names of the shapes in the design tokens. */
export const defaultSectorGroups: readonly Term[] = [
  group('la', 'Council or public body', 'Councils, departments, the police and other bodies of the state.'),
  group('elected', 'Elected body', 'People who were voted in and decide together.'),
  group('part', 'Partnership body', 'A board or an alliance that several bodies made.'),
  group('nhs', 'NHS body', 'A part of the health service.'),
  group('vcs', 'Charity', 'Charities, local groups and landlords that make no profit.'),
  group('edu', 'Education', 'Schools, colleges, universities and those who study what works.'),
  group('fund', 'Funder', 'Those who give out money, their own or the public’s.'),
  group('biz', 'Business', 'Firms, among them those with a social aim.'),
  group('cit', 'Service users & citizens', 'The people of a place, or those who use a service.'),
  group('reg', 'Regulator', 'Those whom the law asks to inspect others.'),
];

const kind = (sectorGroup: string, id: string, label: string, description: string, anchor?: Anchor): Term => ({
  id: id as TermId,
  label,
  description,
  sectorGroup: sectorGroup as TermId,
  ...(anchor && { anchor }),
});

/** What sort of organisation. An anchor is where a line of account can end (Sørensen and Torfing 2005). */
export const defaultKinds: readonly Term[] = [
  kind('la', 'local-authority', 'Local authority', 'A council, or a named service of one.'),
  kind(
    'la',
    'combined-authority',
    'Combined authority',
    'Councils that the law has joined, such as those of a city and the towns near it.',
  ),
  kind('la', 'central-government', 'Central government', 'A ministry, or a body that works for one.'),
  kind('la', 'police-or-justice', 'Police or justice', 'Police, probation, courts and prisons.'),
  kind('la', 'fire-and-rescue', 'Fire and rescue', 'A fire and rescue service or authority.'),
  kind(
    'elected',
    'elected-body',
    'Elected body',
    'A cabinet, a council in session, a scrutiny committee, a mayor.',
    'elected',
  ),
  kind(
    'part',
    'partnership-body',
    'Partnership body',
    'A board, an alliance, a programme or a pooled fund of several bodies.',
  ),
  kind('nhs', 'nhs-body', 'NHS body', 'A trust, a commissioner or another part of the health service.'),
  kind('vcs', 'charity', 'Charity', 'A body set up to do good for others, on a register or not.'),
  kind('vcs', 'community-group', 'Community group', 'A group run by the people of a place or with a shared interest.'),
  kind('vcs', 'housing-association', 'Housing association', 'A landlord that does not make a profit for owners.'),
  kind(
    'vcs',
    'infrastructure-body',
    'Infrastructure body',
    'A body that serves other bodies, such as a council for voluntary service.',
  ),
  kind('edu', 'education', 'Education', 'A school, a college or a group of them.'),
  kind('edu', 'university-or-evaluator', 'University or evaluator', 'A body that studies or evaluates.'),
  kind('fund', 'philanthropic-funder', 'Philanthropic funder', 'A foundation or a person who gives money.'),
  kind(
    'fund',
    'lottery-or-public-funder',
    'Lottery or public funder',
    'A body that gives out lottery money or public money.',
  ),
  kind('biz', 'company', 'Company', 'A business.'),
  kind('biz', 'social-enterprise', 'Social enterprise', 'A business with a social aim.'),
  kind('biz', 'social-investor', 'Social investor', 'A body that lends or invests for a social aim.'),
  kind('biz', 'think-tank-or-consultancy', 'Think tank or consultancy', 'A body that advises for a fee or a cause.'),
  kind(
    'cit',
    'service-users-or-citizens',
    'Service users or citizens',
    'Residents of a place or people who use a service; they can hold to account without being a firm.',
    'citizens',
  ),
  kind('reg', 'regulator', 'Regulator', 'An inspectorate or regulator set up by law.'),
];
