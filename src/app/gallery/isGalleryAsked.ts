/** Whether the address asks for the page that shows every empty, waiting and error state: `#states`. */
export const isGalleryAsked = (): boolean => location.hash === '#states';
