import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import { type Account, accountOf, type RoleName } from "./accounts";
import { test as base, expect } from "./fixtures";

export { expect };

const v1 = (path: string) => `/api/v1${path}`;

/** Signs in as the credentials provider is signed in to by a program; the context carries the session cookie. */
async function signInByHttp(baseURL: string, account: Account): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL });
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  const { username, password } = account;
  const form = { csrfToken, username, password, json: "true", callbackUrl: baseURL };
  await context.post("/api/auth/callback/credentials", { form, headers: { origin: baseURL } });
  expect((await context.get(v1("/me"))).status(), `${username} signs in`).toBe(200);
  return context;
}

/** One person at the HTTP API under /api/v1; paths begin behind it. */
export class Api {
  constructor(
    readonly context: APIRequestContext,
    readonly account: Account | null,
  ) {}

  send(method: string, path: string, data?: unknown, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.context.fetch(v1(path), { method, headers, data, maxRedirects: 0 });
  }

  /** The JSON of an answer that must be a success. */
  async must<T = Json>(method: string, path: string, data?: unknown, headers?: Record<string, string>): Promise<T> {
    const answer = await this.send(method, path, data, headers);
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  get<T = Json>(path: string): Promise<T> {
    return this.must<T>("GET", path);
  }

  post<T = Json>(path: string, data?: unknown): Promise<T> {
    return this.must<T>("POST", path, data);
  }

  /** Sends one file for a unit; answers with its upload. */
  upload(department: string, name: string, body: Buffer): Promise<{ uploadId: string; sha256: string; size: number }> {
    const query = new URLSearchParams({ department, name });
    return this.must("POST", `/evidence/files?${query}`, body, { "content-type": "application/octet-stream" });
  }

  /** Unit of the first role held. */
  async ownDepartment(): Promise<string> {
    const me = await this.get<{ roles: { departmentId: string }[] }>("/me");
    return me.roles[0]?.departmentId ?? "";
  }
}

/** Answers of the API, as far as the tests read them. */
export type Json = {
  id: string;
  version: number;
  state: string;
  items: Json[];
  title: string;
  [more: string]: unknown;
};

interface WorkerFixtures {
  /** Somebody at the API, signed in once per worker; null is nobody. */
  apiAs: (role: RoleName | null, department?: string) => Promise<Api>;
}

export const test = base.extend<object, WorkerFixtures>({
  apiAs: [
    async ({ browserName: _browser }, use, info) => {
      const baseURL = info.project.use.baseURL ?? "";
      const open = new Map<string, Api>();
      await use(async (role, department) => {
        const account = role && accountOf(role, department);
        const key = account?.username ?? "";
        const found = open.get(key);
        if (found) return found;
        const context = account ? await signInByHttp(baseURL, account) : await request.newContext({ baseURL });
        const api = new Api(context, account);
        open.set(key, api);
        return api;
      });
      await Promise.all([...open.values()].map((api) => api.context.dispose()));
    },
    { scope: "worker" },
  ],
});
