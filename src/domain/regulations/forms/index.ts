import type { FormLayout } from '../../form-layout.ts';
import type { Regulation } from '../../regulation.ts';
import { findForm } from '../../regulation.ts';
import { budgetForms } from './budget.ts';
import { preschoolForms } from './tt36-preschool.ts';
import { primaryForms } from './tt36-primary.ts';
import { secondaryForms } from './tt36-secondary.ts';

export const formLayouts: readonly FormLayout[] = [
  ...budgetForms,
  ...preschoolForms,
  ...primaryForms,
  ...secondaryForms,
];

/** However the form's number is spelt; undefined where nothing is known of its columns. */
export function findFormLayout(regulation: Regulation, form: string): FormLayout | undefined {
  const id = findForm(regulation, form)?.id;
  return formLayouts.find((layout) => layout.regulation === regulation.id && layout.form === id);
}
