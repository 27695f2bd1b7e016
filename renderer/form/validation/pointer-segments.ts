/** The names in a JSON pointer written as a fragment: `#/a/b~1c` gives `a`, `b/c`. */
export function pointerSegments(location: string): readonly string[] {
  return location
    .replace(/^#\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
}
