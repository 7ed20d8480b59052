import type { Scene } from '../../scene/marks.ts';
import { rings } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Miniature } from './minimapGeometry.ts';

/** CSS pixels. */
const dot = 1.15;
const leadDot = 1.9;
const selectedDot = 3.2;
/** From this radius a shape is a lead, or a collapsed collaboration, and shown larger. */
const leadRadius = 10;
/** Tints are stronger than on the map, because so little of them is seen. */
const tint = 2.2;

/** The map as territories and dots. Painted when the drawing changes, not when the camera moves. */
export function paintMinimap(canvas: HTMLCanvasElement, scene: Scene, theme: Theme, miniature: Miniature): void {
  const ratio = window.devicePixelRatio;
  const { width, height, k, tx, ty } = miniature;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const { points, look, fillOpacity } of scene.hulls) {
    context.beginPath();
    points.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x * k + tx, y * k + ty);
      else context.lineTo(x * k + tx, y * k + ty);
    });
    context.closePath();
    context.fillStyle = look.fill ?? 'transparent';
    context.globalAlpha = Math.min(1, fillOpacity * tint);
    context.fill();
    context.strokeStyle = look.stroke ?? 'transparent';
    context.globalAlpha = look.opacity;
    context.lineWidth = 0.75;
    context.stroke();
  }
  const { nodes, looks, positions } = scene;
  for (let row = 0; row < nodes.ref.length; row++) {
    const look = looks[nodes.look[row] ?? 0];
    if (look === undefined) continue;
    const isSelected = nodes.ring[row] === rings.selected;
    const isFilled = look.fill !== theme.colour.canvas && look.fill !== theme.colour.panel;
    context.fillStyle = isSelected ? theme.colour.ink : ((isFilled ? look.fill : look.stroke) ?? 'transparent');
    context.globalAlpha = isSelected ? 1 : look.opacity;
    const r = isSelected ? selectedDot : (nodes.radius[row] ?? 0) >= leadRadius ? leadDot : dot;
    context.beginPath();
    context.arc((positions[2 * row] ?? 0) * k + tx, (positions[2 * row + 1] ?? 0) * k + ty, r, 0, 2 * Math.PI);
    context.fill();
  }
}
