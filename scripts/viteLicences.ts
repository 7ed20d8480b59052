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

interface Licence {
  /** "react 19.3.1 (MIT)". */
  readonly heading: string;
  readonly text: string;
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? 'The package carries no text of its licence.' : readFileSync(join(folder, file), 'utf8');
  return { heading: `${name} ${version} (${license ?? 'licence not named'})`, text: text.trim() };
}

const inMarkdown = ({ heading, text }: Licence): string => `## ${heading}\n\n${text}\n`;

/** The folders of the installed packages that these files belong to. */
function foldersOf(moduleIds: readonly string[]): readonly string[] {
  const all = moduleIds.flatMap((id) => packageFolder(id) ?? []);
  return [...new Set(all)].filter((folder) => existsSync(join(folder, 'package.json'))).sort();
}

/**
 * The licences of all packages that something is bundled of, for a place where every byte counts: packages whose licences differ in
 * the lines of their copyright alone share one text.
 *
 * @param moduleIds - Of every file in the bundle, as the bundler names them.
 */
export function licencesInShort(moduleIds: readonly string[]): string {
  const shared = new Map<string, { readonly text: string; readonly owners: string[] }>();
  for (const { heading, text } of foldersOf(moduleIds).map(licenceOf)) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const owners = lines.filter((line) => /^copyright\b.*\d{4}/i.test(line));
    const rest = lines.filter((line) => !owners.includes(line));
    const words = rest.join(' ').replace(/\s+/g, ' ').trim();
    const group = shared.get(words) ?? {
      text: rest
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
      owners: [],
    };
    group.owners.push([heading, ...owners].join('. '));
    shared.set(words, group);
  }
  return [...shared.values()].map(({ text, owners }) => `${owners.join('\n')}\n\n${text}\n`).join('\n----\n\n');
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
    for (const folder of foldersOf([moduleId])) folders.add(folder);
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
        const parts = [...folders].sort().map((folder) => inMarkdown(licenceOf(folder)));
        this.emitFile({ type: 'asset', fileName: 'licences.md', source: ['# Licences', ...parts].join('\n\n') });
      },
    },
  };
}
