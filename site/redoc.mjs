/**
 * Copies Redoc, with which the HTTP references are shown, to the files of the site. It would fetch the name of its maker from another host
 * as a picture; the copy has a picture of its own.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const source = "node_modules/redoc";
const target = "target/pages/public/redoc";
const theirs = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[a-z-]*\.svg/g;
const ours =
  "data:image/svg+xml," +
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="12"><text y="10" font-size="11" fill="#7a86a8">Redoc</text></svg>');

const bundle = readFileSync(`${source}/bundles/redoc.standalone.js`, "utf8");
const copy = bundle.replace(theirs, ours.replaceAll("'", "%27"));
if (copy === bundle) throw new Error("Redoc no longer fetches a picture: copy it as it is");

mkdirSync(target, { recursive: true });
writeFileSync(`${target}/redoc.standalone.js`, copy);
copyFileSync(`${source}/LICENSE`, `${target}/LICENSE.txt`);
