import type { Page } from '@playwright/test';
import { comparedStates } from './comparedStates.ts';
import { countsOf, mapList } from './harness.ts';
import type { NamedState } from './namedState.ts';
import { command, press } from './namedState.ts';

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();
/** In the theme that is looked at, and not in the projector's. */
async function startPresenting(page: Page) {
  await page.getByRole('radio', { name: 'As now' }).check({ force: true });
  await page.getByRole('button', { name: 'Start presenting' }).click();
  await page.getByRole('region', { name: /^Step \d+ of \d+$/ }).waitFor();
}

const allModels = 'collaborative-council,collaborative-market,agent-of-change,system-connector,';
const allTypesButFunds =
  'coordinates,delivers-for,member-of,partners-with,evaluates,advises,hosts,commissions,involves,leads,inspects,co-located-with,shares-data-with,transfers-asset-to';
const allAudiences =
  'commissioner-or-funder,elected-council,regulator,service-users-or-citizens,internal-peer,managerial,central-government,';
const line = 'plymouth-alliance--accountable-to--plymouth-cabinet--elected-council';

/** A new one takes a line here, and is then looked at in every theme and width. */
export const namedStates: readonly NamedState[] = [
  { name: 'overview', hash: '', shows: countsOf },
  {
    name: 'lines of accountability',
    hash: 'v=1&arrangement=lines&bands=plymouth-alliance-contract,west-london-zone',
    shows: (page) => page.getByRole('list', { name: 'Lanes' }),
  },
  {
    name: 'lines of accountability, selected',
    hash: 'v=1&arrangement=lines&select=o:wigan-council',
    shows: (page) => heading(page, 'Wigan Council'),
    goesSideways: true,
  },
  {
    name: 'organisation',
    hash: 'v=1&select=o:plymouth-alliance',
    shows: (page) => heading(page, 'The Plymouth Alliance'),
  },
  { name: 'relationship', hash: `v=1&select=r:${line}`, shows: (page) => details(page).getByRole('heading').first() },
  { name: 'collaboration', hash: 'v=1&select=c:wigan-deal', shows: (page) => heading(page, /Wigan Deal/) },
  { name: 'source', hash: 'v=1&select=s:allchild-gm', shows: (page) => details(page).getByRole('heading').first() },
  {
    name: 'several organisations',
    hash: 'v=1&select=o:plymouth-alliance,o:plymouth-cabinet,o:path-plymouth',
    shows: (page) => details(page).getByRole('heading').first(),
  },
  { name: 'focus', hash: 'v=1&select=o:plymouth-alliance&focus=o:plymouth-alliance', shows: countsOf },
  { name: 'focus of two steps, incoming', hash: 'v=1&focus=o:wigan-council&degrees=2&direction=in', shows: countsOf },
  {
    name: 'traced to the public',
    hash: 'v=1&select=o:shekinah&trace=shekinah',
    shows: (page) => page.getByRole('region', { name: 'Traced line of account' }),
  },
  {
    name: 'traced across the bands, without a way',
    hash: 'v=1&arrangement=lines&trace=second-step',
    shows: (page) => page.getByRole('region', { name: 'Traced line of account' }),
  },
  {
    name: 'picking two organisations',
    hash: 'v=1&select=o:shekinah',
    act: command('paths between two'),
    shows: (page) => page.getByRole('region', { name: 'Paths between two organisations' }),
  },
  {
    name: 'what if it leaves',
    hash: 'v=1&withdrawn=o:plymouth-alliance',
    shows: (page) => page.getByRole('region', { name: 'What if it leaves' }),
  },
  { name: 'filtered', hash: 'v=1&off.model=collaborative-market,agent-of-change', shows: countsOf },
  { name: 'filtered and faded', hash: 'v=1&off.model=collaborative-market&left-out=fade', shows: countsOf },
  {
    name: 'many filters',
    hash: 'v=1&off.model=agent-of-change&off.audience=regulator&off.type=funds,leads&undated=no',
    shows: countsOf,
  },
  { name: 'nothing matches', hash: `v=1&off.model=${allModels}`, shows: (page) => heading(page, 'Nothing matches') },
  {
    name: 'nothing at this date',
    hash: `v=1&off.type=${allTypesButFunds}&off.audience=${allAudiences}&from=2010&to=2012&undated=no`,
    shows: (page) => heading(page, /^No relationships/),
  },
  { name: 'years', hash: 'v=1&from=2015&to=2019&ended=ghost', shows: countsOf },
  { name: 'evidence lens', hash: 'v=1&lens=evidence', shows: countsOf },
  { name: 'a finding lit', hash: 'v=1&finding=gaps%20service-users-or-citizens', shows: countsOf },
  {
    name: 'how these are found',
    hash: '',
    act: command('how these are found'),
    shows: (page) => dialog(page, 'How these are found'),
  },
  {
    name: 'dataset report',
    hash: '',
    act: command('dataset report'),
    shows: (page) => dialog(page, 'Dataset report').getByRole('listitem').first(),
  },
  { name: 'sizes by money', hash: 'v=1&size=money-received', shows: countsOf },
  { name: 'collapsed', hash: 'v=1&collapsed=wigan-deal,golden-key-bristol', shows: countsOf },
  { name: 'near', hash: 'v=1&camera=0:0:300', shows: countsOf },
  { name: 'table', hash: 'v=1&tab=table', shows: (page) => page.getByRole('table').first() },
  {
    name: 'table with a selection',
    hash: 'v=1&tab=table&select=o:wigan-council',
    shows: (page) => page.getByRole('table').first(),
  },
  {
    name: 'table of little',
    hash: 'v=1&tab=table&focus=o:plymouth-alliance',
    shows: (page) => page.getByRole('table').first(),
  },
  {
    name: 'sentences',
    hash: 'v=1&tab=sentences&scope=wigan-deal',
    shows: (page) => page.getByRole('tabpanel', { name: 'Sentences' }).getByRole('heading').first(),
  },
  {
    name: 'sentences by audience',
    hash: 'v=1&tab=sentences&sentences-by=audience&scope=golden-key-bristol',
    shows: (page) => page.getByRole('tabpanel', { name: 'Sentences' }).getByRole('heading').first(),
  },
  {
    name: 'searching',
    hash: '',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('plymouth');
    },
    shows: (page) => page.getByRole('option').first(),
  },
  {
    name: 'searching in vain',
    hash: '',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('qqqqqq');
    },
    shows: (page) => page.getByRole('combobox', { name: 'Find or do anything' }),
  },
  { name: 'all actions', hash: '', act: press('Control+k'), shows: (page) => page.getByRole('option').first() },
  { name: 'keys', hash: '', act: press('?'), shows: (page) => dialog(page, 'Keys') },
  { name: 'share', hash: '', act: share, shows: (page) => dialog(page, 'Share') },
  {
    name: 'code for phones',
    hash: '',
    act: command('QR code'),
    shows: (page) => dialog(page, 'Scan to open this view'),
  },
  { name: 'export', hash: '', act: command('export'), shows: (page) => dialog(page, 'Export') },
  { name: 'glossary', hash: '', act: command('glossary'), shows: (page) => dialog(page, 'Glossary') },
  {
    name: 'saved views',
    hash: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).first().click();
    },
    shows: (page) => dialog(page, 'Saved views'),
  },
  {
    name: 'maps on this computer',
    hash: '',
    act: command('maps on this computer'),
    shows: (page) => dialog(page, 'Maps on this computer'),
  },
  {
    name: 'themes',
    hash: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Theme' }).click();
    },
    shows: (page) => page.getByRole('menu', { name: 'Theme' }),
  },
  {
    name: 'walking the map',
    hash: '',
    act: async (page) => {
      await mapList(page)
        .getByRole('button', { name: /^Wigan Council, / })
        .focus();
      await page.keyboard.press('ArrowRight');
    },
    shows: (page) => mapList(page).locator(':focus'),
  },
  {
    name: 'crosshair',
    hash: '',
    act: command('crosshair'),
    shows: (page) => page.getByRole('group', { name: 'Crosshair' }),
  },
  {
    name: 'unknown in the link',
    hash: 'v=1&select=o:ghost-council',
    shows: (page) => page.getByRole('list', { name: 'Notices' }).getByText(/ghost-council/),
  },
  {
    name: 'presenting',
    hash: 'v=1&mode=present&story-step=step-6',
    act: startPresenting,
    shows: (page) => page.getByRole('region', { name: /^Step 6 of / }).getByRole('heading', { level: 1 }),
  },
  {
    name: 'on a detour from a presentation',
    hash: 'v=1&mode=present&story-step=step-3',
    act: async (page) => {
      await startPresenting(page);
      await page.keyboard.press('e');
    },
    shows: (page) => page.getByRole('button', { name: 'Return to step 3' }),
  },
  {
    name: 'story',
    hash: 'v=1&mode=present&story-step=step-4',
    shows: (page) => page.getByRole('list', { name: 'Steps' }),
  },
  {
    name: 'story, a step that compares',
    hash: 'v=1&mode=present&story-step=step-7',
    shows: (page) => page.getByRole('list', { name: 'Steps' }),
  },
  {
    name: 'spotlight of a step',
    hash: 'v=1&mode=present&story-step=step-6',
    act: (page) => page.getByRole('button', { name: /^Spotlight: / }).click(),
    shows: (page) => dialog(page, 'Spotlight'),
  },
  {
    name: 'map of another site',
    hash: 'map=https://attacker.invalid/map.json',
    shows: (page) => page.getByText(/lies on another site/),
  },
  { name: 'states', hash: 'states', shows: (page) => heading(page, 'Empty, waiting and error states') },
  {
    name: 'problems of a file',
    hash: 'states',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show the problems of a file' }).click();
    },
    shows: (page) => page.getByRole('dialog'),
  },
  ...comparedStates,
];

/** Opens the state in the page, whatever the page showed before. A view of the map that is open is opened without loading anew. */
export async function reach(page: Page, { hash, act, shows }: NamedState): Promise<void> {
  const isView = hash === '' || hash.startsWith('v=1');
  if (isView && (await page.evaluate(showsTheMap))) {
    await press('Escape', 'Escape', 'Escape')(page);
    await page.evaluate(follow, hash === '' ? 'v=1' : hash);
  } else {
    // From one link to another the page would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(hash === '' ? './' : `./#${hash}`);
    if (isView)
      await countsOf(page)
        .or(page.getByRole('heading', { level: 1 }))
        .first()
        .waitFor();
  }
  await act?.(page);
  await shows(page).waitFor({ state: 'visible', timeout: 20_000 });
}

/** Runs in the page. */
const showsTheMap = (): boolean => document.querySelector('h1') !== null && /^(#v=1.*)?$/.test(location.hash);

/** Runs in the page: resolves when what was shown before has gone, lest it be taken for what is to come. */
async function follow(hash: string): Promise<void> {
  if (location.hash === new URL(`#${hash}`, location.href).hash) return;
  const heard = new Promise((done) => {
    addEventListener('hashchange', done, { once: true });
  });
  location.hash = hash;
  await heard;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
