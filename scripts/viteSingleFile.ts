import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { writeTemplate } from '../src/export/singleFile/writeTemplate.ts';
import { singleFilePolicy } from './securityHeaders.mjs';

const app = resolve('src/app');
const instead = join(app, 'singleFile');

/**
 * Puts the files of `src/app/singleFile` in the place of their namesakes in `src/app`: what a page opened from disk does otherwise is
 * in these few files, and all else is the same app.
 */
export const singleFileParts = (): Plugin => ({
  name: 'polycentric-single-file-parts',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const wanted = resolve(dirname(importer), source);
    const name = relative(app, wanted);
    if (name.startsWith('..') || wanted.startsWith(instead)) return null;
    const other = join(instead, name);
    return existsSync(other) ? other : null;
  },
});

/** The licences of everything bundled, as plain text; `viteLicences.ts` gives them. */
type LicencesOf = (moduleIds: readonly string[]) => string;

/** Writes script, style and fonts of the bundle into one page, `template.html`, and nothing else. */
export const singleFilePage = (licencesOf: LicencesOf): Plugin => ({
  name: 'polycentric-single-file-page',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const files = Object.values(bundle);
    const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []));
    const others = files.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
    const [chunk] = chunks;
    if (chunk === undefined || chunks.length > 1 || others.length > 0)
      this.error(
        `A page in one file cannot fetch ${[...chunks.slice(1), ...others].map((file) => file.fileName).join(', ')}.`,
      );
    const boot = withoutEnds(await bundledBoot());
    const style = styles
      .map(({ source }) => String(source))
      .join('\n')
      .trim();
    const template = writeTemplate({
      policy: singleFilePolicy([hashOf(boot), hashOf(chunk.code)], hashOf(style)),
      icon: `data:image/svg+xml,${encodeURIComponent(readFileSync(join('public', 'favicon.svg'), 'utf8'))}`,
      style,
      boot,
      app: gzipSync(chunk.code, { level: 9 }).toString('base64'),
      licences: withoutEnds(licencesOf([...chunk.moduleIds, ...styles.flatMap((file) => file.originalFileNames)])),
    });
    for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName);
    this.emitFile({ type: 'asset', fileName: 'template.html', source: template });
  },
});

/** The script that starts the app: a few lines, bundled apart. */
async function bundledBoot(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: join(instead, 'boot.ts'), output: { format: 'iife' } },
    },
  });
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput;
  return output[0].code;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In texts and patterns of a script `<` may be written as an escape, and these appear nowhere else. */
const withoutEnds = (text: string): string => text.trim().replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
