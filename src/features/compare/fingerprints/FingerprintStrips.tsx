/** The fingerprints of the panes, component by component, with the medians of the declared models behind. */
export function FingerprintStrips() {
  return null;
}
