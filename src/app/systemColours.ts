import type { SystemColours } from '../scene/palettes.ts';

/** The colours that the reader's system forces on pages, in the words that a canvas understands. */
export function systemColours(): SystemColours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolved = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const colours = {
    canvas: resolved('Canvas'),
    canvasText: resolved('CanvasText'),
    highlight: resolved('Highlight'),
  };
  probe.remove();
  return colours;
}
