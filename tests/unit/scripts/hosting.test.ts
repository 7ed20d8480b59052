import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/securityHeaders.mjs';

const note = readFileSync('docs/hosting.md', 'utf8');

describe('the hosting note', () => {
  it('names the very policy that the server sends', () => {
    expect(note).toContain(`Content-Security-Policy: ${contentSecurityPolicy}\n`);
  });

  it('names every header the server sends', () => {
    for (const name of Object.keys(securityHeaders)) expect(note).toContain(name);
  });
});
