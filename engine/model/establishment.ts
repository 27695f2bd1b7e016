/** A demonstration establishment (`demonstration/etablissements.yaml`): fictitious, always open. */
export interface Establishment {
  /** FINESS géographique: nine characters. */
  readonly finess: string;
  readonly name: string;
  readonly category: string;
  readonly town: string;
  /** Its name, and its FINESS juridique. */
  readonly managingBody: string;
  readonly managingBodyFiness: string;
}
