/** Hands the table of measures over as a file. */
export function DownloadTable() {
  return null;
}
