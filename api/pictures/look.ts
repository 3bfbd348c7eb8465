import { FONT_FAMILY } from './fonts';

/** Width and zoom of a picture: shown 360 points wide on a phone its smallest words are still 10 points high. */
export const WIDTH = 640;
export const ZOOM = 2;

/** Told apart in any kind of colour blindness and in grey (Okabe and Ito, 2008): the first is the answer, the rest compare. */
export const SERIES_COLOURS = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'];

export const COLOURS = {
  paper: '#FFFFFF',
  ink: '#1B2430',
  quiet: '#5A6675',
  line: '#D9DEE5',
  track: '#EDF1F5',
  target: '#B03A00',
};

/** Sizes of writing, in the picture's own points. */
export const SIZES = { title: 27, subtitle: 19, label: 20, figure: 60 };

/** Space around and between the parts of a picture. */
export const SPACE = { edge: 28, gap: 14 };

/** How all writing in a picture is set. */
export const WRITING = { fontFamily: FONT_FAMILY, fontSize: SIZES.label, color: COLOURS.ink };

/** Figures beside marks: a rim of paper keeps them legible where a line runs behind them. */
export const FIGURES = { ...WRITING, textBorderColor: COLOURS.paper, textBorderWidth: 5 };
