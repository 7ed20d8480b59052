import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../src/features/explore/details/sourceLink.ts';

describe('sourceLink', () => {
  it.each([
    ['https://www.example.org/a?b=c', 'https://www.example.org/a?b=c', 'example.org'],
    ['http://example.org', 'http://example.org/', 'example.org'],
    ['doi:10.1111/j.1468-0386.2007.00378.x', 'https://doi.org/10.1111/j.1468-0386.2007.00378.x', 'doi.org'],
    ['https://good.example@bad.example/x', 'https://good.example@bad.example/x', 'bad.example'],
  ])('opens %s, and says at which host', (address, href, host) => {
    expect(sourceLink(address)).toEqual({ href, host });
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'doi:',
    '',
  ])('makes no link of %j', (address) => {
    expect(sourceLink(address)).toBeNull();
  });
});
