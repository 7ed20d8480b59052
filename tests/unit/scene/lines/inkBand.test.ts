import { describe, expect, it } from 'vitest';
import { noReason } from '../../../../src/analysis/results/result.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { filterNetwork } from '../../../../src/analysis/filterNetwork.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { emphasisOf } from '../../../../src/scene/emphasis.ts';
import type { LineInk } from '../../../../src/scene/lines/inkBand.ts';
import { inkRuns, inkSeat } from '../../../../src/scene/lines/inkBand.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  organisationId,
  relationshipId,
} from '../../../fixtures/aNetwork.ts';
import { aLinesPlan } from './someLines.ts';

const within = { collaborations: ['deal'] } as const;
const network = aNetwork({
  collaborations: [aCollaboration({ id: 'deal', backbone: 'hub', members: ['alpha', 'beta', 'hub'] })],
  relationships: [
    anAccountability({ id: 'r1', from: 'alpha', to: 'hub', ...within }),
    anAccountability({ id: 'r2', from: 'beta', to: 'hub', status: 'unknown', ...within }),
    anAccountability({ id: 'r3', from: 'hub', to: 'council', audience: 'elected-council', ...within }),
  ],
});
const plan = aLinesPlan(network).bands[0]?.plan;
const atRest: LineInk = { theme: lightTheme, world: network, visible: network, emphasis: null, lens: 'none' };
const look = (id: string, ink: Partial<LineInk> = {}) => {
  const found = plan === undefined ? [] : inkRuns(plan, { ...atRest, ...ink });
  return found.find(({ run }) => run.relationship === relationshipId(id))?.look;
};
const seat = (id: string, ink: Partial<LineInk> = {}) => {
  const found = plan?.seats.find(({ organisation }) => organisation === organisationId(id));
  return found && inkSeat(found, { ...atRest, ...ink });
};

describe('the ink of a band', () => {
  it('is weaker for a line that nobody has established', () => {
    expect(look('r1')?.opacity).toBe(1);
    expect(look('r2')?.opacity).toBe(lightTheme.opacity.unsure);
  });

  it('raises the lines of what is selected above the rest, which recedes and can still be read', () => {
    const emphasis = emphasisOf(network, network, [organisationRef(organisationId('alpha'))]);
    expect(look('r1', { emphasis })?.strokeWidth).toBe(lightTheme.width.accountLit);
    expect(look('r3', { emphasis })?.opacity).toBeLessThan(0.5);
    expect(seat('alpha', { emphasis })?.isRinged).toBe(true);
    expect(seat('hub', { emphasis })?.isRinged).toBe(false);
    expect(seat('beta', { emphasis })?.name?.colour).toBe(lightTheme.colour.ink3);
    const last = plan === undefined ? undefined : inkRuns(plan, { ...atRest, emphasis }).at(-1);
    expect(last?.run.relationship).toBe('r1');
  });

  it('draws a way that is followed thicker, and rings its ends', () => {
    const lit = { ...noReason, relationships: [relationshipId('r1'), relationshipId('r3')] };
    const emphasis = emphasisOf(network, network, [], lit);
    expect(look('r1', { emphasis })?.strokeWidth).toBeGreaterThan(lightTheme.width.accountLit);
    expect(['alpha', 'hub', 'council'].map((id) => seat(id, { emphasis })?.isRinged)).toEqual([true, true, true]);
    expect(seat('beta', { emphasis })?.isRinged).toBe(false);
  });

  it('dashes a line that no source stands behind, under the evidence lens', () => {
    expect(look('r3', { lens: 'evidence' })?.dash).toEqual([4, 5]);
  });

  it('keeps a trace without a name of what a filter leaves out', () => {
    const visible = filterNetwork(network, [], { ...noFilter, off: { audience: ['elected-council'] } });
    expect(look('r3', { visible })?.opacity).toBe(lightTheme.opacity.faded);
    expect(seat('council', { visible })).toMatchObject({ name: null, opacity: lightTheme.opacity.faded });
  });
});
