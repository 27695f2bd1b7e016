/** An ISO date as it is written in France: « 31/12/2022 ». Anything else is given back as it is. */
export function writeDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}
