import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the installed package that a module belongs to; null for a module of our own. */
function packageFolder(moduleId: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? 'The package carries no text of its licence.' : readFileSync(join(folder, file), 'utf8');
  return `## ${name} ${version} (${license ?? 'licence not named'})\n\n${text.trim()}\n`;
}

/**
 * Writes `licences.md` beside the app: every package of which something is bundled, with the text of its licence.
 *
 * Vite's own list leaves out what only workers use. Here `worker` goes to `worker.plugins` and `page` to `plugins`; the
 * workers are bundled before the page, which therefore knows of all packages when it writes the file.
 */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const note = (moduleId: string): void => {
    const folder = packageFolder(moduleId);
    if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
  };
  const noteAll = (bundle: Rolldown.OutputBundle): void => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.moduleIds.forEach(note);
      else for (const original of file.originalFileNames) note(resolve(original));
    }
  };
  return {
    worker: () => ({
      name: 'polycentric-licences-of-workers',
      generateBundle: (_options, bundle) => {
        noteAll(bundle);
      },
    }),
    page: {
      name: 'polycentric-licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        noteAll(bundle);
        const parts = [...folders].sort().map(licenceOf);
        this.emitFile({ type: 'asset', fileName: 'licences.md', source: ['# Licences', ...parts].join('\n\n') });
      },
    },
  };
}
