/** Key of a finding's row among those that share a stop for Tab. */
export const findingRow = (id: string): string => `finding ${id}`;

/** The rows under the list. */
export const footerRows = ['findings-report', 'findings-list', 'findings-methods'] as const;

/** All rows of the region, in order. */
export const regionRows = (ids: readonly string[]): readonly string[] => [...ids.map(findingRow), ...footerRows];
