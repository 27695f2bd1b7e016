/** Computes once for each key of an owner, and forgets with the owner. What throws is tried again. */
export function rememberFor<Owner extends object, Value>(
  compute: (owner: Owner, key: string) => Value,
): (owner: Owner, key: string) => Value {
  const found = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key) => {
    const own = found.get(owner) ?? new Map<string, Value>();
    found.set(owner, own);
    if (!own.has(key)) own.set(key, compute(owner, key));
    return own.get(key) as Value;
  };
}
