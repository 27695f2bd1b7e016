// Publishes a campaign: from then on it changes no more, and `verifier` sees to it.

import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  countDiagnostics,
  findPublication,
  linkCampaign,
  longDate,
  publicationPath,
  type Signature,
  writePublication,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import { createFile } from "../util/create-file.ts";
import { linkOrFail } from "../util/link-or-fail.ts";
import { type Catalogue, chosenYears, openCatalogue, shownPath } from "../util/open-catalogue.ts";
import { packageVersion } from "../util/package-version.ts";
import { readSignature, signatureOptions } from "../util/read-signature.ts";
import {
  refuseBackdated,
  refuseRedefined,
  refuseUnattested,
} from "../util/refuse-unpublishable.ts";
import { printReport, tally } from "../util/report-diagnostics.ts";
import { reviewOrFail } from "../util/review-or-fail.ts";
import { saySystemError } from "../util/say-system-error.ts";

export const publier: Command = {
  name: "publier",
  summary: "Publie une campagne : elle ne change plus, et « verifier » le garantit",
  positionals: ["<campagne>"],
  options: [...signatureOptions, factsOption, catalogueOption],
  notes: [
    "Refuse une campagne qui a des erreurs, dont une ligne reste à revoir (voir « revoir »), dont les",
    "dates ou les taux sont à compléter, ou qui change le type ou l'unité d'une donnée déjà publiée.",
    "Écrit <campagne>/publication.json : l'empreinte de chaque fichier, une copie de ce que toutes",
    "les années partagent, et le signataire. Ensuite, seul correctifs.yaml peut changer.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const signature = readSignature(args);
    await refusePublished(catalogue, year);
    await refuseOpenReview(catalogue, year, signature, context);
    const published = await publish(catalogue, year, signature, context);
    if (wantsJson(args)) {
      context.out(`${JSON.stringify(published, null, 2)}\n`);
      return 0;
    }
    const { files, hash, path } = published;
    const sealed = plural(files, "fichier scellé", "fichiers scellés");
    context.out(
      `${phrase`Campagne ${year} publiée le ${longDate(signature.date)} par ${signature.by} : ${sealed}.`}\n`,
    );
    context.out(
      `${phrase`Empreinte : `}${hash}\n${phrase`Écrit dans `}${shownPath(catalogue, path)}\n`,
    );
    return 0;
  },
};

/** A publication that cannot be read was one all the same. */
async function refusePublished({ host }: Catalogue, year: string): Promise<void> {
  const { value, diagnostics } = await findPublication(host, year);
  if (value !== undefined) {
    const { publishedAt, publishedBy } = value;
    throw wrongUsage(
      phrase`La campagne ${year} est déjà publiée, le ${longDate(publishedAt)}, par ${publishedBy}. Une publication ne se refait pas.`,
    );
  }
  if (diagnostics.length > 0) throw alreadyThere(year);
}

function alreadyThere(year: string): CommandFailure {
  return wrongUsage(
    phrase`La campagne ${year} a déjà un fichier de publication. « millesime verifier ${year} » dit ce qu'il vaut.`,
  );
}

const SHOWN_LINES = 10;

async function refuseOpenReview(
  catalogue: Catalogue,
  year: string,
  signature: Signature,
  context: CommandContext,
): Promise<void> {
  const { isBegun, lines } = await reviewOrFail(catalogue, year, undefined, context);
  const open = lines.filter(({ isOpen }) => isOpen);
  const facts = { review: { begun: isBegun, open: open.length } };
  if (!isBegun) {
    const message = phrase`La campagne ${year} n'est pas publiée : sa revue n'a pas commencé. Lancez « millesime revoir ${year} --commencer ».`;
    throw new CommandFailure(1, message, facts);
  }
  if (open.length === 0) {
    refuseBackdated(lines, signature);
    return;
  }
  const shown = open
    .slice(0, SHOWN_LINES)
    .map(({ file, line, label, id }) => `${shownPath(catalogue, file)}:${line}  ${label} (${id})`);
  const more = open.length > SHOWN_LINES ? ["…"] : [];
  const count = plural(open.length, "ligne reste", "lignes restent");
  const message = phrase`La campagne ${year} n'est pas publiée : ${count} à revoir. « millesime revoir ${year} » dit lesquelles.`;
  throw new CommandFailure(1, [...shown, ...more, "", message].join("\n"), facts);
}

/** Linked again once it is written: what was being edited meanwhile is not published. */
async function publish(
  catalogue: Catalogue,
  year: string,
  signature: Signature,
  context: CommandContext,
) {
  const verdict = await linkCampaign(catalogue.host, year);
  const campaign = verdict.value ?? (await linkOrFail(catalogue, year, context));
  // A faulty file outside the seal withholds no campaign, but what is published is sound throughout.
  if (tally(verdict).errors > 0) {
    const report = printReport(verdict, catalogue, context.errorColours);
    throw new CommandFailure(1, `${report}\n${countDiagnostics(verdict.diagnostics)}`);
  }
  refuseUnattested(campaign, verdict.sources, catalogue);
  await refuseRedefined(campaign, verdict.sources, catalogue);
  if (tally(verdict).warnings > 0) {
    context.error(`${printReport(verdict, catalogue, context.errorColours)}\n`);
  }
  const engine = packageVersion(context.packageFolder);
  const text = writePublication(campaign, verdict.sources, signature, engine);
  const path = publicationPath(year);
  const file = join(catalogue.folder, ...path.split("/"));
  const created = await createFile(file, text).catch((error: unknown) => {
    throw wrongUsage(
      phrase`« ${shownPath(catalogue, path)} » ne peut pas être écrit : ${saySystemError(error)}.`,
    );
  });
  if (!created) throw alreadyThere(year);
  const after = await linkCampaign(catalogue.host, year);
  if (after.value?.hash !== campaign.hash) {
    await rm(file, { force: true });
    throw new CommandFailure(
      1,
      phrase`La campagne ${year} n'est pas publiée : un de ses fichiers a changé entre-temps. Relancez la commande.`,
    );
  }
  const files = (JSON.parse(text) as { readonly files: readonly unknown[] }).files.length;
  const { date, by } = signature;
  return { campaign: year, hash: campaign.hash, publishedAt: date, publishedBy: by, files, path };
}
