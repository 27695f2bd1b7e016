import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDiskHost } from "../../../server/cli/disk-host.ts";

const outside = mkdtempSync(join(tmpdir(), "millesime-host-"));
const root = join(outside, "catalogue");
mkdirSync(join(root, "2031", "fiches", "1-axe"), { recursive: true });
mkdirSync(join(root, ".git"));
writeFileSync(join(outside, "secret.yaml"), "secret: oui\n");
writeFileSync(join(root, "2031", "campagne.yaml"), "campagne: é\n");
writeFileSync(join(root, "2031", "fiches", "1-axe", "a.yaml"), "a\n");
writeFileSync(join(root, "2031", "b.yml"), "b\n");
writeFileSync(join(root, "2031", "C.YAML"), "c\n");
writeFileSync(join(root, "2031", "notes.txt"), "notes");
writeFileSync(join(root, "2031", ".campagne.yaml.swp.yaml"), "swap");
writeFileSync(join(root, ".git", "config.yaml"), "git");
symlinkSync(join(outside, "secret.yaml"), join(root, "2031", "link.yaml"));
symlinkSync(outside, join(root, "2031", "folder"));

const host = createDiskHost(root);

test("lists the YAML files below a folder, however they are named, with paths from the catalogue", async () => {
  const files = ["2031/C.YAML", "2031/b.yml", "2031/campagne.yaml", "2031/fiches/1-axe/a.yaml"];
  expect([...(await host.listFiles("2031"))].sort()).toEqual(files);
  expect([...(await host.listFiles(""))].sort()).toEqual(files);
  expect(await host.listFiles("2031/fiches")).toEqual(["2031/fiches/1-axe/a.yaml"]);
});

test("an unknown folder, or a file taken for one, holds nothing", async () => {
  expect(await host.listFiles("1999")).toEqual([]);
  expect(await host.listFiles("2031/campagne.yaml")).toEqual([]);
});

test("reads a file as UTF-8", async () => {
  expect(await host.readFile("2031/campagne.yaml")).toBe("campagne: é\n");
  await expect(host.readFile("2031/absent.yaml")).rejects.toThrow("ENOENT");
});

test.each(["../secret.yaml", "2031/../../secret.yaml", "/etc/passwd", ".."])(
  "refuses to leave the catalogue for %s",
  async (path) => {
    await expect(host.readFile(path)).rejects.toThrow(/Outside|ENOENT|EISDIR/);
    await expect(host.readFile(path)).rejects.not.toThrow("secret: oui");
  },
);

test("refuses to list outside", async () => {
  await expect(host.listFiles("..")).rejects.toThrow("Outside the catalogue");
});
