import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let convert: Convert | undefined;

/** A Chinese character in simplified script: 電 → 电; one that is written the same in both stays. */
export function simplified(character: string): string {
  // Its tables are built when the first one is needed: much of what the server does has no Chinese in it.
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(character);
}
