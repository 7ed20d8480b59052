const ellipsis = '…';

/**
 * A text for the screen: cut between letters as a reader sees them, so that no emoji or accented letter is halved.
 *
 * @param longest - Letters kept; the sign for "more" comes on top.
 */
export function shortened(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  // A letter as a reader sees it may take many code units; this much of the text is always enough to find them.
  const start = text.slice(0, longest * 16);
  const letters = [...new Intl.Segmenter('en-GB').segment(start)].slice(0, longest).map(({ segment }) => segment);
  const kept = letters.join('');
  return kept.length < text.length ? `${kept.trimEnd()}${ellipsis}` : text;
}
