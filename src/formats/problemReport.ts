import type { Problem } from '../domain/problem.ts';

const headings = { error: 'Errors', warning: 'Warnings', note: 'Notes' } as const;

/**
 * The problems of a file as plain text, to be saved or sent to whoever made it.
 *
 * @param file - The file's name or address as the reader knows it.
 */
export function problemReport(file: string, problems: readonly Problem[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    return found.length === 0 ? [] : [`${headings[severity]} (${String(found.length)})`, '', ...found.map(entry)];
  });
  const title = `What was found in ${file}`;
  return [title, '='.repeat(Math.min(title.length, 100)), '', ...(parts.length > 0 ? parts : ['Nothing.'])].join('\n');
}

function entry(problem: Problem, index: number): string {
  const lines = [
    `${String(index + 1)}. ${problem.message}`,
    ...(problem.place === '' ? [] : [`   Place: ${problem.place}`]),
    ...(problem.value === null ? [] : [`   Found: ${problem.value}`]),
    `   To do: ${problem.remedy}`,
    `   Code: ${problem.code}`,
  ];
  return `${lines.join('\n')}\n`;
}
