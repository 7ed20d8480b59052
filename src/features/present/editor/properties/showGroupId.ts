/** The audiences that a step shows. */
export const showGroupId = 'step-audiences';
