import type { TermId } from './ids.ts';
import type { Term } from './vocabulary.ts';

const id = (text: string): TermId => text as TermId;

/** How a collaboration is described; the glossary names the works: its model and justifications (FitzGerald and Rosenbach 2019), its form (Provan and Kenis 2008). */
export const defaultCollaborationTerms: Readonly<
  Record<'models' | 'governanceForms' | 'justifications', readonly Term[]>
> = {
  models: [
    {
      id: id('collaborative-council'),
      label: 'Collaborative council',
      description: 'A council changes how it works with the people and groups of its whole area.',
      look: { hue: 'council', glyph: 'council' },
    },
    {
      id: id('collaborative-market'),
      label: 'Collaborative market',
      description: 'Those who might compete for contracts or grants provide services together instead.',
      look: { hue: 'market', glyph: 'market' },
    },
    {
      id: id('agent-of-change'),
      label: 'Agent of change',
      description: 'A group sets out to change how services work. Its money often comes from outside.',
      look: { hue: 'agent', glyph: 'agent' },
    },
    {
      id: id('system-connector'),
      label: 'System connector',
      description: 'A body links the people, services and funders of a place around shared aims.',
      look: { hue: 'connector', glyph: 'connector' },
    },
  ],
  governanceForms: [
    {
      id: id('self-organised'),
      label: 'Self-organised',
      description: 'The members run the network together. No one body leads it.',
    },
    {
      id: id('lead-organisation'),
      label: 'Lead organisation',
      description: 'One member runs the network and takes its main decisions.',
    },
    {
      id: id('network-administrative-organisation'),
      label: 'Network administrative organisation',
      description: 'A separate body is set up to run the network.',
    },
  ],
  justifications: [
    {
      id: id('share-responsibility'),
      label: 'Share responsibility',
      description: 'To share the work on a problem that no one body can solve.',
    },
    {
      id: id('community-role'),
      label: 'Community role',
      description: 'To give the people of a place a larger part.',
    },
    {
      id: id('impact-and-value'),
      label: 'Impact and value',
      description: 'To do more with what there is to spend.',
    },
    {
      id: id('better-workplace'),
      label: 'Better workplace',
      description: 'To make the work itself better for those who do it.',
    },
  ],
};

const audienceLook = (name: string): NonNullable<Term['look']> => ({ hue: name, dash: name, head: name });

/** Who the forum is to the account-giver (FitzGerald and Rosenbach 2019), each with the frame it belongs to (Koliba, Mills and Zia 2011). */
export const defaultAudiences: readonly Term[] = [
  {
    id: id('commissioner-or-funder'),
    label: 'Commissioner or funder',
    description: 'Account is given to a body that pays, under a contract, a grant or payment for outcomes.',
    frame: 'market',
    look: audienceLook('funder'),
  },
  {
    id: id('elected-council'),
    label: 'Elected council',
    description: 'Account is given to councillors: a cabinet, a full council, a scrutiny or area committee.',
    anchor: 'elected',
    frame: 'democratic',
    look: audienceLook('elected'),
  },
  {
    id: id('regulator'),
    label: 'Regulator',
    description: 'Account is given to an inspectorate set up by law.',
    frame: 'administrative',
    look: audienceLook('regulator'),
  },
  {
    id: id('service-users-or-citizens'),
    label: 'Service users & citizens',
    description: 'Account is given to residents, or to the people who use a service.',
    anchor: 'citizens',
    frame: 'democratic',
    look: audienceLook('citizens'),
  },
  {
    id: id('internal-peer'),
    label: 'Internal peers',
    description: 'Account is given to fellow members, such as a partnership board.',
    frame: 'administrative',
    look: audienceLook('peers'),
  },
  {
    id: id('managerial'),
    label: 'Managerial',
    description: 'Account is given to managers within the same hierarchy.',
    frame: 'administrative',
    look: audienceLook('other'),
  },
  {
    id: id('central-government'),
    label: 'Central government',
    description: 'Account is given to a minister, a department, or a panel set up by one.',
    frame: 'administrative',
    look: audienceLook('other'),
  },
];
