import type { Network } from '../../../domain/network.ts';
import type { Target } from '../../../view/comparisonChanges.ts';
import { targetOf } from '../../../view/comparisonChanges.ts';
import { collaborationsByModel } from '../../../view/paneScope.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** What one more pane shows at first: of the same sort as the last, and not shown yet; else what the last shows. */
export function nextTarget(network: Network, compared: readonly PaneView[]): Target {
  const shown = compared.map(targetOf).filter((target) => target !== null);
  const models = [...collaborationsByModel(network).keys()].map((id): Target => ({ kind: 'model', id }));
  const each = [...network.collaborations.keys()].map((id): Target => ({ kind: 'collaboration', id }));
  const last = shown.at(-1) ?? { kind: 'map' };
  const offered = last.kind === 'collaboration' ? [...each, ...models] : [...models, ...each];
  return offered.find((target) => !shown.some((other) => isSame(target, other))) ?? last;
}

const isSame = (a: Target, b: Target): boolean =>
  a.kind === 'map' || b.kind === 'map' ? a.kind === b.kind : a.kind === b.kind && a.id === b.id;
