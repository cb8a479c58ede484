/**
 * What a YAML text says, with every scalar as the characters that were typed: `08` stays `08`,
 * and a date stays a text until the domain's own parser reads it.
 */
export type YamlValue = string | readonly YamlValue[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: YamlValue;
}

const blank = /^(?:~|null|Null|NULL)?$/;

/** Whether a scalar without quotation marks says that there is nothing. */
export const isBlank = (plain: string): boolean => blank.test(plain);
