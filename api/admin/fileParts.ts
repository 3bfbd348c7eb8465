import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { FileFormat, unquoted } from '../../schema/transfer/readRows';
import { StartError } from '../startError';

/** Some rows of a file, as JSON Lines. */
export interface FilePart {
  text: string;
  /** Rows before these. */
  before: number;
  rows: number;
}

/** Rows written in one transaction. */
const AT_ONCE = 1_000;

/** How a file is written, by its name. */
export function formatOf(file: string): FileFormat {
  return ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase()) ? FileFormat.JSON_LINES : FileFormat.CSV;
}

/** Reads a file of any length, part by part. @throws StartError for one that is not there or not CSV */
export async function* fileParts(file: string): AsyncGenerator<FilePart> {
  await stat(file).catch(() => {
    throw new StartError(`There is no file ${file}.`);
  });
  let before = 0;
  let lines: string[] = [];
  for await (const line of formatOf(file) === FileFormat.CSV ? csvLines(file) : jsonLines(file)) {
    lines.push(line);
    if (lines.length < AT_ONCE) continue;
    yield { text: lines.join('\n'), before, rows: lines.length };
    before += lines.length;
    lines = [];
  }
  if (lines.length > 0) yield { text: lines.join('\n'), before, rows: lines.length };
}

async function* csvLines(file: string): AsyncGenerator<string> {
  const parser = createReadStream(file).pipe(
    parse({ bom: true, columns: true, skip_empty_lines: true, relax_column_count: true, trim: true }),
  );
  try {
    for await (const record of parser as AsyncIterable<Record<string, string>>) {
      yield JSON.stringify(Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, unquoted(cell)])));
    }
  } catch (cause) {
    throw new StartError(`${file} is not CSV that can be read: ${(cause as Error).message}.`, { cause });
  }
}

async function* jsonLines(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}
