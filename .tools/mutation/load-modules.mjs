// Sources as functions: each module is compiled once and evaluated afresh whenever it is asked for in
// a new registry, so that nothing a mutant left behind (a cache, a table) reaches the next one.
import { createRequire } from "node:module";
import { dirname, posix, resolve } from "node:path";
import vm from "node:vm";
import { build } from "vite";

const require = createRequire(import.meta.url);

/** The modules behind `entries` (paths from `root`), by the names they require each other by. */
export async function compileModules(root, entries) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "es2022",
      rolldownOptions: {
        input: entries.map((entry) => resolve(root, entry)),
        external: (id) => !/^[./\0]/.test(id),
        treeshake: false,
        output: { format: "cjs", preserveModules: true, entryFileNames: "[name].cjs" },
      },
    },
  });
  const modules = new Map();
  for (const { type, fileName, code, facadeModuleId } of output) {
    if (type !== "chunk") continue;
    const names = ["exports", "require", "module", "__filename", "__dirname"];
    const filename = facadeModuleId ?? resolve(root, fileName);
    modules.set(fileName, { run: vm.compileFunction(code, names, { filename }), filename });
  }
  const byFile = new Map([...modules].map(([name, { filename }]) => [filename, name]));
  return {
    modules,
    nameOf: (entry) => byFile.get(resolve(root, entry)),
  };
}

/** Requires modules by name, each evaluated once per registry; packages come from outside and stay. */
export function makeRegistry(modules, words) {
  const loaded = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const found = modules.get(name);
    if (!found) throw new Error(`no module ${name}`);
    const module = { exports: {} };
    loaded.set(name, module);
    const near = (id) => {
      if (id === "vitest") return words;
      return id.startsWith(".") ? load(posix.join(posix.dirname(name), id)) : require(id);
    };
    found.run(module.exports, near, module, found.filename, dirname(found.filename));
    return module.exports;
  };
  return load;
}
