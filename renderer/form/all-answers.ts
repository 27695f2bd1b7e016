import { createContext } from "react";
import type { Answers } from "../../engine/index.ts";

/** Every answer of the record: a breakdown's expected total may stand in another section. */
export const AllAnswers = createContext<Answers>({});
