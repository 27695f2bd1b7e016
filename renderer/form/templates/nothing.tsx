/** For the rjsf templates whose work FieldTemplate does. */
export function Nothing() {
  return null;
}
