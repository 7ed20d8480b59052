const start = '#presenter=';

export const presenterHash = (channel: string): string => `${start}${channel}`;

/** Whether the address asks for the presenter's window. */
export const isPresenterAsked = (): boolean => location.hash.startsWith(start);

/** The channel that the address of a presenter's window names. */
export const channelAsked = (): string => location.hash.slice(start.length);
