/** One request, ready to be sent. */
export type Call = {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
};

/** What the generator is asked to do: so many callers, each sending its share of the calls one after the other. */
export type Shot = {
  url: string;
  callers: number;
  /** After so many seconds it stops, whatever is under way, or after so many requests, all answered. */
  until: { seconds: number } | { requests: number };
  calls: Call[];
  /** How a good answer begins: every other one is an error. */
  opening: string;
};

/** What came of it. */
export type Hit = {
  requests: number;
  seconds: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
  /** What the generator itself used of one core, 0 to 1: near 1 it is the generator that was measured. */
  generator: number;
};
