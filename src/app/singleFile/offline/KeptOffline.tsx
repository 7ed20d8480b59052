/** A page in one file needs no network, and no newer version of it is to be had. */
export function KeptOffline() {
  return null;
}
