/** White space and control characters give one space; unbreakable spaces stay as they are. */
export function oneLine(text: string): string {
  return text.replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/^ | $/g, "");
}
