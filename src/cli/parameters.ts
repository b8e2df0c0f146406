import { ConfigError } from "#src/support/errors";

/** Collects "--param name=value" into one record; commander calls it for each. @throws ConfigError where there is no "=". */
export function collectParameter(text: string, previous: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at < 1) throw new ConfigError(`The parameter "${text}" has no value.`, { remedy: "Write --param name=value." });
  return { ...previous, [text.slice(0, at)]: text.slice(at + 1) };
}

/** A whole number from 1 up. @throws ConfigError for anything else. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new ConfigError(`"${text}" is no whole number from 1 up.`, { remedy: "Give digits only." });
  return Number(text);
}
