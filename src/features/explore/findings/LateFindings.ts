import { lateComponent } from '../../../ui/lateComponent.ts';

/** What stands out, looked for once the first picture is there. */
export const LateFindings = lateComponent(async () => (await import('./FindingsRegion.tsx')).FindingsRegion);
