/** Elements of a page in one file that its own scripts look for. */
export const appId = 'polycentric-app';
export const bootId = 'polycentric-boot';
export const licencesId = 'polycentric-licences';
