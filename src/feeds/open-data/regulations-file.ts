import type { Duty } from '../../domain/duties/duty.ts';
import { regulationsSchemaAddress } from '../../domain/permalink.ts';
import type { Category, Evidence, Form, Regulation } from '../../domain/regulation.ts';
import { regulations } from '../../domain/regulations/index.ts';
import { sources, type Source } from '../../domain/regulations/sources.ts';
import type { School } from '../../domain/school.ts';
import { sayConfidenceScale } from '../../words/say-certainty.ts';
import { describeHead } from './describe.ts';
import type { RegulationRecord, RegulationsFile } from './regulations-schema.ts';

/** All that the site knows of the law, row by row with how sure it is and where it was read. */
export const describeRegulations = (school: School): RegulationsFile => ({
  ...describeHead(school, regulationsSchemaAddress),
  caution: `${sayConfidenceScale()}.`,
  regulations: regulations.map(describeRegulation),
  sources: Object.fromEntries(
    Object.entries<Source>(sources).map(([id, { title, address = null }]) => [
      id,
      { title, address },
    ]),
  ),
});

const describeRegulation = (regulation: Regulation): RegulationRecord => ({
  id: regulation.id,
  number: regulation.number,
  relatedNumbers: [...regulation.relatedNumbers],
  title: regulation.title,
  shortTitle: regulation.shortTitle,
  issuedOn: regulation.issuedOn,
  inForce: {
    from: regulation.inForce.from ?? null,
    to: regulation.inForce.to ?? null,
    confidence: regulation.inForce.confidence,
  },
  replacedBy: regulation.replacedBy ?? null,
  levels: [...regulation.levels],
  ...describeEvidence(regulation),
  categories: regulation.categories.map(describeCategory),
  forms: regulation.forms.map(describeForm),
  duties: regulation.duties.map(describeDuty),
});

const describeEvidence = ({ confidence, note, sources: read }: Evidence) => ({
  confidence,
  note: note ?? null,
  sources: [...read],
});

const describeCategory = (category: Category): RegulationRecord['categories'][number] => ({
  id: category.id,
  title: category.title,
  group: category.group ?? null,
  article: category.article ?? null,
  levels: [...category.levels],
  audience: category.audience,
  ...describeEvidence(category),
});

const describeForm = (form: Form): RegulationRecord['forms'][number] => ({
  id: form.id,
  title: form.title,
  titleConfidence: form.titleConfidence,
  category: form.category,
  levels: [...form.levels],
  ...describeEvidence(form),
});

function describeDuty(duty: Duty): RegulationRecord['duties'][number] {
  const { posting, frequency } = duty;
  return {
    id: duty.id,
    title: duty.title,
    article: duty.article,
    wording: duty.wording,
    levels: [...duty.levels],
    category: duty.category,
    form: duty.form ?? null,
    frequency: describeFrequency(frequency),
    deadline: duty.deadline,
    ifAny: duty.ifAny === true,
    fromYear: duty.years?.from ?? null,
    toYear: duty.years?.to ?? null,
    posting: posting
      ? {
          count: posting.count,
          unit: posting.unit,
          where: posting.where,
          consecutive: posting.consecutive,
          ...describeEvidence(posting),
        }
      : null,
    ...describeEvidence(duty),
  };
}

function describeFrequency(
  frequency: Duty['frequency'],
): RegulationRecord['duties'][number]['frequency'] {
  switch (frequency.type) {
    case 'quarter':
      return { ...frequency, quarters: [...frequency.quarters] };
    case 'months':
      return { ...frequency, months: [...frequency.months] };
    default:
      return frequency;
  }
}
