import { NoSuchDay, readSettings, type Settings } from '../data/settings.ts';
import { cliWords } from '../words/cli.ts';

/** The settings of this run; none where they cannot be read, and why is printed. */
export function findSettings(): Settings | undefined {
  try {
    return readSettings(process.env, new Date());
  } catch (error) {
    if (!(error instanceof NoSuchDay)) throw error;
    console.error(cliWords.noSuchDay(error.message));
    return undefined;
  }
}
