import { registerEnumType } from 'type-graphql';

/** The parts of a work report, in the order in which they are read. */
export enum ReportSection {
  WINS = 'WINS',
  WORK = 'WORK',
  PROBLEMS = 'PROBLEMS',
  PLAN = 'PLAN',
}

registerEnumType(ReportSection, {
  name: 'ReportSection',
  description: 'A part of a work report.',
  valuesConfig: {
    WINS: { description: 'What was achieved.' },
    WORK: { description: 'What else was done.' },
    PROBLEMS: { description: 'What is in the way.' },
    PLAN: { description: 'What comes next.' },
  },
});
