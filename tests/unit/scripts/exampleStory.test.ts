import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../../scripts/exampleStory.ts';
import type { DocumentRelationship, StoryStep } from '../../../src/domain/document.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import { revealsOf } from '../../../src/view/reveals.ts';
import { comfortableTitleLength, openStep, stepsOf } from '../../../src/view/story.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';

const document = exampleDocument();
const network = buildNetwork(document);
const steps = stepsOf(document);

const lines = document.relationships.filter(({ type }) => type === 'accountable-to');
const linesOf = (collaborations: readonly string[], audience?: string): readonly DocumentRelationship[] =>
  lines.filter(
    (line) =>
      (line.collaborations ?? []).some((id) => collaborations.includes(id)) &&
      (audience === undefined || line.audience === audience),
  );
const ofModel = (model: string): readonly string[] =>
  (document.collaborations ?? []).filter((collaboration) => collaboration.model === model).map(({ id }) => id);
const count = (collaborations: readonly string[], audience?: string): string =>
  String(linesOf(collaborations, audience).length);
const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (number: number): string => words[number] ?? String(number);

function stepTitled(title: string): StoryStep {
  const step = steps.find((one) => one.title === title);
  if (step === undefined) throw new Error(`No step is called "${title}".`);
  return step;
}

describe('the story of the example', () => {
  it('stands in the example as it is written here', () => {
    expect(document.story).toEqual(JSON.parse(JSON.stringify(exampleStory(document))));
  });

  it('has seven to nine steps with titles of two lines, texts and notes', () => {
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(steps.length).toBeLessThanOrEqual(9);
    for (const { title, text = '', note = '' } of steps) {
      expect(title.length, title).toBeLessThanOrEqual(comfortableTitleLength);
      expect(text.length, title).toBeGreaterThan(20);
      expect(note.length, title).toBeGreaterThan(60);
    }
  });

  it.each(steps.map((step) => [step.title, step] as const))('names only what the map has: %s', (_title, step) => {
    expect(openStep(step, network, firstPane)).toMatchObject({ missing: [], isDamaged: false });
    for (const { on } of revealsOf(step))
      for (const ref of on) expect(network.organisations.has(ref.id as never), ref.id).toBe(true);
  });

  it('counts the map as it is', () => {
    const { text, note } = stepTitled('Who answers to whom?');
    expect(text).toContain(`${String(document.organisations.length)} organisations`);
    expect(text).toContain(`${String(document.relationships.length)} recorded relationships`);
    expect(text?.toLowerCase()).toContain(`${inWords(document.collaborations?.length ?? 0)} local collaborations`);
    expect(document.relationships.every(({ evidence }) => (evidence?.sources.length ?? 0) > 0)).toBe(true);
    expect(note).toContain('ten collaborations');
  });

  it('says how many relationships are lines of account', () => {
    const { text, note } = stepTitled('One recorded line in five says who answers to whom');
    expect(text).toContain(
      `Of ${String(document.relationships.length)} recorded relationships, ${String(lines.length)}`,
    );
    const share = Math.round((100 * lines.length) / document.relationships.length);
    expect(note).toContain(`${String(share)} per cent`);
    expect(Math.round(100 / share)).toBe(5);
  });

  it('says where the councils’ lines lead', () => {
    const councils = ofModel('collaborative-council');
    const { text, note, reveals } = stepTitled('Where councils lead, account goes most often to councillors');
    expect(text).toContain(`${count(councils, 'elected-council')} of ${count(councils)} recorded lines of account`);
    const toResidents = linesOf(councils, 'service-users-or-citizens');
    // What a reveal says is not given away before.
    expect(text).not.toContain('residents');
    expect(revealsOf({ reveals }).map(({ text: words }) => words.toLowerCase())).toEqual([
      `${inWords(toResidents.length)} lines lead to residents, one in each place.`,
    ]);
    const read = toResidents.filter(({ evidence }) => evidence?.basis === 'classified').length;
    expect(note?.toLowerCase()).toContain(`${inWords(read)} of the ${inWords(toResidents.length)} lines to residents`);
    expect(note).toContain(`${inWords(toResidents.length - read)} is stated`);
    expect(
      revealsOf({ reveals })
        .flatMap(({ on }) => on.map(({ id }) => id))
        .sort(),
    ).toEqual(toResidents.map(({ to }) => to).sort());
    const others = new Map<string, number>();
    for (const { audience = '' } of linesOf(councils)) others.set(audience, (others.get(audience) ?? 0) + 1);
    expect(Math.max(...others.values())).toBe(others.get('elected-council'));
  });

  it('counts the partners of the Alliance, and to whom it answers itself', () => {
    const alliance = ['plymouth-alliance-contract'];
    const { text, reveals } = stepTitled('Partners who answer to each other');
    expect(text?.toLowerCase()).toContain(`${inWords(linesOf(alliance, 'internal-peer').length)} providers answer`);
    const above = lines.filter(
      ({ from, audience }) => from === 'plymouth-alliance' && audience !== 'service-users-or-citizens',
    );
    expect(
      revealsOf({ reveals })
        .flatMap(({ on }) => on.map(({ id }) => id))
        .sort(),
    ).toEqual(above.map(({ to }) => to).sort());
  });

  it('says whose seats are our reading', () => {
    const { note } = stepTitled('Seats for lived experience on the board');
    const [seat, ...more] = linesOf(['golden-key-bristol'], 'service-users-or-citizens');
    expect(more).toEqual([]);
    expect(seat).toMatchObject({ from: 'golden-key', to: 'independent-futures', evidence: { basis: 'classified' } });
    expect(note).toContain('is our reading');
  });

  it('counts the lines of the connector', () => {
    const { title } = stepTitled('Eight who pay or fund, one organisation, one line to families');
    const paying = linesOf(['west-london-zone'], 'commissioner-or-funder').length;
    const families = linesOf(['west-london-zone'], 'service-users-or-citizens').length;
    expect(title.toLowerCase()).toContain(`${inWords(paying)} who pay or fund`);
    expect(title).toContain(`${inWords(families)} line to families`);
    expect(linesOf(['west-london-zone']).length).toBe(paying + families);
  });

  it('compares the models by the lines that are there', () => {
    const { text } = stepTitled('Four models side by side');
    const elected = (model: string) => `${count(ofModel(model), 'elected-council')} of ${count(ofModel(model))}`;
    expect(text).toContain(`councils ${elected('collaborative-council')}`);
    expect(text).toContain(`markets ${elected('collaborative-market')}`);
    expect(text).toContain(`agents of change ${elected('agent-of-change')}`);
    expect(linesOf(ofModel('system-connector'), 'elected-council')).toEqual([]);
    expect(text).toContain(`the connector none recorded of ${count(ofModel('system-connector'))}`);
  });

  it('walks a way that is recorded', () => {
    const steps = lines.map(({ from, to }) => `${from} ${to}`);
    expect(steps).toContain('shekinah plymouth-alliance');
    expect(steps).toContain('plymouth-alliance plymouth-cabinet');
    expect(steps).not.toContain('shekinah plymouth-cabinet');
  });

  it('says what is missing', () => {
    const { text, note } = stepTitled('What nobody has recorded');
    const often = lines.filter(({ reportsPerYear }) => reportsPerYear !== undefined).length;
    expect(text).toContain(`Of ${String(lines.length)} lines of account, ${String(often)} say how often`);
    const whole = lines.filter(
      ({ phases }) => phases?.information === 'yes' && phases.discussion === 'yes' && phases.consequences === 'yes',
    );
    expect(note).toContain(`One line of ${String(lines.length)} records all three parts`);
    expect(whole.length).toBe(1);
    const empty = document.collaborations?.find(({ id }) => id === 'doing-the-right-thing');
    expect(empty?.members ?? []).toEqual([]);
  });
});
