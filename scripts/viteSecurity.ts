import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './securityHeaders.mjs';

/** Puts the Content Security Policy into the built page, so that it holds on any server. First in the head: it covers what follows it only. */
export const metaSecurityPolicy = (): Plugin => ({
  name: 'polycentric-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
});
