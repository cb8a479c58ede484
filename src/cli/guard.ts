import { cliWords } from '../words/cli.ts';

/** Runs a command and gives its exit status: 1 where the system refuses a file, which is said in a sentence. */
export async function guard(main: () => number | Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    const refused = findRefusal(error);
    // Anything else is a fault of this program, whose trace its maintainers need.
    if (refused === undefined) throw error;
    console.error(cliWords.refusedFile(refused.path, refused.reason));
    return 1;
  }
}

interface Refusal {
  readonly path: string;
  readonly reason: string;
}

function findRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const { code, path } = error;
  if (typeof code !== 'string' || typeof path !== 'string') return undefined;
  const reason = cliWords.knownFault(code);
  return reason === undefined ? undefined : { path, reason };
}
