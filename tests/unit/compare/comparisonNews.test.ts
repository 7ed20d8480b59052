import { describe, expect, it } from 'vitest';
import { comparisonNews } from '../../../src/features/compare/comparisonNews.ts';
import type { ViewChange } from '../../../src/view/changes.ts';
import { select, setMode } from '../../../src/view/changes.ts';
import {
  addPane,
  changeComparison,
  comparedPanes,
  inLinkedPanes,
  movePane,
  openComparison,
  removePane,
  setLinked,
  showInPane,
  showYear,
  swapPanes,
  toggleAllLinks,
} from '../../../src/view/comparisonChanges.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { PaneId } from '../../../src/view/viewState.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aCollaboration, aNetwork, collaborationId, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  collaborations: ['alder', 'birch', 'cedar'].map((id) => aCollaboration({ id, members: ['alpha'] })),
});
const closed = setMode('compare')(firstView);
const opened = openComparison(network)(closed);
const idAt = (place: number): PaneId => comparedPanes(opened)[place]?.id ?? ('' as PaneId);
const news = (change: ViewChange, before = opened) => comparisonNews(network, before, change(before));

describe('what is said of a change', () => {
  it.each<readonly [string, ViewChange, string | null]>([
    ['a pane that was added', addPane({ kind: 'map' }), 'Pane added: The whole map.'],
    ['a pane that was removed', removePane(idAt(1)), 'Pane removed: Birch.'],
    ['panes that were swapped', swapPanes, 'Swapped: A is now Birch, B is now Alder.'],
    ['a pane that was moved', movePane(idAt(2), 1), 'Swapped: B is now Cedar, C is now Birch.'],
    ['another target', showInPane(idAt(1), { kind: 'map' }), 'Pane B shows The whole map.'],
    ['another year', showYear(idAt(0), 2015), 'Pane A shows Alder in 2015.'],
    ['all links at once', toggleAllLinks, 'Views unlinked.'],
    ['one link', setLinked('hover', false), 'Hover unlinked.'],
    ['another way', changeComparison({ way: 'overlay' }), 'Overlay: Alder and Birch.'],
    ['other seats', changeComparison({ seats: 'network' }), 'Arranged as networks.'],
    ['the wall', changeComparison({ wall: 'name' }), 'Wall of all collaborations.'],
    [
      'the order of the measures',
      changeComparison({ rows: 'most-different' }),
      'Measures that differ most come first.',
    ],
    [
      'a selection, which says so itself',
      inLinkedPanes(idAt(0), 'selection', select(organisationRef(organisationId('alpha')))),
      null,
    ],
  ])('tells of %s', (_what, change, said) => {
    expect(news(change)).toBe(said);
  });

  it('is nothing when the panes open, when Compare is entered or left, and when nothing changes', () => {
    expect(news(openComparison(network), closed)).toBeNull();
    expect(news(setMode('explore'))).toBeNull();
    expect(news((view) => view)).toBeNull();
  });

  it('leaves what is opened from the wall to the wall, and tells of one that is only closed', () => {
    const onWall = changeComparison({ wall: 'name' })(opened);
    const close = changeComparison({ wall: null });
    expect(news(close, onWall)).toBe('Wall closed.');
    expect(news((view) => close(removePane(idAt(1))(view)), onWall)).toBeNull();
    expect(news((view) => close(showInPane(idAt(0), { kind: 'map' })(view)), onWall)).toBeNull();
  });

  it('tells of the same pane whichever collaboration it shows', () => {
    const change = showInPane(idAt(2), { kind: 'collaboration', id: collaborationId('alder') });
    expect(news(change)).toBe('Pane C shows Alder.');
  });
});
