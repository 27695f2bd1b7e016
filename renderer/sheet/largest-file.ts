export const MIB = 1024 * 1024;

/** In bytes: a filled grid takes some hundred kilobytes. */
export const LARGEST_FILE = 20 * MIB;
