import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** The family every picture is set in. */
export const FONT_FAMILY = 'Noto Sans SC';

const PACKAGE = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));
/** Medium: thin strokes of dense characters vanish on a phone. */
const WEIGHT = 500;

/** The part of the font that holds some ranges of characters. */
interface Slice {
  name: string;
  ranges: [first: number, last: number][];
}

/**
 * The font files that hold every character of a text.
 * The package ships the font as a hundred compressed slices by character, of a variable weight; the renderer reads
 * neither compression nor weights. So each slice is unpacked at one weight when its first character is needed, and
 * kept in `folder` for good; several processes may do so at once.
 */
export function openFont(folder: string): (text: string) => Promise<string[]> {
  let slices: Promise<Slice[]> | undefined;
  const unpacked = new Map<string, Promise<string>>();

  const fileOf = (slice: Slice): Promise<string> => {
    const known = unpacked.get(slice.name);
    if (known) return known;
    const file = unpack(slice, folder);
    unpacked.set(slice.name, file);
    file.catch(() => unpacked.delete(slice.name));
    return file;
  };

  return async text => {
    slices ??= readSlices();
    return Promise.all(slicesFor(text, await slices).map(fileOf));
  };
}

function slicesFor(text: string, slices: Slice[]): Slice[] {
  const needed = new Set<Slice>();
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0;
    const slice = slices.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
    if (slice) needed.add(slice);
  }
  return [...needed];
}

async function readSlices(): Promise<Slice[]> {
  const ranges: Record<string, string> = JSON.parse(await readFile(join(PACKAGE, 'unicode.json'), 'utf8'));
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: list.split(',').map(range => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

async function unpack(slice: Slice, folder: string): Promise<string> {
  const packed = await readFile(join(PACKAGE, 'files', `noto-sans-sc-${slice.name}-wght-normal.woff2`));
  // Named by its content: another version of the package never finds the old one's slices.
  const file = join(folder, `${createHash('sha256').update(packed).digest('hex').slice(0, 16)}-${WEIGHT}.ttf`);
  if (await exists(file)) return file;
  const plain = await subsetFont(packed, charactersOf(slice), {
    targetFormat: 'sfnt',
    variationAxes: { wght: WEIGHT },
    noLayoutClosure: true,
  });
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: another process never reads half a font.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, plain);
  await rename(draft, file);
  return file;
}

function charactersOf({ ranges }: Slice): string {
  let text = '';
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) text += String.fromCodePoint(code);
  }
  return text;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
