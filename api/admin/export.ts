import { open } from 'node:fs/promises';
import { ExportRecords } from '../../schema/transfer/exportRecords';
import { FileFormat } from '../../schema/transfer/readRows';
import type { AdminCommand } from './command';
import { formatOf } from './fileParts';
import { inWorkspace } from './inWorkspace';
import { readTransfer, takesTransfer } from './transferOptions';

/** `npm run admin -- export FILE …` */
export const exportCommand: AdminCommand = {
  name: 'export',
  takes: takesTransfer(),
  help: 'writes them into a file: CSV, or JSON Lines when its name ends in .jsonl',
  besideServer: true,
  async run(host, args) {
    const { file, type, who } = await readTransfer(host, args);
    const format = formatOf(file);
    return inWorkspace(host, who, async context => {
      // Never over a file that is there.
      const out = await open(file, 'wx');
      try {
        let rows = 0;
        let after: string | null = null;
        do {
          const part: ExportPart = await new ExportRecords().exportRecords({ type, format, after }, context);
          const again = rows > 0 && format === FileFormat.CSV;
          await out.write(again ? part.text.slice(part.text.indexOf('\n') + 1) : part.text);
          rows += part.rows;
          after = part.endCursor;
        } while (after !== null);
        return `Wrote ${rows} rows into ${file}.`;
      } finally {
        await out.close();
      }
    });
  },
};

type ExportPart = Awaited<ReturnType<ExportRecords['exportRecords']>>;
