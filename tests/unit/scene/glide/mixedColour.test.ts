import { describe, expect, it } from 'vitest';
import { mixedColour } from '../../../../src/scene/glide/mixedColour.ts';

describe('the colour between two', () => {
  it('is either itself at the ends, and their mean in the middle', () => {
    expect(mixedColour('#000000', '#FFFFFF', 0)).toBe('#000000');
    expect(mixedColour('#000000', '#FFFFFF', 1)).toBe('#FFFFFF');
    expect(mixedColour('#000', 'rgb(200, 100, 50)', 0.5)).toBe('rgba(100, 50, 25, 1.0000)');
    expect(mixedColour('#10191C', '#10191C', 0.3)).toBe('#10191C');
  });

  it('keeps its hue where the other cannot be seen', () => {
    expect(mixedColour('#C86432', 'transparent', 0.75)).toBe('rgba(200, 100, 50, 0.2500)');
    expect(mixedColour('transparent', '#C86432', 0.75)).toBe('rgba(200, 100, 50, 0.7500)');
    expect(mixedColour('#C8643280', '#C8643200', 0.5)).toBe('rgba(200, 100, 50, 0.2510)');
  });

  it('is the nearer one where a word has no numbers', () => {
    expect(mixedColour('CanvasText', '#FFFFFF', 0.4)).toBe('CanvasText');
    expect(mixedColour('CanvasText', '#FFFFFF', 0.6)).toBe('#FFFFFF');
  });
});
