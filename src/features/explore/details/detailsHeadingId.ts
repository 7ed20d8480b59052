/** Where the focus goes when the panel is opened by key. */
export const detailsHeadingId = 'details-heading';
