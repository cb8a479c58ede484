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

  it.each(['build', 'check', 'new', 'start', 'preview'])(
    'says in one line that TODAY is no day, as every command does: %s',
    async (command) => {
      const { status, stdout, stderr } = await runCommand(command, {
        env: { TODAY: '2026-02-30' },
      });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'TODAY=2026-02-30: tháng 2 năm 2026 chỉ có 28 ngày. Ghi như TODAY=2026-11-20, hoặc bỏ TODAY đi.\n',
      );
    },
  );
});
