import { describe, expect, it } from 'vitest';
import { ExportRefusal, type ExportInput } from '../../../src/export/exportMaker.ts';
import { makeWebPage } from '../../../src/export/singleFile/makeWebPage.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { changePane } from '../../../src/view/changes.ts';
import { decodeLink } from '../../../src/view/link.ts';
import { firstView, type ViewState } from '../../../src/view/viewState.ts';
import { aTemplate } from '../../fixtures/aTemplate.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';

const never = new AbortController().signal;
const document = exampleDocument();
const inputOf = (view: ViewState, bringTemplate: ExportInput['bringTemplate'] = () => Promise.resolve(aTemplate)) =>
  // What pictures are drawn from is of no use here.
  ({ map: { document, positions: documentPositions(document), view }, bringTemplate }) as ExportInput;
const make = async (view: ViewState) => {
  const { blob, fileName } = await makeWebPage(inputOf(view), () => undefined, never);
  return { page: await blob.text(), blob, fileName };
};
const readMap = (page: string) => readJson(new TextEncoder().encode(page), 'map.html').document;
const viewIn = (page: string): string => /data-view="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';

describe('a map as one web page', () => {
  it('holds the document with its story and the places on the screen, under the name of the map', async () => {
    const { page, blob, fileName } = await make(firstView);
    expect(fileName).toBe('Rallying together.html');
    expect(blob.type).toBe('text/html;charset=utf-8');
    const inside = readMap(page);
    expect(inside?.story).toEqual(document.story);
    expect(Object.keys(inside?.positions ?? {})).toHaveLength(document.organisations.length);
    expect({ ...inside, positions: null }).toEqual({ ...document, positions: null });
  });

  it('opens at the view on the screen', async () => {
    const view: ViewState = { ...changePane((pane) => ({ ...pane, tab: 'table' }))(firstView), mode: 'compare' };
    const { page } = await make(view);
    expect(decodeLink(viewIn(page)).view).toEqual(view);
    expect(viewIn((await make(firstView)).page)).toBe('');
  });

  it('leaves places of another frame to be found again, as a saved copy does', async () => {
    const wide = changePane((pane) => ({ ...pane, frame: 'wide' }))(firstView);
    expect(readMap((await make(wide)).page)).toEqual(document);
  });

  it('is the same file for the same input', async () => {
    expect((await make(firstView)).page).toBe((await make(firstView)).page);
  });

  it('hands on why the empty page is out of reach, and stops when it is no longer wanted', async () => {
    const refusal = new ExportRefusal('Nothing answers.', 'Connect.');
    await expect(
      makeWebPage(
        inputOf(firstView, () => Promise.reject(refusal)),
        () => undefined,
        never,
      ),
    ).rejects.toBe(refusal);
    const stopped = AbortSignal.abort(new Error('not wanted'));
    await expect(makeWebPage(inputOf(firstView), () => undefined, stopped)).rejects.toThrow('not wanted');
  });
});
