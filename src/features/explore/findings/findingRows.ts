/** Key of a finding's row among those that share a stop for Tab. */
export const findingRow = (id: string): string => `finding ${id}`;

/** The rows of what can be done with all of the list. */
export const toolRows = { methods: 'findings-methods', report: 'findings-report', list: 'findings-list' } as const;

/** All rows of the region, in order. */
export const regionRows = (ids: readonly string[]): readonly string[] => [
  ...ids.map(findingRow),
  ...Object.values(toolRows),
];
