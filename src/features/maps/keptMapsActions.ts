import type { KeptHead } from '../../storage/keptMap.ts';

/** What a reader can do with a map that is kept on this computer. */
export interface KeptMapsActions {
  readonly onOpen: (map: KeptHead) => void;
  readonly onRename: (map: KeptHead, title: string) => void;
  readonly onDuplicate: (map: KeptHead) => void;
  readonly onRemove: (map: KeptHead) => void;
}
