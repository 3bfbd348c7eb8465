import { ENTITIES } from '../../entities/list';
import { Stored } from '../../entities/record/stored';
import { placeOf } from '../permissions/areas';

/** Kept about changes and their delivery rather than changed by them. */
const UNTOLD = new Set(['AuditEntry', 'Change', 'WebhookDelivery']);

/** The types of records whose changes are told: every one that the API shows. */
export const TOLD_TYPES: readonly string[] = ENTITIES.filter(
  ({ name, prototype }) => prototype instanceof Stored && placeOf(name) !== undefined && !UNTOLD.has(name),
)
  .map(({ name }) => name)
  .sort();
