import { firstViewText } from '../../view/link.ts';
import { mapBlock } from './mapBlock.ts';

/** The map of this file. Its address is the name of the file, as far as it can be told. */
export const exampleAddress = mapBlock.fileName;

export const openExampleLabel = 'Open the map of this file';

/** The view this page was made with, for an address that names none. */
export const openingHash = mapBlock.hash;

/** So that going to the first view and loading the page anew does not lead to the opening view. */
export const firstViewHash = openingHash === '' ? '' : `#${firstViewText}`;
