import type { Host } from "../../engine/index.ts";

/** A catalogue held in memory: paths to texts. `reversed` gives the files in another order. */
export function memoryHost(files: Readonly<Record<string, string>>, reversed = false): Host {
  const paths = Object.keys(files);
  if (reversed) paths.reverse();
  return {
    listFiles: async (folder) =>
      paths.filter((path) => folder === "" || path.startsWith(`${folder}/`)),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`No such file: ${path}`);
      return text;
    },
  };
}
