/** The names in a place as the library writes it, encoded for an address: `#/a~1b/%C3%A9`. */
export function readPointer(location: string): readonly string[] {
  return decodeURIComponent(location)
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
