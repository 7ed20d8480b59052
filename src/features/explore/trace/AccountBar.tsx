import { lateComponent } from '../../../ui/lateComponent.ts';

/** Over the map: the line of account that is traced, in a sentence, or what is to be picked next. Comes with the first wish to see it. */
export const AccountBar = lateComponent(async () => (await import('./AccountBarBody.tsx')).AccountBarBody);
