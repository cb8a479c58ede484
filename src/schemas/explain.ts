import type { z } from 'zod';
import type { Problem } from '../domain/finding.ts';
import type { Places } from '../domain/places.ts';
import { quote } from '../domain/quote.ts';
import { findFault, type FieldFault } from './fault.ts';
import { adviceFor, keyPlaceAt, nameOf, placeAt, valueAt } from './explain-words.ts';
import { explainUnknownKeys } from './explain-keys.ts';
import { explainType } from './explain-type.ts';
import type { DataKind } from './kinds.ts';
import { fieldAt } from './walk.ts';

type Issue = z.core.$ZodIssue;

/** What the issues are about. */
export interface Explained {
  readonly kind: DataKind;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly places: Places;
}

/** zod's issues as an officer's problems, in the order of the text. */
export function explainIssues(issues: readonly Issue[], about: Explained): Problem[] {
  const flat = issues.flatMap((issue) => withoutUnion(issue));
  const keys = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? explainUnknownKeys(issue, about) : [],
  );
  const meant = new Set(keys.flatMap(({ meant: paths }) => paths));
  const others = flat
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .flatMap((issue) => explainIssue(issue, about));
  return [...keys.map(({ problem }) => problem), ...others].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Of a choice between texts and objects, the issues of the kind that was typed. */
function withoutUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((option) =>
    option.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const inner = fitting ?? issue.errors.at(-1) ?? [];
  return inner
    .flatMap((option) => withoutUnion(option))
    .map((option) => ({ ...option, path: [...issue.path, ...option.path] }));
}

function explainIssue(issue: Issue, about: Explained): Problem[] {
  const fault = findFault(issue);
  if (fault !== undefined) return [explainFault(fault, issue.path, about)];
  if (issue.code === 'invalid_type') return [explainType(issue, about)];
  if (issue.code === 'too_small') return [explainEmptyList(issue, about)];
  // Our schemas give no other issues; a new kind must still reach the officer.
  const reason = 'có giá trị không dùng được';
  return [explainFault({ code: 'invalid-value', reason }, issue.path, about)];
}

function explainFault(fault: FieldFault, path: readonly PropertyKey[], about: Explained): Problem {
  const { code, reason, whole = false, subject, onKey = false, advice } = fault;
  const field = fieldAt(about.schema, path);
  const seen = valueAt(about.value, path);
  const name = subject ?? nameOf(field);
  const said = typeof seen === 'string' ? ` ghi ${quote(seen)}: ` : ' ';
  return {
    code,
    span: onKey ? keyPlaceAt(about.places, path) : placeAt(about.places, path),
    message: whole ? reason : `${name}${said}${reason}.`,
    advice: (typeof advice === 'function' ? advice(about.value) : advice) ?? adviceFor(field),
  };
}

function explainEmptyList(issue: Issue, about: Explained): Problem {
  const field = fieldAt(about.schema, issue.path);
  return {
    code: 'missing-field',
    span: placeAt(about.places, issue.path),
    message: `${nameOf(field)} phải có ít nhất một mục con.`,
    advice: adviceFor(field),
  };
}
