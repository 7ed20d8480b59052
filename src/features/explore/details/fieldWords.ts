/** Fields whose name in the file is not what the screen calls them. */
const named: Readonly<Record<string, string>> = {
  start: 'start date',
  end: 'end date',
  backbone: 'who is at the centre',
  externalAccountability: 'to whom it answers',
  reporting: 'how often it reports',
  justifications: 'justification',
  reportsPerYear: 'reports a year',
};

/** A field of the file inside a sentence: `governanceForm` is "governance form". A name that no rule fits stands as it is. */
export function fieldWords(field: string): string {
  const known = Object.hasOwn(named, field) ? named[field] : undefined;
  return known ?? field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
