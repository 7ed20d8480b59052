import { rounded } from '../../../paint/svgPen.ts';

/** The outline of a rectangle as a path, with corners as round as asked for and as there is room for. */
export function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const at = (...values: readonly number[]): string => values.map(rounded).join(' ');
  if (r <= 0) return `M${at(x, y)}H${at(right)}V${at(bottom)}H${at(x)}Z`;
  const corner = (toX: number, toY: number): string => `A${at(r, r)} 0 0 1 ${at(toX, toY)}`;
  return [
    `M${at(x + r, y)}H${at(right - r)}${corner(right, y + r)}V${at(bottom - r)}${corner(right - r, bottom)}`,
    `H${at(x + r)}${corner(x, bottom - r)}V${at(y + r)}${corner(x + r, y)}Z`,
  ].join('');
}
