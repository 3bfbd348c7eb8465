import type { Desk, Section } from '../desk.js';
import { calendar } from './calendar.js';
import { channels } from './channels.js';
import { company } from './company.js';
import { competitors } from './competitors.js';
import { followUp } from './followUp.js';
import { history } from './history.js';
import { pipelines } from './pipelines.js';
import { productLines } from './productLines.js';
import { profiles } from './profiles.js';
import { rates } from './rates.js';
import { routing } from './routing.js';
import { scoring } from './scoring.js';
import { segments } from './segments.js';

/** All groups of settings, in the order they are listed. */
export function sectionsFor(desk: Desk): Section[] {
  return [
    company(desk),
    calendar(desk),
    pipelines(desk),
    productLines(desk),
    channels(desk),
    segments(desk),
    profiles(desk),
    competitors(desk),
    scoring(desk),
    routing(desk),
    rates(desk),
    followUp(desk),
    history(desk),
  ];
}
