import { afterEach, describe, expect, it, vi } from 'vitest';
import { aTemplate } from '../fixtures/aTemplate.ts';
import { bringTemplate } from '../../src/app/pageTemplate.ts';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);
afterEach(() => {
  fetched.mockReset();
});
const never = new AbortController().signal;

describe('the empty page for a map in one file', () => {
  it('is fetched from beside the app', async () => {
    fetched.mockResolvedValue(new Response(aTemplate));
    expect(await bringTemplate(never)).toBe(aTemplate);
    expect(fetched.mock.calls[0]?.[0]).toEqual(new URL('./single-file/template.html', document.baseURI));
  });

  it('is refused in words when nothing answers, and when it is not there', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(bringTemplate(never)).rejects.toMatchObject({
      name: 'ExportRefusal',
      remedy: expect.stringContaining('Connect to the network') as string,
    });
    fetched.mockResolvedValue(new Response('', { status: 404 }));
    await expect(bringTemplate(never)).rejects.toMatchObject({ name: 'ExportRefusal' });
    fetched.mockResolvedValue(new Response('<!doctype html><p>Not found'));
    await expect(bringTemplate(never)).rejects.toMatchObject({ name: 'ExportRefusal' });
  });

  it('is let go when it is no longer wanted', async () => {
    fetched.mockImplementation(() => Promise.reject(new DOMException('', 'AbortError')));
    const controller = new AbortController();
    controller.abort();
    await expect(bringTemplate(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
