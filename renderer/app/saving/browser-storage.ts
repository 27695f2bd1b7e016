/** Where the browser keeps things; undefined when it was told to keep nothing: even asking fails. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
