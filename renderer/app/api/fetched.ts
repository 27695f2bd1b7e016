/** What came of a request: a value, a refusal in French, or nothing at all. */
export type Fetched<Value> =
  | { readonly kind: "found"; readonly value: Value }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly title: string;
      readonly detail: string;
      readonly body: Readonly<Record<string, unknown>>;
    }
  /** No answer, or one that is not ours: the network, a proxy, a server being restarted. */
  | { readonly kind: "unreachable" };
