import { expect, it } from 'vitest';
import { detailsHeadingId } from '../../src/features/explore/details/detailsHeadingId.ts';
import { focusDetails, preloadDetails } from '../../src/features/explore/details/DetailsPanel.tsx';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

it('gives the heading the focus also where the panel comes some frames late', async () => {
  await preloadDetails();
  focusDetails();
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  const heading = document.createElement('h2');
  heading.id = detailsHeadingId;
  heading.tabIndex = -1;
  document.body.append(heading);
  await nextFrame();
  await nextFrame();
  expect(heading).toHaveFocus();
  heading.remove();
});
