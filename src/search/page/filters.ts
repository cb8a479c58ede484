import { search as words } from '../../words/search.ts';
import { dateOrder, filterNames, filterParameters, orderParameter } from '../address.ts';
import { yearParameters, type FilterName, type SearchState, type YearRange } from '../address.ts';
import { countOptions, type FilterGroup, type FilterOption } from '../counts.ts';
import { toggle, withYears } from '../limits.ts';
import type { Found } from '../engine.ts';
import type { Search } from '../search.ts';
import { getPart } from './part.ts';

const order = getPart(`[name="${orderParameter}"]`, HTMLSelectElement);
const from = getPart(`[name="${yearParameters.from}"]`, HTMLSelectElement);
const to = getPart(`[name="${yearParameters.to}"]`, HTMLSelectElement);
const fieldsets = new Map(
  filterNames.map((name) => [name, getPart(`[data-filter="${name}"]`, HTMLFieldSetElement)]),
);

/** The state after one of the controls was changed; undefined where it was none of them. */
export function readChange(
  state: SearchState,
  control: EventTarget | null,
): SearchState | undefined {
  if (control === order)
    return { ...state, order: order.value === dateOrder ? 'date' : 'relevance' };
  if (control === from || control === to) {
    return withYears(state, readYear(from), readYear(to));
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  const filter = filterNames.find((name) => filterParameters[name] === control.name);
  return filter && toggle(state, filter, control.value);
}

const readYear = ({ value }: HTMLSelectElement): number | undefined =>
  value === '' ? undefined : Number(value);

/** Shows every filter with what each of its values would bring, the years of the range, and the order. */
export async function showFilters(
  search: Search,
  found: Found,
  state: SearchState,
  isCurrent: () => boolean,
): Promise<void> {
  const groups = await countOptions(search, found, state);
  const years = (await search.listFilterValues()).get('year') ?? [];
  if (!isCurrent()) return;
  for (const group of groups) showGroup(group, state.filters[group.name] ?? []);
  showYears(years, state.years);
  order.value = state.order === 'date' ? dateOrder : '';
}

function showGroup({ name, options }: FilterGroup, chosen: readonly string[]): void {
  const fieldset = fieldsets.get(name);
  const list = fieldset?.querySelector('div');
  if (!fieldset || !list) return;
  fieldset.hidden = options.length === 0;
  const focused = document.activeElement;
  const value = focused instanceof HTMLInputElement && list.contains(focused) ? focused.value : '';
  list.replaceChildren(...options.map((option) => renderOption(name, option, chosen)));
  const again = [...list.querySelectorAll('input')].find((input) => input.value === value);
  again?.focus({ preventScroll: true });
}

function renderOption(
  name: FilterName,
  { value, count }: FilterOption,
  chosen: readonly string[],
): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = filterParameters[name];
  box.value = value;
  box.checked = chosen.includes(value);
  const label = document.createElement('label');
  label.append(box, words.option(value, count));
  return label;
}

/** `years` as the index has them; the chosen ends are there too where it has none such. */
function showYears(years: readonly string[], range: YearRange): void {
  for (const [select, chosen] of [
    [from, range.from],
    [to, range.to],
  ] as const) {
    const value = chosen === undefined ? '' : String(chosen);
    const all = [...new Set([...years, ...(value ? [value] : [])])].sort().reverse();
    if (
      all.join() !==
      [...select.options]
        .slice(1)
        .map((option) => option.value)
        .join()
    ) {
      select.replaceChildren(new Option(words.anyYear, ''), ...all.map((year) => new Option(year)));
    }
    select.value = value;
  }
}
