import type { TermId } from './ids.ts';
import type { Term } from './vocabulary.ts';

const id = (text: string): TermId => text as TermId;

/** How a collaboration is described: its model and justifications (FitzGerald and Rosenbach 2019), its form (Provan and Kenis 2008). */
export const defaultCollaborationTerms: Readonly<
  Record<'models' | 'governanceForms' | 'justifications', readonly Term[]>
> = {
  models: [
    {
      id: id('collaborative-council'),
      label: 'Collaborative council',
      description:
        'A council changes how it works with residents and local organisations across its whole area (FitzGerald and Rosenbach 2019).',
      look: { hue: 'council', glyph: 'council' },
    },
    {
      id: id('collaborative-market'),
      label: 'Collaborative market',
      description:
        'Organisations that might compete for contracts or grants provide services together instead (FitzGerald and Rosenbach 2019).',
      look: { hue: 'market', glyph: 'market' },
    },
    {
      id: id('agent-of-change'),
      label: 'Agent of change',
      description:
        'A group, often with funding from outside, sets out to change how existing services work (FitzGerald and Rosenbach 2019).',
      look: { hue: 'agent', glyph: 'agent' },
    },
    {
      id: id('system-connector'),
      label: 'System connector',
      description:
        'A body links the people, services and funders of a place around shared aims (FitzGerald and Rosenbach 2019).',
      look: { hue: 'connector', glyph: 'connector' },
    },
  ],
  governanceForms: [
    {
      id: id('self-organised'),
      label: 'Self-organised',
      description: 'The members govern the network together; no one body leads it (Provan and Kenis 2008).',
    },
    {
      id: id('lead-organisation'),
      label: 'Lead organisation',
      description: 'One member coordinates the network and takes its main decisions (Provan and Kenis 2008).',
    },
    {
      id: id('network-administrative-organisation'),
      label: 'Network administrative organisation',
      description: 'A separate body is set up to govern the network (Provan and Kenis 2008).',
    },
  ],
  justifications: [
    {
      id: id('share-responsibility'),
      label: 'Share responsibility',
      description: 'To share responsibility for a problem that no one body can solve (FitzGerald and Rosenbach 2019).',
    },
    {
      id: id('community-role'),
      label: 'Community role',
      description: 'To give people and communities a larger part (FitzGerald and Rosenbach 2019).',
    },
    {
      id: id('impact-and-value'),
      label: 'Impact and value',
      description: 'To achieve more with what there is to spend (FitzGerald and Rosenbach 2019).',
    },
    {
      id: id('better-workplace'),
      label: 'Better workplace',
      description: 'To make the work itself better for those who do it (FitzGerald and Rosenbach 2019).',
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
