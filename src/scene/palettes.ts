/** Names of the hues a collaboration model can carry; the design tokens' keys. */
export type ModelHue = 'council' | 'market' | 'agent' | 'connector';
/** Names of the audiences that carry a hue, a dash and a head of their own; `other` is every other one. */
export type AudienceKey = 'funder' | 'elected' | 'regulator' | 'citizens' | 'peers' | 'other';

/** The colours of one theme. Hues mean a model or an audience and nothing else; everything else is ink on paper. */
export interface Palette {
  readonly canvas: string;
  readonly panel: string;
  readonly sunk: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Text on ink. */
  readonly invert: string;
  readonly node: string;
  /** For an organisation without a line of account: it recedes, and still holds 3:1 where two territories overlap. */
  readonly nodeQuiet: string;
  readonly tie: string;
  readonly selRing: string;
  readonly selFill: string;
  readonly model: Readonly<Record<ModelHue, string>>;
  readonly audience: Readonly<Record<AudienceKey, string>>;
  /** Line hues are too light for small words; these are their partners for text. */
  readonly audienceText: Readonly<Record<AudienceKey, string>>;
}

export const lightPalette: Palette = {
  canvas: '#FAFBF9',
  panel: '#FFFFFF',
  sunk: '#F3F5F2',
  line: '#E1E5E1',
  lineStrong: '#868F90',
  ink: '#10191C',
  ink2: '#47535A',
  ink3: '#5C686E',
  invert: '#FFFFFF',
  node: '#2B383E',
  nodeQuiet: '#66757C',
  tie: '#7F8C93',
  selRing: '#10191C',
  selFill: '#FFF3B0',
  model: { council: '#2B46A3', market: '#B5500F', agent: '#7E1A52', connector: '#0F7A74' },
  audience: {
    funder: '#AE7200',
    elected: '#12307F',
    regulator: '#A0101C',
    citizens: '#0B8FC6',
    peers: '#626874',
    other: '#2B383E',
  },
  audienceText: {
    funder: '#7A5000',
    elected: '#12307F',
    regulator: '#A0101C',
    citizens: '#00648F',
    peers: '#525864',
    other: '#2B383E',
  },
};

export const darkPalette: Palette = {
  canvas: '#0E1416',
  panel: '#151D20',
  sunk: '#1C2629',
  line: '#2A363A',
  lineStrong: '#6B7A80',
  ink: '#EEF3F2',
  ink2: '#B9C5C8',
  ink3: '#97A5AA',
  invert: '#0E1416',
  node: '#DCE5E6',
  nodeQuiet: '#84939A',
  tie: '#6F7E85',
  selRing: '#FFFFFF',
  selFill: '#3A3514',
  model: { council: '#76A8FF', market: '#F4B650', agent: '#E8679F', connector: '#62E6D3' },
  audience: {
    funder: '#F7CB4F',
    elected: '#7C8DF6',
    regulator: '#F0604F',
    citizens: '#52DCF2',
    peers: '#A9B1B7',
    other: '#EEF3F2',
  },
  audienceText: {
    funder: '#F7CB4F',
    elected: '#A3B0FA',
    regulator: '#FF8A7C',
    citizens: '#52DCF2',
    peers: '#B4BDC5',
    other: '#EEF3F2',
  },
};

export const contrastPalette: Palette = {
  canvas: '#FFFFFF',
  panel: '#FFFFFF',
  sunk: '#FFFFFF',
  line: '#000000',
  lineStrong: '#000000',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#1F1F1F',
  invert: '#FFFFFF',
  node: '#000000',
  nodeQuiet: '#4A4A4A',
  tie: '#4A4A4A',
  selRing: '#000000',
  selFill: '#FFF3B0',
  model: { council: '#14248A', market: '#9A4200', agent: '#660A40', connector: '#006F69' },
  audience: {
    funder: '#855600',
    elected: '#0A2470',
    regulator: '#8A0010',
    citizens: '#0072A3',
    peers: '#4A4F59',
    other: '#000000',
  },
  audienceText: {
    funder: '#6B4500',
    elected: '#0A2470',
    regulator: '#8A0010',
    citizens: '#005A82',
    peers: '#3D424B',
    other: '#000000',
  },
};

/** The system colours a picture needs, as CSS calls them. */
export interface SystemColours {
  readonly canvas: string;
  readonly canvasText: string;
  readonly highlight: string;
}

/** Where the system forces its own colours: everything in the colour of text, what is selected in that of a selection. */
export function forcedPalette({ canvas, canvasText, highlight }: SystemColours): Palette {
  const ink = canvasText;
  return {
    canvas,
    panel: canvas,
    sunk: canvas,
    line: ink,
    lineStrong: ink,
    ink,
    ink2: ink,
    ink3: ink,
    invert: canvas,
    node: ink,
    nodeQuiet: ink,
    tie: ink,
    selRing: highlight,
    selFill: canvas,
    model: { council: ink, market: ink, agent: ink, connector: ink },
    audience: { funder: ink, elected: ink, regulator: ink, citizens: ink, peers: ink, other: ink },
    audienceText: { funder: ink, elected: ink, regulator: ink, citizens: ink, peers: ink, other: ink },
  };
}
