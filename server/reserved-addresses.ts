/**
 * Addresses of data and of documents, however they are written: closed to a guest unless a rule opens
 * them, and an unknown one is a fault, not a page. The others are the application itself.
 */
export const RESERVED = /^\/+(api|campagnes)(\/|$)/i;
