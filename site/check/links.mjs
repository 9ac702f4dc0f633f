// Checks the links of all HTML files of a folder, without a browser: each link within the site leads to a file, and its fragment to an element
// of that file. What a page loads by itself (scripts, styles, images) is in the site as well.
//
// Not checked are links to other hosts, and links that scripts make.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Parser } from "htmlparser2";

const HOST = "http://site.invalid";
const LOADED = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;
const WITHOUT_HOST = ["data:", "javascript:", "mailto:"];

/**
 * @param folder the site
 * @param base the path below which it lies, with a slash at both ends
 * @returns how much was checked, and a line for each problem
 */
export function checkLinks(folder, base) {
  const site = readSite(folder);
  const result = { pages: site.pages.size, links: 0, fragments: 0, external: 0, problems: [] };
  for (const [name, page] of site.pages) {
    for (const [url, loaded] of page.links) {
      const problem = check(url, loaded, new URL(base + name, HOST), base, site, result);
      if (problem) result.problems.push(`${name}: ${url} ${problem}`);
    }
  }
  return result;
}

function readSite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));
  const pages = files.filter(name => name.endsWith(".html")).map(name => [name, readPage(join(folder, name))]);
  return { folder, files: new Set(files), pages: new Map(pages), operations: new Map() };
}

/** Reads the ids of a page, and its links: whether the browser follows them by itself, by URL. */
function readPage(file) {
  const ids = new Set();
  const links = new Map();
  const add = (url, loaded) => url !== undefined && links.set(url, loaded || links.get(url) === true);
  const parser = new Parser({
    onopentag(tag, attributes) {
      ids.add(attributes.id);
      if (tag === "a") ids.add(attributes.name);
      if (tag === "link") add(attributes.href, LOADED.test(attributes.rel));
      else add(attributes.href, false);
      add(attributes.src, true);
    },
  });
  parser.end(readFileSync(file, "utf8"));
  return { ids, links };
}

/** Returns what is wrong with a link, nothing if all is well. */
function check(url, loaded, page, base, site, result) {
  if (!URL.canParse(url, page)) return "is not a URL";
  const target = new URL(url, page);
  if (WITHOUT_HOST.includes(target.protocol)) return undefined;
  if (target.origin !== HOST) {
    result.external++;
    return loaded ? "is loaded from another host" : undefined;
  }

  result.links++;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return `is not below ${base}`;
  const file = fileAt(path.slice(base.length), site.files);
  if (file === undefined) return "does not exist";

  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === "" || !site.pages.has(file)) return undefined;
  result.fragments++;
  return site.pages.get(file).ids.has(fragment) || isOperation(fragment, file, site) ? undefined : "leads to no element";
}

/** Returns the file that a server returns for a path. */
function fileAt(path, files) {
  return [join(path, "index.html"), path].find(name => files.has(name));
}

/** Returns whether a fragment is that of an operation, on a page that Redoc makes of the document next to it: /tag/operation in small letters. */
function isOperation(fragment, file, site) {
  const document = join(dirname(file), "openapi.json");
  if (!site.files.has(document)) return false;
  if (!site.operations.has(document)) {
    const { paths } = JSON.parse(readFileSync(join(site.folder, document), "utf8"));
    const operations = Object.values(paths).flatMap(path => Object.values(path)).filter(each => each.operationId);
    site.operations.set(document, operations.map(each => `/${each.tags[0]}/${each.operationId}`.toLowerCase()));
  }
  return site.operations.get(document).includes(fragment);
}
