import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EmbeddedMap } from '../../src/app/embed/EmbeddedMap.tsx';
import { organisationRef } from '../../src/domain/ids.ts';
import { onView } from '../../src/store/snapshot.ts';
import { InPageProvider } from '../../src/ui/stage/InPageProvider.tsx';
import { select } from '../../src/view/changes.ts';
import { aNetwork, anAccountability, anOrganisation, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const alder = organisationRef(organisationId('a'));
const birch = organisationRef(organisationId('b'));

function open(isSelectedBefore = false) {
  const explorer = anExplorer(
    aNetwork({
      organisations: [
        anOrganisation({ id: 'a', name: 'Alder Trust' }),
        anOrganisation({ id: 'b', name: 'Birch Council' }),
      ],
      relationships: [anAccountability({ id: 'r', from: 'a', to: 'b' })],
    }),
  );
  if (isSelectedBefore) explorer.getState().commit(onView(select(alder)));
  showIn(
    explorer,
    <InPageProvider value={true}>
      <EmbeddedMap />
    </InPageProvider>,
  );
  return explorer;
}
const details = () => screen.findByRole('region', { name: 'Details' });

it('shows what is selected in a frame: what it is and whom it answers to, and nothing that needs the whole app', async () => {
  const user = userEvent.setup();
  const explorer = open();
  expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
  act(() => {
    explorer.getState().commit(onView(select(alder)));
  });
  const panel = within(await details());
  expect(await panel.findByRole('heading', { name: 'Alder Trust' })).toBeInTheDocument();
  expect(panel.getByRole('list', { name: 'Answers to' })).toHaveTextContent('Birch Council');
  for (const name of [/^Focus/, /^Trace/, /^What if/, /^Move/])
    expect(panel.queryByRole('button', { name })).toBeNull();
  await user.click(panel.getByRole('button', { name: 'Close details' }));
  expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
});

it('leaves the picture alone that came with something selected', async () => {
  const explorer = open(true);
  expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
  act(() => {
    explorer.getState().commit(onView(select(birch)));
  });
  expect(await within(await details()).findByRole('heading', { name: 'Birch Council' })).toBeInTheDocument();
});
