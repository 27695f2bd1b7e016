/** Told alike under the fields of the form and in the pages. */
export { figureText } from "../../form/figure-text.ts";
