/** One row a measure, one column a pane, in the columns of the panes above. */
export function MeasuresTable() {
  return null;
}
