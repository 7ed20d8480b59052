import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { onView } from '../../src/store/snapshot.ts';
import { AudienceLegend } from '../../src/ui/lines/AudienceLegend.tsx';
import { setLens } from '../../src/view/changes.ts';
import { aNetwork, anAccountability } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({ relationships: [anAccountability({ audience: 'regulator' })] });
const dashesIn = (list: HTMLElement) =>
  [...list.querySelectorAll('svg path[stroke-linecap]')].map((path) => path.getAttribute('stroke-dasharray'));

describe('the legend beside the lines of accountability', () => {
  it('says by dashes who the forum is, and nothing of sources, while no lens is on', () => {
    showIn(anExplorer(network), <AudienceLegend visible={network} />);
    expect(dashesIn(screen.getByRole('list', { name: 'Who the arrow points at' }))).toEqual(['9 3 2 3']);
    expect(screen.queryByRole('list', { name: 'What a line rests on' })).not.toBeInTheDocument();
  });

  it('gives the dashes to what a line rests on under the evidence lens', () => {
    const explorer = anExplorer(network);
    explorer.getState().commit(onView(setLens('evidence')));
    showIn(explorer, <AudienceLegend visible={network} />);
    expect(dashesIn(screen.getByRole('list', { name: 'Who the arrow points at' }))).toEqual([null]);
    const rests = screen.getByRole('list', { name: 'What a line rests on' });
    expect(
      within(rests)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Stated by a source', 'Classified by an editor', 'Unsourced', 'Old sources only']);
    expect(new Set(dashesIn(rests)).size).toBe(3);
  });
});
