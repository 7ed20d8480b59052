import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../src/paint/paintSvg.ts';
import { svgElement } from '../../src/paint/svgElement.ts';
import { compose } from '../../src/scene/compose.ts';
import { encode } from '../../src/scene/encode.ts';
import { placeLabels } from '../../src/scene/labels.ts';
import { paperTheme } from '../../src/scene/theme.ts';
import { viewportOf } from '../../src/scene/viewport.ts';
import { firstPane } from '../../src/view/viewState.ts';
import { aNetwork, anAccountability, anOrganisation, organisationId } from '../fixtures/aNetwork.ts';

function paintedWith(name: string): string {
  const network = aNetwork({
    organisations: [anOrganisation({ id: 'a', name }), anOrganisation({ id: 'b', name: 'Board' })],
    relationships: [anAccountability({ id: 'r', from: 'a', to: 'b' })],
  });
  const places = new Map([
    [organisationId('a'), [0, 0] as const],
    [organisationId('b'), [120, 40] as const],
  ]);
  const scene = compose(encode(network, network, firstPane, paperTheme), places);
  const viewport = viewportOf('fit', scene.bounds, { width: 400, height: 300 });
  const labels = placeLabels(scene, viewport, (text, size) => text.length * size * 0.5);
  return paintSvg(scene, viewport, labels, paperTheme, { title: name, description: 'A map' });
}

const tagsIn = (svg: string): readonly string[] => [...svg.matchAll(/<([a-z]+)/gu)].map(([, tag]) => tag ?? '');

describe('the picture as elements of the page', () => {
  it('has every element of its text, in the same order', () => {
    const svg = paintedWith('Alpha Council');
    const element = svgElement(svg, document);
    expect([element, ...element.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(tagsIn(svg));
    expect(element.getAttribute('viewBox')).toBe('0 0 400 300');
    expect(element.querySelectorAll('path[d]').length).toBeGreaterThan(3);
  });

  it('says every name as it is, whatever it is made of', () => {
    const names = fc.oneof(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>__xss()</script>',
        '&amp;lt;',
        "O'Brien & Söhne",
        'مجلس المدينة',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(names, (name) => {
        const element = svgElement(paintedWith(name), document);
        expect(
          [...element.querySelectorAll('*')].every(({ localName }) =>
            /^(title|desc|g|path|rect|text|tspan)$/u.test(localName),
          ),
        ).toBe(true);
        // Characters that XML cannot hold are shown as the sign for an unknown one.
        // eslint-disable-next-line no-control-regex -- exactly those
        const held = name.replace(/[\uD800-\uDFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(element.querySelector('title')?.textContent).toBe(held);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '<svg><script>x</script></svg>',
    '<svg><image width="1"/></svg>',
    '<svg><g onclick="x"></g></svg>',
    '<svg><path href="x"/></svg>',
    '<svg><g style="x"></g></svg>',
  ])('takes nothing that our painter does not write: %s', (text) => {
    expect(() => svgElement(text, document)).toThrow(RangeError);
  });
});
