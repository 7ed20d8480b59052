// The one script of a page in one file. A page opened from disk cannot load another, so its workers run this one too.

if (typeof document === 'undefined') void work(self.name);
else void import('../main.tsx');

/** Each import begins in the same task, so that no message comes before somebody listens. */
function work(name: string): Promise<unknown> {
  switch (name) {
    case 'analysis':
      return import('../../analysis/analysis.worker.ts');
    case 'layout':
      return import('../../layout/arrange.worker.ts');
    case 'reader':
      return import('../../formats/reader.worker.ts');
    default:
      throw new TypeError(`There is no worker “${name}”.`);
  }
}
