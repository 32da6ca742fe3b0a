import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Milliseconds from sending until the first byte of the body. */
  readonly firstByte: number;
};
type Sending = { readonly body?: Buffer | string; readonly headers?: Readonly<Record<string, string>> };

// One connection, kept open, as a browser keeps it.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request over the kept connection; the answer is read whole. */
export function send(url: string, method: string, { body, headers = {} }: Sending = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const call = request(url, { method, agent, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      let firstByte = 0;
      response.on("data", (chunk: Buffer) => {
        firstByte ||= performance.now() - begun;
        chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          firstByte,
        }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}

/** Somebody who is signed in. Every answer that is not the one expected ends the run. */
export class Session {
  constructor(
    readonly baseUrl: string,
    readonly cookie: string,
  ) {}

  async answer(method: string, path: string, expected: number, sending: Sending = {}): Promise<Answer> {
    const headers = { cookie: this.cookie, ...sending.headers };
    const answer = await send(`${this.baseUrl}${path}`, method, { ...sending, headers });
    if (answer.status !== expected)
      throw new Error(`${method} ${path}: ${answer.status} instead of ${expected}: ${answer.body.subarray(0, 300)}`);
    return answer;
  }

  async get<T>(path: string): Promise<T> {
    return JSON.parse((await this.answer("GET", path, 200)).body.toString()) as T;
  }

  async post<T>(path: string, input: unknown): Promise<T> {
    const headers = { "content-type": "application/json" };
    return JSON.parse(
      (await this.answer("POST", path, 201, { body: JSON.stringify(input), headers })).body.toString(),
    ) as T;
  }
}
