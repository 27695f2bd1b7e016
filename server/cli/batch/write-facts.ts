import type { CommandContext } from "../command.ts";
import type { RecordSink } from "./record-sink.ts";

/** One JSON object per line of the output: what one record alone gives, or its faults. */
export function writeFacts({ write }: CommandContext): RecordSink {
  return {
    take: ({ line, submission: { establishment }, calculate }) =>
      write(`${JSON.stringify({ line, establishment, ...calculate() })}\n`),
    refuse: (line, faults) => write(`${JSON.stringify({ line, faults })}\n`),
  };
}
