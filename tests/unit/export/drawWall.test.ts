import { describe, expect, it } from 'vitest';
import { drawWall } from '../../../src/export/picture/drawWall.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { aCollaboration, aNetwork, anOrganisation } from '../../fixtures/aNetwork.ts';
import { evenLetters } from '../scene/aScene.ts';

describe('the wall as a picture', () => {
  const network = aNetwork({
    organisations: [anOrganisation({ id: 'hub' })],
    collaborations: [
      aCollaboration({ id: 'full', name: 'North Together', members: ['hub'] }),
      aCollaboration({ id: 'none', name: 'South' }),
    ],
  });
  const wordsAt = (width: number): readonly string[] =>
    drawWall(network, { width, height: width, theme: lightTheme, measure: evenLetters }).flatMap((mark) =>
      mark.kind === 'text' ? mark.lines : [],
    );

  it('names each tile, on a phone too, and says where nobody is recorded', () => {
    expect(wordsAt(358)).toEqual(['North Together', 'No members recorded', 'South']);
  });

  it('has no words where it is a thumbnail', () => {
    expect(wordsAt(160)).toEqual([]);
  });
});
