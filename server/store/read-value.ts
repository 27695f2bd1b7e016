/** What was kept as JSON; null where there is nothing. */
export function readValue<Value>(text: string | null): Value | null {
  return text === null ? null : (JSON.parse(text) as Value);
}
