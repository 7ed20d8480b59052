/** By how much two letters that follow each other stand closer or wider, in units of the font; 0 for most. */
export type Kerning = (left: number, right: number) => number;

type PairRule = (left: number, right: number) => number | null;

/**
 * Reads how pairs of letters are set (OpenType specification, `GPOS`, lookups of type 2), as browsers do.
 *
 * @param gpos - null for a font without the table.
 */
export function readKerning(gpos: DataView | null): Kerning {
  if (gpos === null) return () => 0;
  const rules = kernLookups(gpos).map((lookup) => pairRules(gpos, lookup));
  return (left, right) => {
    let sum = 0;
    // Of each lookup the first rule that knows the pair counts.
    for (const lookup of rules)
      for (const rule of lookup) {
        const value = rule(left, right);
        if (value === null) continue;
        sum += value;
        break;
      }
    return sum;
  };
}

/** Where the lookups of the feature `kern` begin, each once. */
function kernLookups(gpos: DataView): readonly number[] {
  const features = gpos.getUint16(6);
  const lookups = gpos.getUint16(8);
  const numbers = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index++) {
    const record = features + 2 + 6 * index;
    if (gpos.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let each = 0; each < gpos.getUint16(feature + 2); each++) numbers.add(gpos.getUint16(feature + 4 + 2 * each));
  }
  return [...numbers].sort((a, b) => a - b).map((number) => lookups + gpos.getUint16(lookups + 2 + 2 * number));
}

function pairRules(gpos: DataView, lookup: number): readonly PairRule[] {
  const type = gpos.getUint16(lookup);
  return Array.from({ length: gpos.getUint16(lookup + 4) }, (_, index) => {
    const start = lookup + gpos.getUint16(lookup + 6 + 2 * index);
    // Type 9 leads to a table farther away than two bytes can say.
    const isFar = type === 9;
    const kind = isFar ? gpos.getUint16(start + 2) : type;
    const table = isFar ? start + gpos.getUint32(start + 4) : start;
    return kind === 2 ? pairRule(gpos, table) : () => null;
  });
}

/** Bytes of a value, and where in it the change of the advance stands. */
function valueShape(format: number): { readonly size: number; readonly advanceAt: number | null } {
  const bits = (mask: number): number => [...(format & mask).toString(2)].filter((bit) => bit === '1').length;
  return { size: 2 * bits(0xff), advanceAt: (format & 4) === 0 ? null : 2 * bits(3) };
}

function pairRule(gpos: DataView, table: number): PairRule {
  const first = glyphsOfCoverage(gpos, table + gpos.getUint16(table + 2));
  const { size, advanceAt } = valueShape(gpos.getUint16(table + 4));
  const { size: otherSize } = valueShape(gpos.getUint16(table + 6));
  const advance = (value: number): number => (advanceAt === null ? 0 : gpos.getInt16(value + advanceAt));
  if (gpos.getUint16(table) === 1) {
    const pairs = new Map<number, number>();
    for (const [left, place] of first) {
      const set = table + gpos.getUint16(table + 10 + 2 * place);
      for (let index = 0; index < gpos.getUint16(set); index++) {
        const record = set + 2 + index * (2 + size + otherSize);
        pairs.set(left * 65_536 + gpos.getUint16(record), advance(record + 2));
      }
    }
    return (left, right) => pairs.get(left * 65_536 + right) ?? null;
  }
  const leftClasses = classesOf(gpos, table + gpos.getUint16(table + 8));
  const rightClasses = classesOf(gpos, table + gpos.getUint16(table + 10));
  const across = gpos.getUint16(table + 14);
  return (left, right) => {
    if (!first.has(left)) return null;
    const cell = (leftClasses.get(left) ?? 0) * across + (rightClasses.get(right) ?? 0);
    return advance(table + 16 + cell * (size + otherSize));
  };
}

/** Glyphs of a coverage, each with its place in it. */
function glyphsOfCoverage(gpos: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const isList = gpos.getUint16(start) === 1;
  for (let index = 0; index < gpos.getUint16(start + 2); index++) {
    if (isList) glyphs.set(gpos.getUint16(start + 4 + 2 * index), index);
    else {
      const range = start + 4 + 6 * index;
      const from = gpos.getUint16(range);
      for (let glyph = from; glyph <= gpos.getUint16(range + 2); glyph++)
        glyphs.set(glyph, gpos.getUint16(range + 4) + glyph - from);
    }
  }
  return glyphs;
}

/** The class of each glyph; one that is not named has class 0. */
function classesOf(gpos: DataView, start: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (gpos.getUint16(start) === 1) {
    const from = gpos.getUint16(start + 2);
    for (let index = 0; index < gpos.getUint16(start + 4); index++)
      classes.set(from + index, gpos.getUint16(start + 6 + 2 * index));
    return classes;
  }
  for (let index = 0; index < gpos.getUint16(start + 2); index++) {
    const range = start + 4 + 6 * index;
    for (let glyph = gpos.getUint16(range); glyph <= gpos.getUint16(range + 2); glyph++)
      classes.set(glyph, gpos.getUint16(range + 4));
  }
  return classes;
}
