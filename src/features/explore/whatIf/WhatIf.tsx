import { lateComponent } from '../../../ui/lateComponent.ts';

/** What breaks when somebody leaves, before and after side by side. Comes with the first what-if. */
export const WhatIf = lateComponent(async () => (await import('./WhatIfPanel.tsx')).WhatIfPanel);
