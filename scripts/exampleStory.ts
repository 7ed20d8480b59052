import type { MapDocument, Story, StoryStep } from '../src/domain/document.ts';
import type { CollaborationId, EntityRef, OrganisationId } from '../src/domain/ids.ts';
import { collaborationRef, organisationRef } from '../src/domain/ids.ts';
import { buildNetwork } from '../src/domain/buildNetwork.ts';
import { noFilter } from '../src/analysis/filter.ts';
import { comparedPanes, openComparison } from '../src/view/comparisonChanges.ts';
import type { Reveal } from '../src/view/reveals.ts';
import { viewText } from '../src/view/savedViews.ts';
import { stepView } from '../src/view/story.ts';
import type { PaneView } from '../src/view/viewState.ts';
import { firstPane, firstView } from '../src/view/viewState.ts';

/**
 * The story that ships with the example. Every number in it is counted in `tests/unit/scripts/exampleStory.test.ts`; every name
 * is one of the map.
 */
export function exampleStory(document: MapDocument): Story {
  const network = buildNetwork(document);
  const types = [...new Set(document.relationships.map(({ type }) => type))];
  const audiences = [...new Set(document.relationships.flatMap(({ audience }) => audience ?? []))];
  const accountOnly: PaneView['filter'] = {
    ...noFilter,
    off: { type: types.filter((type) => type !== 'accountable-to').sort() },
  };
  /** Lines of account to these audiences, and nothing else. */
  const accountTo = (...shown: readonly string[]): PaneView['filter'] => ({
    ...accountOnly,
    off: { ...accountOnly.off, audience: audiences.filter((audience) => !shown.includes(audience)).sort() },
  });
  const showing = (pane: Partial<PaneView>): string =>
    viewText(stepView({ ...firstView, panes: [{ ...firstPane, ...pane }] }));
  const compared = openComparison(network)({ ...firstView, mode: 'compare' });
  const sideBySide = viewText(
    stepView({
      ...compared,
      panes: [firstPane, ...comparedPanes(compared).map((pane) => ({ ...pane, filter: accountOnly }))],
    }),
  );
  const endsOf = (collaboration: string, ...shown: readonly string[]): readonly EntityRef[] =>
    organisationsOn(document, collaboration, shown).map((id) => organisationRef(id));

  const steps: readonly Omit<StoryStep, 'id'>[] = [
    {
      title: 'Who answers to whom?',
      text: 'Nine local collaborations in England: 294 organisations and 506 recorded relationships, each with a source.',
      note: [
        'Give the room ten seconds to look before you speak. Ask: which part of this do you know?',
        'The study behind the map covered ten collaborations. The sources read name nine, and for one of them only the name and the model were found.',
        'What is missing here was not stated in any source read. That does not mean that it does not exist.',
      ].join('\n\n'),
      view: showing({}),
    },
    {
      title: 'One recorded line in five says who answers to whom',
      text: 'Of 506 recorded relationships, 98 are lines of account. The others tell who works with, pays or advises whom.',
      note: [
        'Say what a line of account is: somebody explains what was done to somebody who may ask questions and judge.',
        'Ask the room to guess the share before you show this step.',
        'If asked: 98 of 506 is 19 per cent. It is a share of what was found in public sources, not of what there is.',
      ].join('\n\n'),
      view: showing({ filter: accountOnly }),
    },
    {
      title: 'Where councils lead, account goes most often to councillors',
      text: 'In Wigan, Oldham and Wirral, 18 of 44 recorded lines of account lead to elected members.',
      note: [
        'Begin with the lines to elected members. Then show the three lines to residents.',
        'Ask: who in this room is accountable to a committee that meets in public? Who answers to residents in some other way?',
        'Two of the three lines to residents are our reading of what the sources say; one is stated. Open one to see which.',
      ].join('\n\n'),
      reveals: [
        {
          on: organisationRefs(['wigan-residents', 'oldham-residents', 'wirral-residents']),
          text: 'Three lines lead to residents, one in each place.',
        },
      ] satisfies readonly Reveal[],
      view: showing({
        filter: accountTo('elected-council', 'service-users-or-citizens'),
        spotlight: ['wigan-deal', 'oldham-cooperative-council', 'wirral-together'].map((id) =>
          collaborationRef(id as CollaborationId),
        ),
      }),
    },
    {
      title: 'Partners who answer to each other',
      text: 'Seven providers answer to the Plymouth Alliance that they form. The Alliance itself answers to the city council.',
      note: [
        'This is the collaborative market: providers that used to bid against each other share one contract.',
        'First the seven lines from partners to the Alliance. Then the lines from the Alliance to the council that pays, its cabinet and its scrutiny committee.',
        'Ask: what can a partner do when another does not deliver?',
      ].join('\n\n'),
      reveals: [
        {
          on: organisationRefs(['plymouth-city-council', 'plymouth-cabinet', 'plymouth-scrutiny']),
          text: 'That is: to the council that pays, to its cabinet and to its scrutiny committee.',
        },
      ] satisfies readonly Reveal[],
      view: showing({
        filter: accountTo('internal-peer', 'elected-council', 'commissioner-or-funder'),
        spotlight: endsOf('plymouth-alliance-contract', 'internal-peer', 'elected-council', 'commissioner-or-funder'),
      }),
    },
    {
      title: 'Seats for lived experience on the board',
      text: 'Golden Key answers to its funders and to its board, and there to people who have lived through what it works on.',
      note: [
        'This is an agent of change: a programme with an end, paid by grant, that tries to change how others work.',
        'Show the line to the advisory group of people with lived experience, and ask what a seat on a board makes possible.',
        'The seats are recorded. That they amount to giving account is our reading.',
      ].join('\n\n'),
      view: showing({
        filter: accountOnly,
        spotlight: endsOf('golden-key-bristol', 'commissioner-or-funder', 'internal-peer', 'service-users-or-citizens'),
      }),
    },
    {
      title: 'Eight who pay or fund, one organisation, one line to families',
      text: 'West London Zone answers to four boroughs, schools, a lottery fund, an investor and private donors.',
      note: [
        'Ask the room to count the lines to those who pay before you say the number. Then point out the one line to families.',
        'If asked: boroughs pay by instalment, first on taking part and then on progress. The line to families is our reading of payment that is tied to each child.',
        'Who in your own place holds this many lines?',
      ].join('\n\n'),
      view: showing({
        filter: accountTo('commissioner-or-funder', 'service-users-or-citizens'),
        selection: organisationRefs(['west-london-zone']),
        spotlight: endsOf('west-london-zone', 'commissioner-or-funder', 'service-users-or-citizens'),
      }),
    },
    {
      title: 'Four models side by side',
      text: 'Lines of account to elected members: councils 18 of 44, markets 6 of 29, agents of change 4 of 16, the connector none recorded of 9.',
      note: [
        'Same role, same height: compare how full each row is.',
        'Be careful with the size of the groups: three councils, two markets, two agents of change, and one connector with recorded members. With so few, no model can be said to be more accountable than another.',
        'None recorded is not none. The boroughs that pay the connector have elected members of their own.',
      ].join('\n\n'),
      view: sideBySide,
    },
    {
      title: 'Two steps from a day centre to elected members',
      text: 'Shekinah answers to the Plymouth Alliance, and the Alliance to the council’s cabinet.',
      note: [
        'Walk the way with the room, one step at a time: who answers here, to whom, and for what?',
        'Then take a detour and trace the way from an organisation that the room knows. Not every organisation has a recorded way.',
      ].join('\n\n'),
      view: showing({
        trace: { from: 'shekinah' as OrganisationId, to: 'plymouth-cabinet' as OrganisationId, route: 0 },
        selection: organisationRefs(['shekinah']),
      }),
    },
    {
      title: 'What nobody has recorded',
      text: 'Of Doing the Right Thing only the name and the model were found. Of 98 lines of account, 7 say how often account is given.',
      note: [
        'End with the gaps, and ask for help: who knows what is missing here?',
        'One line of 98 records all three parts of accountability: information, discussion and consequences.',
        'Mark what is disputed or missing as people say it, and park the questions. Everything can be taken home as a table.',
      ].join('\n\n'),
      view: showing({ spotlight: [collaborationRef('doing-the-right-thing' as CollaborationId)] }),
    },
  ];
  return {
    title: 'Who answers to whom?',
    steps: steps.map((step, place) => ({ id: `step-${String(place + 1)}`, ...step })),
  };
}

const organisationRefs = (ids: readonly string[]): readonly EntityRef[] =>
  ids.map((id) => organisationRef(id as OrganisationId));

/** Both ends of the lines of account of a collaboration to some audiences, each once. */
function organisationsOn(
  { relationships }: MapDocument,
  collaboration: string,
  audiences: readonly string[],
): readonly OrganisationId[] {
  const lines = relationships.filter(
    ({ collaborations = [], audience = '' }) => collaborations.includes(collaboration) && audiences.includes(audience),
  );
  return [...new Set(lines.flatMap(({ from, to }) => [from, to]))] as readonly string[] as readonly OrganisationId[];
}
