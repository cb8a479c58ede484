import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listedTags } from '../../src/body/components.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { guidePath, listGeneratedFiles } from '../../src/schemas/generated/files.ts';
import { renderJsonSchema } from '../../src/schemas/generated/json-schema.ts';
import { replaceSection } from '../../src/schemas/generated/sections.ts';
import { schemas } from '../../src/schemas/index.ts';
import { splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { problemsOf } from './support.ts';

const root = join(import.meta.dirname, '../..');
const readText = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = readText(guidePath);
const prose = guide.replace(/^( *)(`{3,})[^]*?\n *\2$/gm, '');

describe('each generated file', () => {
  it.each(listGeneratedFiles(guide, listedTags))(
    '$path is as the schemas and rules make it',
    async ({ path, text }) => {
      const filepath = join(root, path);
      const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
      expect(readText(path), 'run npm run generate').toBe(formatted);
    },
  );
});

describe('the guide', () => {
  it('has a heading for every finding, as the messages link to it', () => {
    const missing = Object.keys(rules).filter((code) => !prose.includes(`\n#### ${code}\n`));
    expect(missing).toEqual([]);
  });

  it('has one anchor for each heading', () => {
    const headings = Array.from(prose.matchAll(/^#{2,4} (.+)$/gm), ([, heading]) => heading);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  it('links only to headings that it has', () => {
    const anchors = Array.from(prose.matchAll(/^#{1,4} (.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = Array.from(prose.matchAll(/\]\(#([^)]+)\)/g), ([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  });
});

/** The guide's samples, without the indent of the list that they stand in. */
const samples = Array.from(
  guide.matchAll(/^( *)```text\n([^]*?)\n *```$/gm),
  ([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
);

function findSample(start: string): string {
  return samples.find((sample) => sample.startsWith(start)) ?? '';
}

describe('what the guide tells the officer to copy', () => {
  it('is a sound plan', () => {
    const sample = findSample('---\ntitle: Kế hoạch');
    const split = splitFrontmatter(sample);
    const yaml = 'yaml' in split ? sample.slice(split.yaml.start, split.yaml.end) : '';
    expect(yaml).toContain('tasks:');
    expect(problemsOf('plan', yaml)).toEqual([]);
  });

  it('is a sound table and a sound school', () => {
    expect(problemsOf('table', findSample('title: Dự toán thu, chi'))).toEqual([]);
    expect(problemsOf('school', findSample('name: Trường'))).toEqual([]);
  });

  it('is a sound record of duties', () => {
    const sample = findSample('since: ');
    expect(sample).toContain('elsewhere:');
    expect(problemsOf('duties', sample)).toEqual([]);
  });

  it('shows a message as the check gives it', () => {
    const message = findSample('plans/2026/ke-hoach-dan-van.mdx:4:11');
    const [problem] = problemsOf('plan', 'issuedOn: 30/02/2026').filter(
      ({ code }) => code === 'invalid-date',
    );
    expect(message).toContain(`  ${problem?.message ?? 'none'}\n`);
    expect(message).toContain(`  → ${problem?.advice ?? 'none'}`);
  });
});

describe('a JSON Schema', () => {
  it('offers the words of a choice, and takes numbers that YAML takes for numbers', () => {
    const { properties } = JSON.parse(renderJsonSchema('result')) as {
      properties: Record<string, unknown>;
    };
    expect(properties['draft']).toMatchObject({
      title: 'Bản nháp',
      anyOf: [{ enum: ['có', 'không'] }, { type: ['string', 'number', 'boolean'] }],
    });
    expect(properties['number']).toMatchObject({ type: ['string', 'number', 'boolean'] });
  });

  // What astro 7.3.4 does with a collection's schema (dist/content/types-generator.js) for the
  // editor; an exception at `extend` would stop the build.
  it.each(Object.entries(schemas))('can also be made of %s as Astro makes it', (_, schema) => {
    const extended =
      schema instanceof z.ZodObject ? schema.extend({ $schema: z.string().optional() }) : schema;
    const json = z.toJSONSchema(extended, { unrepresentable: 'any', io: 'input' });
    const [first] = Object.keys(json.properties ?? {});
    expect(json.properties?.[first ?? '']).toHaveProperty('description');
  });
});

describe('replaceSection', () => {
  const text = 'a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb';

  it('replaces what stands between the marks, and keeps the rest', () => {
    const replaced = replaceSection(text, 'x', 'new');
    expect(replaced).toBe('a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb');
    expect(replaceSection(replaced, 'x', 'new')).toBe(replaced);
  });

  it('does not guess where the marks are missing', () => {
    expect(() => replaceSection(text, 'y', 'new')).toThrow('generated:y');
  });
});
