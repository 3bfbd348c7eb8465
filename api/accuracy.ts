import { readFileSync } from 'node:fs';
import { createBot } from '../bot/bot';
import { demoPorts } from './accuracy/demoNames';
import { type Expectation, frameOf, type Line, linesOf } from './accuracy/expectation';

/**
 * `npm run accuracy -- FILE.jsonl …`: understands every message against the demo workspace without executing anything,
 * prints each miss, and how many commands and whole frames were right. It always ends with status 0.
 */
async function main(files: string[]): Promise<void> {
  const bot = createBot(demoPorts());
  const totals = { turns: 0, commands: 0, frames: 0 };

  async function check(line: Line, turn: Expectation, name: string, id: string): Promise<void> {
    const { understood } = await bot.handle({
      id,
      sender: { platform: 'console', tenant: 'demo', person: line.sender, email: line.sender },
      place: { conversation: line.id, kind: 'direct' },
      text: turn.text,
      sentAt: new Date(turn.sentAt),
      dryRun: true,
    });
    totals.turns += 1;
    if (understood.command === turn.command) totals.commands += 1;
    if (frameOf(understood) === frameOf(turn)) totals.frames += 1;
    else process.stdout.write(`${name}: expected ${frameOf(turn)} got ${frameOf(understood)}\n`);
  }

  for (const file of files) {
    for (const line of linesOf(readFileSync(file, 'utf8'))) {
      const turns = line.turns ?? [line as Expectation];
      for (const [index, turn] of turns.entries()) {
        const name = line.turns ? `${line.id}/${index + 1}` : line.id;
        await check(line, turn, name, `${file}#${name}`);
      }
    }
  }
  process.stdout.write(
    `command accuracy: ${totals.commands}/${totals.turns}\nframe accuracy: ${totals.frames}/${totals.turns}\n`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
});
