import { expect, it } from 'vitest';
import { safeLink } from '../../../src/domain/safeLink.ts';

it.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c', 'example.org'],
  ['HTTP://Example.ORG', 'http://example.org/', 'example.org'],
  ['https://example.org:8443/', 'https://example.org:8443/', 'example.org:8443'],
  ['doi:10.1000/182', 'https://doi.org/10.1000/182', 'doi.org'],
  ['DOI:10.1093/muq/muz008', 'https://doi.org/10.1093/muq/muz008', 'doi.org'],
])('%s is a link, shown with its host', (text, href, host) => {
  expect(safeLink(text)).toEqual({ href, host });
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'file:///etc/passwd',
  '//example.org/x',
  'https://example.org\\@example.com/',
  'https://user:pass@example.org/',
  'https://user@example.org/',
  'http://[::1',
  'https://',
  'https://exa mple.org',
  'https://example.org/\u202egnp',
  'https:example.org',
  'doi:javascript:alert(1)',
  'www.example.org',
  'mailto:a@example.org',
  '',
])('%j is text', (text) => {
  expect(safeLink(text)).toBeNull();
});
