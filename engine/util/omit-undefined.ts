// Optional properties under exactOptionalPropertyTypes: absent, never `undefined`.

type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same record without the keys whose value is undefined; order kept. */
export function omitUndefined<T extends object>(record: T): WithoutUndefined<T> {
  // A loop, not entries: thousands of small records are made at each compilation.
  const kept: Record<string, unknown> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as WithoutUndefined<T>;
}
