import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run.ts';

describe('npm run build', () => {
  it('tells how it is used when an option is unknown, and builds nothing', async () => {
    const { status, stdout, stderr } = await runCommand('build', { args: ['--ngoai-tuyn'] });
    expect(status).toBe(2);
    expect(stderr).toContain('--ngoai-tuyn');
    expect(stderr).toContain('npm run build -- --ngoai-tuyen');
    expect(stdout).toBe('');
  });
});
