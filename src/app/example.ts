import address from '../../data/rallying-together.json?url';

/** The dataset that opens when the link names none. */
export const exampleAddress = address;
