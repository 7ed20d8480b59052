/** The heading of what stands out, for whoever brings the reader there. */
export const findingsHeadingId = 'what-stands-out';
