import type { Page } from '@playwright/test';
import { stepsOf } from '../../src/view/story.ts';
import { elementsIn, openPdf, wordsOf } from '../fixtures/openPdf.ts';
import { openSlides } from '../fixtures/openSlides.ts';
import { exampleDocument } from '../fixtures/theExample.ts';
import type { ExportedFile } from './exportFile.ts';
import { downloaded, openExport, pngSize } from './exportFile.ts';
import { expect, openMap, test } from './harness.ts';

async function exported(page: Page, format: 'PDF' | 'PowerPoint'): Promise<ExportedFile> {
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  const file = await downloaded(dialog);
  await page.keyboard.press('Escape');
  return file;
}

test('the story leaves as a handout and as slides, which open again with all that they say', async ({ page }) => {
  const steps = stepsOf(exampleDocument());
  await openMap(page);

  const handout = await exported(page, 'PDF');
  expect(handout.name).toBe('Who answers to whom.pdf');
  const pdf = await openPdf(handout.bytes);
  expect(pdf).toMatchObject({ title: 'Who answers to whom?', language: 'en-GB', isMarked: true, active: [] });
  expect(pdf.pages.length).toBeGreaterThan(steps.length);
  steps.forEach((step, place) => {
    const elements = elementsIn(pdf.pages[place]?.structure ?? null);
    expect(elements.filter(({ role }) => role === 'H1').map(wordsOf)).toEqual([step.title]);
    expect(elements.filter(({ role }) => role === 'Figure')).toHaveLength(1);
  });

  const slides = await exported(page, 'PowerPoint');
  expect(slides.name).toBe('Who answers to whom.pptx');
  const opened = openSlides(slides.bytes);
  expect(opened.outside).toEqual([]);
  expect(opened.slides.map(({ title }) => title)).toEqual(steps.map(({ title }) => title));
  for (const { picture, notes } of opened.slides) {
    expect(pngSize(picture)).toEqual([1920, 1080]);
    expect(notes).not.toBe('');
  }
});
