// Builds themes/default/vendor/echarts/ from the versions that package-lock.json
// pins: npm ci && npm run build. The same versions give the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const out = new URL("../../default/vendor/echarts/", import.meta.url);
const read = name => readFileSync(new URL("node_modules/" + name, import.meta.url), "utf8").replaceAll("\r\n", "\n").trim() + "\n";
const version = name => JSON.parse(read(name + "/package.json")).version;

const { outputFiles: [bundle] } = await build({
  entryPoints: ["echarts.js"],
  absWorkingDir: new URL(".", import.meta.url).pathname,
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  globalName: "echarts",
  target: "es2018",
  charset: "utf8",
  legalComments: "none", // told once, in the files beside
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: `/*! Apache ECharts ${version("echarts")} with zrender ${version("zrender")}, a part: see themes/recipes/echarts. Licences beside: echarts.LICENSE.txt, echarts.NOTICE.txt */` },
});
writeFileSync(new URL("echarts.js", out), bundle.contents);
writeFileSync(new URL("echarts.LICENSE.txt", out), read("echarts/LICENSE"));
writeFileSync(new URL("echarts.NOTICE.txt", out), [
  read("echarts/NOTICE"),
  "Changed by tiendo: only the parts named in themes/recipes/echarts/echarts.js, bundled and minified.\n",
  "It holds zrender:\n", read("zrender/LICENSE"),
  "and tslib:\n", read("tslib/LICENSE.txt"),
].join("\n"));
console.log(`echarts.js: ${bundle.contents.length} bytes, ${gzipSync(bundle.contents, { level: 9 }).length} compressed`);
