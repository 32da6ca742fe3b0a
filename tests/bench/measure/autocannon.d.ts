declare module "autocannon" {
  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    /** Seconds until a request without an answer is an error. */
    readonly timeout: number;
    readonly method: "GET" | "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  type Result = {
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p97_5: number };
  };
  export default function autocannon(options: Options): Promise<Result>;
}
