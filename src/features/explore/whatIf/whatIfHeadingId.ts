export const whatIfHeadingId = 'what-if-heading';
