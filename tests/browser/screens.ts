// `npm run screens [-- <words>]`: a picture of every page and state at 1280 and 390 px, light and dark,
// into screens/; with words, those whose name holds one of them. For eyes, not for comparison: pixels
// differ from one machine to the next. To add one: its line in a file of screens/.

import { join } from "node:path";
import { launchChromium } from "../support/chromium.ts";
import { bodyPictures } from "./screens/body-pictures.ts";
import { homePictures } from "./screens/home-pictures.ts";
import { paperPictures } from "./screens/paper-pictures.ts";
import { recordPictures } from "./screens/record-pictures.ts";
import { signingPictures } from "./screens/signing-pictures.ts";
import { prepareStage } from "./screens/stage.ts";
import { statePictures } from "./screens/state-pictures.ts";
import { takePictures } from "./screens/take-pictures.ts";
import { teamPictures } from "./screens/team-pictures.ts";

const FOLDER = join(import.meta.dirname, "../../screens");

const GROUPS = [
  homePictures,
  recordPictures,
  signingPictures,
  teamPictures,
  bodyPictures,
  statePictures,
  paperPictures,
];

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const stage = await prepareStage();
  const pictures = GROUPS.flatMap((group) => group(stage)).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const browser = await launchChromium();
  const { taken, faults } = await takePictures(browser, stage.address, FOLDER, pictures);
  await browser.close();
  await stage.close();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${taken} pictures in screens/\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main();
