import { useState } from 'react';
import type { FingerprintComponent } from '../../../analysis/analyses/fingerprintComponents.ts';

/** Which component's meaning is shown. */
export interface Meaning {
  readonly shown: FingerprintComponent | null;
  show(id: FingerprintComponent): void;
  /** @returns Whether one was shown. */
  hide(): boolean;
}

/** The meaning of one component at a time, beside its name. */
export function useMeaning(): Meaning {
  const [shown, setShown] = useState<FingerprintComponent | null>(null);
  return {
    shown,
    show: setShown,
    hide: () => {
      setShown(null);
      return shown !== null;
    },
  };
}
