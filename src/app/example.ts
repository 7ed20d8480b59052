import address from '../../data/rallying-together.json?url';

/** The dataset that opens when the link names none. */
export const exampleAddress = address;

export const openExampleLabel = 'Open the example';

/** How it opens when the address says nothing. */
export const openingHash = '';

/** The address of its first view. */
export const firstViewHash = '';
