import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PrintLegend } from '../../src/features/explore/print/PrintLegend.tsx';
import { sayRemark } from '../../src/features/present/room/sayRemark.ts';
import { onView } from '../../src/store/snapshot.ts';
import { changePane } from '../../src/view/changes.ts';
import { aNetwork, anOrganisation } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

describe('the legend on paper', () => {
  it('says what a room misses while it is drawn', () => {
    const names = { ash: 'Ash Trust', elm: 'Elm Board' };
    const organisations = Object.entries(names).map(([id, name]) => anOrganisation({ id, name }));
    const explorer = anExplorer(aNetwork({ organisations }));
    showIn(explorer, <PrintLegend />);
    const note = () => screen.queryByText(/A relationship between Ash Trust and Elm Board\./);
    expect(note()).toBeNull();
    act(() => {
      const [on, to] = (['ash', 'elm'] as const).map((id) => ({ kind: 'organisation', id }) as const);
      if (on !== undefined) sayRemark(explorer, { on, to, kind: 'challenge' });
    });
    expect(note()).toHaveTextContent('not on record');
    act(() => {
      explorer.getState().commit(onView(changePane((pane) => ({ ...pane, arrangement: 'lines' }))));
    });
    expect(note()).toBeNull();
  });
});
