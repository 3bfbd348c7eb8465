import { readGlobalId } from '../entities/values/globalId';

/** The UUID behind a GraphQL id of ours. @throws TypeError when it names something else: a fault of ours */
export function keyOf(type: string, id: string): string {
  const read = readGlobalId(id);
  if (read?.type !== type) throw new TypeError(`${id} is no id of a ${type}`);
  return read.id;
}
