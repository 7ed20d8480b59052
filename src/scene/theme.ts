import type { Palette, SystemColours } from './palettes.ts';
import { contrastPalette, darkPalette, forcedPalette, lightPalette } from './palettes.ts';

/** The themes a reader can choose from. */
export const themeNames = ['light', 'dark', 'contrast', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

/** All that a picture needs to know about looks. A value and not CSS, so that paper matches the screen. */
export interface Theme {
  /** `forced`: the reader's system puts its own few colours in place of ours. */
  readonly name: ThemeName | 'forced';
  readonly colour: Palette;
  /** Words of a model take the model's hue, except where only ink is dark enough (7:1). */
  readonly inksModelNames: boolean;
  readonly hull: {
    readonly fill: number;
    readonly fillDim: number;
    readonly edge: number;
    readonly edgeDim: number;
    readonly edgeWidth: number;
  };
  readonly opacity: {
    /** Other ties: within one territory, to a border or the commons, and seen from near. */
    readonly tieInside: number;
    readonly tieOutside: number;
    readonly tieNear: number;
    readonly dimNode: number;
    readonly dimLink: number;
    readonly dimName: number;
    /** A line of account that a source denies, or that nobody has established. */
    readonly unsure: number;
    /** Under the evidence lens: founded on old sources alone. */
    readonly old: number;
    /** Left out by a filter and kept as a trace. */
    readonly faded: number;
  };
  readonly width: {
    readonly account: number;
    readonly accountLit: number;
    readonly tie: number;
    readonly tieNear: number;
    readonly tieLit: number;
    /** Rim of a shape in canvas colour, so that crossings stay clean. */
    readonly rim: number;
    readonly ring: number;
    readonly halo: number;
    readonly haloTerritory: number;
  };
  readonly fontFamily: string;
  /** How much larger words are than on a desk. */
  readonly textScale: number;
}

const shared = {
  opacity: {
    tieInside: 0.32,
    tieOutside: 0.2,
    tieNear: 0.5,
    dimNode: 0.26,
    dimLink: 0.13,
    dimName: 0.5,
    unsure: 0.45,
    old: 0.5,
    faded: 0.16,
  },
  width: {
    account: 1.3,
    accountLit: 2.1,
    tie: 0.75,
    tieNear: 0.8,
    tieLit: 1.3,
    rim: 1.5,
    ring: 2.2,
    halo: 3.5,
    haloTerritory: 4,
  },
  fontFamily: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
  textScale: 1,
} as const;

const hull = { edge: 0.6, edgeDim: 0.22, edgeWidth: 1.25 } as const;

export const lightTheme: Theme = {
  ...shared,
  name: 'light',
  colour: lightPalette,
  inksModelNames: false,
  hull: { ...hull, fill: 0.085, fillDim: 0.035 },
};

/** For white paper and any printer: lines and other ties a little stronger, because ink spreads and nothing can be pointed at. */
export const paperTheme: Theme = {
  ...lightTheme,
  colour: { ...lightPalette, canvas: '#FFFFFF', sunk: '#FFFFFF' },
  hull: { ...hull, fill: 0.07, fillDim: 0.03, edge: 0.9 },
  opacity: { ...shared.opacity, tieInside: 0.45, tieOutside: 0.32 },
};

export const darkTheme: Theme = {
  ...shared,
  name: 'dark',
  colour: darkPalette,
  inksModelNames: false,
  hull: { ...hull, fill: 0.11, fillDim: 0.04 },
};

export const contrastTheme: Theme = {
  ...shared,
  name: 'contrast',
  colour: contrastPalette,
  inksModelNames: true,
  hull: { ...hull, fill: 0.06, fillDim: 0.02, edge: 1, edgeDim: 0.5, edgeWidth: 2 },
  // Other ties stay behind by their width alone: at this opacity they still hold 4.5:1.
  opacity: { ...shared.opacity, tieInside: 0.82, tieOutside: 0.82, tieNear: 1, dimNode: 0.4, dimLink: 0.3, old: 0.7 },
  width: { ...shared.width, account: 1.6, accountLit: 2.6, rim: 2, ring: 3 },
};

/** The colours of high contrast with words that can be read from the back of a room: none under 18 pixels. */
export const projectorTheme: Theme = {
  ...contrastTheme,
  name: 'projector',
  textScale: 1.5,
  width: {
    ...contrastTheme.width,
    account: 2,
    accountLit: 3.2,
    tie: 1,
    tieNear: 1.1,
    tieLit: 1.8,
    halo: 5,
    haloTerritory: 6,
  },
};

/**
 * A theme of the few colours that the reader's system allows. Models and audiences differ by glyph, dash and head alone.
 *
 * @param system - CSS colours that a canvas understands, as the browser resolves the system colours of the same names.
 */
export const forcedTheme = (system: SystemColours): Theme => ({
  ...contrastTheme,
  name: 'forced',
  colour: forcedPalette(system),
  hull: { ...contrastTheme.hull, fill: 0, fillDim: 0 },
  // Without a grey of their own, other ties recede by opacity, and still hold 4.5:1 in black and white.
  opacity: { ...contrastTheme.opacity, tieInside: 0.56, tieOutside: 0.56 },
});

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: contrastTheme,
  projector: projectorTheme,
};

export const themeOf = (name: ThemeName): Theme => themes[name];
