import { request } from "node:http";
import { text } from "node:stream/consumers";

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** GET with the target as it is written: `fetch` resolves `..` and sends no absolute address. */
export function sendRaw(
  address: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, headers, agent: false }, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, text: body }),
        reject,
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
