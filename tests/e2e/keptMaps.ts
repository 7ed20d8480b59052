import type { Page } from '@playwright/test';
import { expect, mapList } from './harness.ts';

/** What the page says of the open map, beside the counts. */
export const keepingOf = (page: Page) => page.locator('[data-keeping]');

export async function expectSaved(page: Page): Promise<void> {
  await expect(keepingOf(page)).toHaveText(' · Saved on this computer');
}

export const onMap = (page: Page, name: string) => mapList(page).getByRole('button', { name: new RegExp(`^${name}`) });

/** Where an organisation stands in the window. */
export async function middleOf(page: Page, name: string): Promise<readonly [x: number, y: number]> {
  const box = await onMap(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the map.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Takes hold of an organisation and moves it a little, without letting go. */
export async function hold(page: Page, name: string, by: number): Promise<void> {
  const [x, y] = await middleOf(page, name);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y + by / 2);
  await page.mouse.move(x + by, y + by);
}

/** Moves an organisation as a reader does. From then on it is held in place: an edit of the map. */
export async function move(page: Page, name: string, by = 24): Promise<void> {
  await hold(page, name, by);
  await page.mouse.up();
}

/** Whether two windows of one size show every organisation in the same place. */
export async function samePlaces(one: Page, other: Page): Promise<boolean> {
  const placesIn = async (page: Page) => {
    const buttons = await mapList(page).getByRole('button').all();
    const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
    return boxes.map((box) => `${String(Math.round(box?.x ?? 0))} ${String(Math.round(box?.y ?? 0))}`).join(', ');
  };
  return (await placesIn(one)) === (await placesIn(other));
}

export interface KeptThere {
  readonly title: string;
  readonly pins: readonly string[];
  readonly revision: number;
  /** Changes counted since the map was kept or saved as a file. */
  readonly edits: number;
}

/** What lies in the database, read past the app. Nothing when there is no database. */
export const keptIn = (page: Page): Promise<readonly KeptThere[]> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'polycentric')) return [];
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(request.error ?? new Error('No answer.'));
        };
      });
    const database = await answer(indexedDB.open('polycentric'));
    const transaction = database.transaction(['heads', 'parts']);
    const heads = (await answer(transaction.objectStore('heads').getAll())) as {
      id: string;
      title: string;
      revision: number;
      unsaved: { edits: number };
    }[];
    const parts = (await answer(transaction.objectStore('parts').getAll())) as {
      map: string;
      name: string;
      value: [string][];
    }[];
    database.close();
    return heads.map(({ id, title, revision, unsaved }) => ({
      title,
      revision,
      edits: unsaved.edits,
      pins: (parts.find((part) => part.map === id && part.name === 'pins')?.value ?? []).map(([name]) => name),
    }));
  });
