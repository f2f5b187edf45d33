// SPDX-License-Identifier: EUPL-1.2

/** Status 0 means that no answer came at all. */
export interface Answer {
  status: number;
  body: unknown;
  retryAfter: number;
}

const PATIENCE = 20_000;
const PATIENCE_WITH_FILES = 120_000;

export async function call(method: string, url: string, token?: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = {};
  if (token) headers['Authorization'] = `Bearer ${token}`;
  const form = body instanceof FormData ? body : undefined;
  if (body !== undefined && !form) headers['Content-Type'] = 'application/json';

  try {
    const response = await fetch(url, {
      method,
      headers,
      body: form ?? (body === undefined ? null : JSON.stringify(body)),
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(form ? PATIENCE_WITH_FILES : PATIENCE),
    });
    return {
      status: response.status,
      body: await response.json().catch(() => null),
      retryAfter: Number(response.headers.get('Retry-After')) * 1000 || 0,
    };
  } catch {
    return { status: 0, body: null, retryAfter: 0 };
  }
}

export const isPassing = (status: number) => status === 0 || status === 429 || status >= 500;

/** Over for good: the token or the conversation no longer exists. */
export const isOver = (status: number) => [401, 403, 404, 410].includes(status);

/** 1, 2, 4 … 30 seconds, each ± 25 % so that a restarted server does not meet all clients at once. */
export const pauseBefore = (attempt: number) =>
  Math.min(1000 * 2 ** attempt, 30_000) * (0.75 + Math.random() / 2);

export const sleep = (ms: number) => new Promise<void>(done => setTimeout(done, ms));
