/** In the address of a page that shows the picture alone, for a frame of another page. Before the `#`, which is the view's. */
export const embedQuery = '?embed';

/** Whether the address asks for the picture alone. The same for as long as the page stands. */
export const isEmbedded = (): boolean => new URLSearchParams(location.search).has('embed');
