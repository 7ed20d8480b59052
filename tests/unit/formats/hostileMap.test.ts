import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { hostileMap } from '../../fixtures/hostileMap.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { prototypeKeys } from './prototypeKeys.ts';
import { readText } from './readText.ts';

const reachesIn: ReadonlySet<string> = new Set(['__proto__', 'constructor']);
const map = hostileMap(payloads);

describe('a map with hostile text in every field', () => {
  it('holds every text of the schema, known or new', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(60);
    expect(new Set(payloads).size).toBe(payloads.length);
    expect(map.fields.length).toBeGreaterThan(80);
    expect(map.fields).toEqual(
      expect.arrayContaining([
        'title',
        'organisations.name',
        'collaborations.members.role',
        'relationships.attributes.*',
        'sources.url',
        'vocabulary.models.look.hue',
        'views.name',
      ]),
    );
  });

  it('is opened with every record, no text changed and no prototype touched', () => {
    const before = prototypeKeys();
    const { document, problems } = readText(map.text);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const network = buildNetwork(document ?? expect.fail('The map was not opened.'));
    expect([...network.organisations.values()].map(({ name }) => name).sort()).toEqual([...payloads].sort());
    expect(network.relationships.size).toBe(2 * payloads.length);
    expect([...network.sources.values()].map(({ title }) => title).sort()).toEqual([...payloads].sort());
    // Keys that reach into prototypes are dropped with a warning; everything else comes out as it went in.
    const calm = hostileMap(payloads.filter((text) => !reachesIn.has(text))).text;
    expect(JSON.parse(writeJson(readText(calm).document ?? expect.fail()))).toEqual(JSON.parse(calm));
    expect(prototypeKeys()).toEqual(before);
  });
});
