/**
 * Puts a text where the reader can paste it from.
 *
 * @returns Whether the browser allowed it. Some do not, and none does on an insecure address.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
