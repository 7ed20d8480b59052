import type { TermId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { GlyphName, ShapeName } from './marks.ts';
import type { AudienceKey, ModelHue } from './palettes.ts';
import type { Theme } from './theme.ts';

/** The shapes by their names in the design tokens. */
const shapeOfKey: ReadonlyMap<string, ShapeName> = new Map([
  ['la', 'square'],
  ['elected', 'half-disc'],
  ['part', 'trefoil'],
  ['nhs', 'cross'],
  ['vcs', 'circle'],
  ['edu', 'pentagon'],
  ['fund', 'diamond'],
  ['biz', 'hexagon'],
  ['cit', 'ring'],
  ['reg', 'triangle'],
]);
const shapeNames: ReadonlySet<string> = new Set(shapeOfKey.values());

const modelHues: ReadonlySet<string> = new Set<ModelHue>(['council', 'market', 'agent', 'connector']);
const audienceKeys: ReadonlySet<string> = new Set<AudienceKey>([
  'funder',
  'elected',
  'regulator',
  'citizens',
  'peers',
  'other',
]);

const isHue = (name: string | undefined): name is ModelHue => name !== undefined && modelHues.has(name);
const isAudienceKey = (name: string | undefined): name is AudienceKey => name !== undefined && audienceKeys.has(name);

/** The shape of a sector group; a capsule, which belongs to none, where it has no look of its own. */
export function shapeOfGroup(group: Term | null | undefined): ShapeName {
  const name = group?.look?.shape ?? '';
  return shapeOfKey.get(name) ?? (shapeNames.has(name) ? (name as ShapeName) : 'capsule');
}

/** The shape of an organisation by its kind; a capsule when the kind is not recorded or in no sector group. */
export function shapeOf(network: Pick<Network, 'vocabulary'>, kind: TermId | null): ShapeName {
  const group = kind === null ? undefined : network.vocabulary.kinds.get(kind)?.sectorGroup;
  return shapeOfGroup(group === undefined ? null : network.vocabulary.sectorGroups.get(group));
}

/** The hue of a collaboration model; grey ink for a model that is not recorded or brings no known hue. */
export function modelColour(theme: Theme, model: Term | null | undefined): string {
  const hue = model?.look?.hue;
  return isHue(hue) ? theme.colour.model[hue] : theme.colour.ink3;
}

/** For words in a model's hue. */
export const modelTextColour = (theme: Theme, model: Term | null | undefined): string =>
  theme.inksModelNames ? theme.colour.ink : modelColour(theme, model);

export function glyphOf(model: Term | null | undefined): GlyphName {
  const name = model?.look?.glyph;
  return isHue(name) ? name : 'neutral';
}

/** Which of the audience looks a term asks for by one of its names; `other` for anything unknown. */
export function audienceKeyOf(audience: Term | null | undefined, part: 'hue' | 'dash' | 'head'): AudienceKey {
  const name = audience?.look?.[part];
  return isAudienceKey(name) ? name : 'other';
}

/** For words about an audience, such as its name in a list. */
export const audienceTextColour = (theme: Theme, audience: Term | null | undefined): string =>
  theme.colour.audienceText[audienceKeyOf(audience, 'hue')];
