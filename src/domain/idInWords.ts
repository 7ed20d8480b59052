/** An id as a label: `delivers-for` becomes "Delivers for". An id that is not made of plain words stays as it is. */
export function idInWords(id: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
