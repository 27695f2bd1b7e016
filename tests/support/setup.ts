// Console noise fails the test that made it: a warning nobody reads is a defect nobody repairs.

import { afterEach, beforeEach, expect, vi } from "vitest";

const CHANNELS = ["log", "info", "warn", "error", "debug"] as const;

beforeEach(() => {
  for (const channel of CHANNELS) vi.spyOn(console, channel).mockImplementation(() => {});
});

afterEach(() => {
  const noise = CHANNELS.flatMap((channel) =>
    vi.mocked(console[channel]).mock.calls.map((args) => args.join(" ")),
  );
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});
