/** The longest name that the server takes. */
export const LONGEST_NAME = 80;
