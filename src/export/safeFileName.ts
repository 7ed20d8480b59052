const longest = 80;
/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A title as a file name that every system takes.
 *
 * @param title - Any text, also one made of signs only.
 * @param ending - Without the dot.
 * @returns At most 80 letters and the ending. `map` when nothing of the title can stand.
 */
export function safeFileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    // Signs with a meaning to some file system, controls, and signs that turn or hide the text around them.
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = short === '' || reserved.test(short) ? `map ${short}`.trim() : short;
  return `${name}.${ending}`;
}
