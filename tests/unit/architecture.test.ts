import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each room and the rooms it may use; its own files it may always use. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  workers: [],
  formats: ['domain', 'workers'],
  analysis: ['domain', 'workers'],
  layout: ['workers'],
  view: ['domain', 'analysis'],
  scene: ['domain', 'analysis', 'view', 'layout'],
  paint: ['scene', 'view'],
  export: ['domain', 'analysis', 'view', 'layout', 'scene', 'paint', 'formats'],
  storage: ['domain', 'view'],
  store: ['domain', 'analysis', 'view', 'storage'],
};
const withoutReact = Object.keys(rooms);
const allRooms: Readonly<Record<string, readonly string[]>> = {
  ...rooms,
  ui: withoutReact,
  features: [...withoutReact, 'ui'],
  app: [...withoutReact, 'ui', 'features'],
};

interface Import {
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|css)$/.test(name))
  .sort();

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** Every file named by an import, an export from, a late import or a CSS import. Addresses lose their `?query`. */
function importsIn(source: string, language: 'css' | 'ts'): readonly Import[] {
  const text = withoutComments(source);
  const statements =
    language === 'css'
      ? /(?<type>)@import\s+['"](?<to>[^'"]+)['"]/g
      : /\b(?:import|export)\s+(?<type>type\s)?(?:[\w*{}\s,$]+\sfrom\s+)?['"](?<to>[^'"]+)['"]|\bimport\(\s*['"](?<late>[^'"]+)['"]/g;
  return [...text.matchAll(statements)].map(({ groups }) => ({
    to: (groups?.['to'] ?? groups?.['late'] ?? '').replace(/\?.*$/, ''),
    isTypeOnly: Boolean(groups?.['type']),
  }));
}

const importsByFile = new Map(
  files.map((file) => [file, importsIn(readFileSync(join('src', file), 'utf8'), file.endsWith('.css') ? 'css' : 'ts')]),
);
const isRelative = ({ to }: Import): boolean => to.startsWith('.');
const target = (file: string, { to }: Import): string => posix.join(dirname(file), to);
const roomOf = (file: string): string => file.split('/')[0] ?? '';
/** `features/explore/filters/x.tsx` belongs to the feature `explore`. */
const featureOf = (file: string): string => file.split('/')[1] ?? '';
const packageOf = ({ to }: Import): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

const withImports = (check: (file: string, imported: Import) => boolean): readonly string[] =>
  files.flatMap((file) =>
    (importsByFile.get(file) ?? []).filter((imported) => check(file, imported)).map(({ to }) => `${file} → ${to}`),
  );

describe('the rooms of src', () => {
  it('are those of the table, and every file lies in one', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !Object.hasOwn(allRooms, roomOf(file)) || !file.includes('/'))).toEqual([]);
  });

  it('use only the rooms listed beside them', () => {
    const forbidden = withImports((file, imported) => {
      if (!isRelative(imported)) return false;
      const to = roomOf(target(file, imported));
      // Data and fixtures beside src have no room; they are imported by address alone.
      if (to === '..') return roomOf(file) !== 'app';
      return to !== roomOf(file) && !(allRooms[roomOf(file)] ?? []).includes(to);
    });
    expect(forbidden).toEqual([]);
  });

  it('keep features apart: they meet in app', () => {
    const meetings = withImports((file, imported) => {
      const to = isRelative(imported) ? target(file, imported) : '';
      return roomOf(file) === 'features' && roomOf(to) === 'features' && featureOf(to) !== featureOf(file);
    });
    expect(meetings).toEqual([]);
  });

  it('know nothing of React below the line', () => {
    const ofReact = /^(react|react-dom|react-aria-components|lucide-react|@tanstack\/react-.*)$/;
    const uses = withImports(
      (file, imported) =>
        withoutReact.includes(roomOf(file)) && (ofReact.test(packageOf(imported)) || /\.(tsx|css)$/.test(imported.to)),
    );
    expect(uses).toEqual([]);
    expect(files.filter((file) => withoutReact.includes(roomOf(file)) && /\.(tsx|css)$/.test(file))).toEqual([]);
  });

  it('load zod in workers only: the page itself never waits for it', () => {
    const reached = new Map<string, string>();
    const visit = (file: string, from: string): void => {
      if (reached.has(file)) return;
      reached.set(file, from);
      for (const imported of importsByFile.get(file) ?? []) {
        if (imported.isTypeOnly || imported.to.endsWith('.worker.ts')) continue;
        if (isRelative(imported)) visit(target(file, imported), file);
        else if (packageOf(imported) === 'zod') reached.set('zod', file);
      }
    };
    visit('app/main.tsx', 'index.html');
    expect(reached.get('zod') ?? null).toBeNull();
  });
});

describe('imports', () => {
  it('are all seen, however they are written', () => {
    const source = [
      `import type { A } from './a.ts';`,
      `import b, { c as d } from './b.ts';`,
      `import * as e from 'e';`,
      `import './f.css';`,
      `import g from './g.worker.ts?worker&url';`,
      `export { h } from './h.ts';`,
      `// import './not-this.ts';`,
      `/** import './nor-this.ts' */`,
      `const late = () => import('./i.ts');`,
      `import {\n  j,\n} from '@scope/j/k';`,
    ].join('\n');
    expect(importsIn(source, 'ts').map(({ to, isTypeOnly }) => (isTypeOnly ? `type ${to}` : to))).toEqual([
      'type ./a.ts',
      './b.ts',
      'e',
      './f.css',
      './g.worker.ts',
      './h.ts',
      './i.ts',
      '@scope/j/k',
    ]);
    expect(importsIn(`@import './tokens.css';`, 'css')).toEqual([{ to: './tokens.css', isTypeOnly: false }]);
  });

  it('name the file they mean, with its ending, and that file exists', () => {
    const known = new Set(files);
    const unclear = withImports((file, imported) => {
      if (!isRelative(imported)) return false;
      const to = target(file, imported);
      return !to.startsWith('..') && !known.has(to);
    });
    expect(unclear).toEqual([]);
  });

  it('never run in a circle, those of types neither', () => {
    const circles: string[] = [];
    const finished = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (finished.has(file)) return;
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      for (const imported of importsByFile.get(file) ?? []) {
        if (isRelative(imported)) visit(target(file, imported), [...path, file]);
      }
      finished.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('pass through no file that only re-exports', () => {
    expect(files.filter((file) => /(^|\/)(index|utils)\.tsx?$/.test(file))).toEqual([]);
  });
});
