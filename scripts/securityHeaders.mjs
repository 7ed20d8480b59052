// What the browser may do on our pages. One list serves the server's headers and the meta tag of the built page.

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy makes the addresses of our own workers: src/app/trustedWorkers.ts.
  'trusted-types': 'polycentric',
};

const inWords = (all) =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** No `frame-ancestors`: the map may be embedded in other sites. */
export const contentSecurityPolicy = inWords(directives);

/**
 * What a page in one file may do: run its own script and workers of the same text, and fetch nothing at all.
 *
 * @param {readonly string[]} scriptHashes Each as `'sha256-…'`, quotes included.
 * @param {string} styleHash
 */
export const singleFilePolicy = (scriptHashes, styleHash) =>
  inWords({
    'default-src': "'none'",
    'script-src': scriptHashes.join(' '),
    'style-src': styleHash,
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'polycentric',
  });

const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Sent with every answer. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};
