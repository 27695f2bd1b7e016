// A network on a bad day: it is slow, it loses requests, it loses answers after the server did its
// work, it delivers a request twice.

export interface NetworkFigures {
  requests: number;
  lostBefore: number;
  lostAfter: number;
  twice: number;
  serverAway: number;
}

export interface BadNetwork {
  readonly fetch: typeof fetch;
  readonly figures: NetworkFigures;
  /** From now on it loses nothing. */
  readonly mend: () => void;
}

const LOST_BEFORE = 0.06;
const LOST_AFTER = 0.06;
const TWICE = 0.04;
const SLOWEST_MS = 4;

/** `server` is where requests go at this moment; `random` gives numbers from 0 to 1. */
export function createBadNetwork(server: () => string, random: () => number): BadNetwork {
  const figures = { requests: 0, lostBefore: 0, lostAfter: 0, twice: 0, serverAway: 0 };
  let isBad = true;
  const reach = async (path: string, init?: RequestInit) => {
    try {
      return await fetch(server() + path, init);
    } catch (error) {
      figures.serverAway += 1;
      throw error;
    }
  };
  const badFetch = async (path: Parameters<typeof fetch>[0], init?: RequestInit) => {
    figures.requests += 1;
    if (!isBad) return reach(String(path), init);
    await rest(random() * SLOWEST_MS);
    const fate = random();
    if (fate < LOST_BEFORE) {
      figures.lostBefore += 1;
      throw new TypeError("lost before the server");
    }
    const response = await reach(String(path), init);
    if (fate < LOST_BEFORE + LOST_AFTER) {
      await response.arrayBuffer();
      figures.lostAfter += 1;
      throw new TypeError("lost after the server");
    }
    if (fate > 1 - TWICE) {
      figures.twice += 1;
      await response.arrayBuffer();
      return reach(String(path), init);
    }
    return response;
  };
  const mend = () => {
    isBad = false;
  };
  return { fetch: badFetch as typeof fetch, figures, mend };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
