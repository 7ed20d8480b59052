/** What differs, in words, and before it whether the panes are founded alike. */
export function SummaryOnTop() {
  return null;
}
