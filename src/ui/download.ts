/** Long enough for a browser to have taken the file over; then the memory is given back. */
const revokeAfterMs = 30_000;

/**
 * Hands the reader a file. Nothing leaves the computer.
 *
 * @param name - File name as the reader will see it; make it safe with `safeFileName` first.
 * @param content - Written as UTF-8.
 * @param type - Media type without a charset, such as `text/csv`.
 */
export function download(name: string, content: string, type: string): void {
  downloadBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

/** The same for what is no text, such as a picture. */
export function downloadBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, revokeAfterMs);
}
