export const contentSecurityPolicy: string;
export const securityHeaders: Readonly<Record<string, string>>;
export function singleFilePolicy(scriptHashes: readonly string[], styleHash: string): string;
