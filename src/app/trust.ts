/** The part of Trusted Types that is used here; TypeScript's own library does not describe them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Trust): Trust;
}

/** Vouches for the texts that a browser runs. In a browser with Trusted Types what comes back is more than a text. */
export interface Trust {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

/** What is ours: no data can ever become a script, or the address of one. */
export interface Owned {
  readonly isOwnAddress: (address: string) => boolean;
  readonly isOwnScript: (text: string) => boolean;
}

/**
 * Makes the one policy of a page. A page may do so once.
 *
 * @returns Gives what is ours back, vouched for, and throws for all else.
 */
export function createTrust({ isOwnAddress, isOwnScript }: Owned): Trust {
  const rules: Trust = {
    createScript: (text) => {
      if (!isOwnScript(text)) throw new TypeError('This text is no script of this app.');
      return text;
    },
    createScriptURL: (address) => {
      if (!isOwnAddress(address)) throw new TypeError(`“${address}” is no script of this app.`);
      return address;
    },
  };
  // Where the browser lacks Trusted Types, the same check runs without them.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('polycentric', rules) ?? rules;
}
