import { expect, it } from 'vitest';
import { paneHeading } from '../../../src/features/compare/panes/paneHeading.ts';
import { restsOnOne } from '../../../src/view/restsOnOne.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { aCollaboration, aNetwork, collaborationId, termId } from '../../fixtures/aNetwork.ts';

const model = 'system-connector';
const map = aNetwork({
  collaborations: [
    aCollaboration({ id: 'zone', model, members: ['alpha'] }),
    aCollaboration({ id: 'void', model }),
    aCollaboration({ id: 'deal', model: 'agent-of-change', members: ['beta'] }),
  ],
});
const pane = (scope: readonly string[], of: string | null = null) => ({
  ...firstPane,
  scope: scope.map(collaborationId),
  model: of === null ? null : termId(of),
});

it('names the one collaboration of several that has anybody on record', () => {
  expect(restsOnOne(map, pane([], model))).toBe('Zone');
  expect(restsOnOne(map, pane([], 'agent-of-change'))).toBeNull();
  expect(restsOnOne(map, pane(['zone', 'deal']))).toBeNull();
  expect(restsOnOne(map, pane(['void']))).toBeNull();
});

it('says at the head of a pane how many of its collaborations have a record', () => {
  expect(paneHeading(map, pane([], model)).picked).toBe('1 of 2 recorded');
  expect(paneHeading(map, pane([], model)).pickedInFull).toBe('1 of 2 collaborations with recorded members');
  expect(paneHeading(map, pane([], model)).pickedInBrief).toBe('1 of 2 with recorded members');
  expect(paneHeading(map, pane([], 'agent-of-change')).picked).toBe('1 collaboration');
});
