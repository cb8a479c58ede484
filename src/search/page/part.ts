/** An element that the page has, or else it was built wrongly. */
export function getPart<Type extends Element>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search page has no ${selector}`);
}
