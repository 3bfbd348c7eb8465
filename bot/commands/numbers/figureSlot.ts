import { fromButton } from '../../understand/slots/hidden';

/** The figure a button stood under, as the slots of `showKpi`: another may have been shown since. */
export const figureSlot = fromButton(json =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined,
);
