/** The package describes itself as an ES module only, although it can be required: its one function that is used here. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: 't'; to: 'cn' }): (text: string) => string;
}
