import { emptyMapBlock } from '../../formats/mapInPage.ts';
import { appId, bootId, licencesId } from './pageParts.ts';

/** What the build makes for a page in one file. The hashes of script and style stand in the policy already. */
export interface TemplateParts {
  /** The whole of a Content Security Policy. */
  readonly policy: string;
  /** A `data:` address. */
  readonly icon: string;
  readonly style: string;
  /** A classic script, as a page that is opened from disk runs no modules. It unpacks and starts the app. */
  readonly boot: string;
  /** The app, one classic script too: compressed with gzip, in base64. */
  readonly app: string;
  /** In plain text. */
  readonly licences: string;
}

/** What the title stands in; a page without a map has the name of the app. */
export const emptyTitle = '<title>Polycentric</title>';

/**
 * A web page with the app inside and a place for a map: `fillTemplate` puts one in.
 *
 * Title and map come first, so that they are found by their first occurrence whatever the script holds.
 *
 * @param parts - Throws when one of them would end its own element.
 */
export function writeTemplate({ policy, icon, style, boot, app, licences }: TemplateParts): string {
  refuse('style', style, /<\/style/i);
  // After `<!--` and `<script`, a browser looks for the end of a script elsewhere.
  refuse('boot', boot, /<\/script|<!--/i);
  refuse('app', app, /</);
  refuse('licences', licences, /<\/script|<!--/i);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${emptyTitle}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Polycentric">
<meta name="description" content="See who works with whom, and who answers to whom.">
<meta name="color-scheme" content="light dark">
<meta id="react-aria-pressable-style">
<link rel="icon" href="${icon}">
${emptyMapBlock}
<style>${style}</style>
</head>
<body>
<div id="root"><p>Loading the map…</p></div>
<noscript><p>Polycentric draws its map with JavaScript, which is switched off in this browser.</p></noscript>
<script type="text/plain" id="${licencesId}">
${licences}</script>
<script type="text/plain" id="${appId}">${app}</script>
<script id="${bootId}">${boot}</script>
</body>
</html>
`;
}

function refuse(what: string, text: string, pattern: RegExp): void {
  if (pattern.test(text)) throw new Error(`The ${what} of the page in one file holds what would end it early.`);
  // A browser reads these as other characters, and the hash in the policy would not fit.
  if (/[\0\r]/.test(text)) throw new Error(`The ${what} of the page in one file holds a character that HTML changes.`);
}
