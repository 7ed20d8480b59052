/** Every collaboration of the map as a small picture, in the order of a measure; any two of them open side by side. */
export function Wall() {
  return null;
}
