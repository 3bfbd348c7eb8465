import type { Context } from '../../schema/context';
import { ImportRecords, type ImportReport } from '../../schema/transfer/importRecords';
import { FileFormat } from '../../schema/transfer/readRows';
import { StartError } from '../startError';
import type { AdminCommand } from './command';
import { fileParts } from './fileParts';
import { inWorkspace } from './inWorkspace';
import type { Options } from './options';
import { mustBeDone } from './told';
import { readTransfer, type Transfer, takesTransfer } from './transferOptions';

const OWN: Options = { write: { value: 'yes' }, 'each-row': { value: 'yes' } };

/** What a file has come to, or would. */
type Sum = Pick<ImportReport, 'created' | 'updated' | 'failed' | 'faults' | 'noted'>;

/** Faults that are printed. */
const SHOWN = 50;

/**
 * `npm run admin -- import FILE …`. The whole file is tried first; one wrong row stops all, unless each row counts for
 * itself. It is then written in parts, each a change of its own: should it be cut off, taking the file again goes on.
 */
export const importCommand: AdminCommand = {
  name: 'import',
  takes: takesTransfer(OWN),
  help: 'takes accounts, contacts, leads, deals or activities from CSV or JSON Lines; without --write yes only tries',
  besideServer: true,
  async run(host, args) {
    const transfer = await readTransfer(host, args, OWN);
    const { file, given, who } = transfer;
    const eachRow = given['each-row'] === 'yes';
    return inWorkspace(host, who, async context => {
      const tried = await take(context, transfer, { dryRun: true, eachRow: true });
      if (tried.failed > 0 && !eachRow) throw new StartError(`${told(tried)}\nNothing was written.`);
      if (given.write !== 'yes') return `${told(tried)}\nNothing was written yet: add --write yes.`;
      const written = await take(context, transfer, { dryRun: false, eachRow });
      return `${told(written)}\n${file} was taken.`;
    });
  },
};

async function take(
  context: Context,
  { file, type }: Transfer,
  how: { dryRun: boolean; eachRow: boolean },
): Promise<Sum> {
  const sum: Sum = { created: 0, updated: 0, failed: 0, faults: [], noted: [] };
  for await (const { text, before, rows } of fileParts(file)) {
    const input = { type, format: FileFormat.JSON_LINES, text, ...how };
    const done = await new ImportRecords().importRecords(input, context);
    mustBeDone(done);
    if (!done.report) throw new Error('a file that was read has a report');
    const { created, updated, failed, faults, noted } = done.report;
    sum.created += created;
    sum.updated += updated;
    sum.failed += failed;
    sum.faults.push(...faults.map(fault => ({ ...fault, row: fault.row + before })));
    sum.noted = [...new Set([...sum.noted, ...noted])];
    process.stderr.write(`${how.dryRun ? 'tried' : 'taken'}: ${before + rows} rows\n`);
  }
  return sum;
}

function told({ created, updated, failed, faults, noted }: Sum): string {
  const lines = faults
    .slice(0, SHOWN)
    .map(({ row, column, message }) => `  row ${row}${column ? `, ${column}` : ''}: ${message}`);
  if (noted.length > 0) lines.push(`Kept as notes: ${noted.join(', ')}.`);
  return [`${created} new, ${updated} brought up to date, ${failed} that cannot be taken.`, ...lines].join('\n');
}
