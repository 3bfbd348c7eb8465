import { ImportType } from '../../schema/transfer/columns';
import { type AdminHost, UsageError } from './command';
import { type Options, readOptions, takesOptions } from './options';
import { asOwner, firstAdmin, personCalled, workspaceCalled } from './workspaces';

const OPTIONS: Options = {
  type: { value: Object.values(ImportType).join('|'), required: true },
  email: { value: 'ADDRESS' },
  workspace: { value: 'NAME' },
};

/** What files are moved with: which kind of record, in whose name. */
export interface Transfer {
  file: string;
  type: ImportType;
  who: { workspaceId: string; userId: string };
  /** The values of the command's own options. */
  given: Record<string, string>;
}

/** What follows such a command's name, for its usage. */
export const takesTransfer = (further: Options = {}): string => `FILE ${takesOptions({ ...OPTIONS, ...further })}`;

/** Reads what follows the command's name. @throws UsageError, StartError */
export async function readTransfer(
  host: AdminHost,
  [file, ...args]: string[],
  further: Options = {},
): Promise<Transfer> {
  if (file === undefined || file.startsWith('-')) throw new UsageError('Say which file.');
  const given = readOptions({ ...OPTIONS, ...further }, args);
  const type = Object.values(ImportType).find(each => each === given.type?.toUpperCase());
  if (!type) throw new UsageError(`--type is one of ${Object.values(ImportType).join(', ')}.`);
  const who = await asOwner(host.ownerUrl, async client => {
    const place = await workspaceCalled(client, given.workspace);
    const userId = given.email ? await personCalled(client, place, given.email) : await firstAdmin(client, place);
    return { workspaceId: place.workspaceId, userId };
  });
  return { file, type, who, given };
}
