import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lines, title } from "./documents.mjs";
import { address } from "./links.mjs";

// Pages of a service that are about all of its resource clients, and precede theirs.
const common = ["errors.md", "names.md"];

const providers = { zenlayer: "Zenlayer", huawei: "Huawei Cloud" };

/** The guides, grouped and ordered as in docs/README.md: by its headings, and the first link of each row of its tables. */
export function guides(pages, rewrites) {
  const groups = [];
  for (const line of lines(`${pages}/docs/README.md`)) {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    if (heading) groups.push({ text: heading, items: [] });
    const [, text, path] = /^\| \[(.+?)\]\((.+?\.md)\)/.exec(line) ?? [];
    if (path) groups.at(-1).items.push({ text, link: address(join("docs", path), rewrites) });
  }
  return groups.filter(group => group.items.length > 0);
}

/** All pages of a folder but its first one, or some of these. */
export function pagesOf(pages, folder, included = () => true) {
  return readdirSync(pages + folder)
    .filter(file => file.endsWith(".md") && file !== "index.md" && included(file))
    .sort()
    .map(file => ({ text: title(`${pages}${folder}/${file}`), link: `${folder}/${file}` }));
}

/** The reference: the exceptions, then a group for each provider, with its services, which have a page for each resource client. */
export function reference(pages) {
  const providersOf = foldersOf(`${pages}/reference`).map(provider => ({
    text: providers[provider],
    items: foldersOf(`${pages}/reference/${provider}`).map(service => {
      const folder = `/reference/${provider}/${service}`;
      return {
        text: title(`${pages}${folder}/index.md`).replace(`${providers[provider]} `, ""),
        link: `${folder}/`,
        collapsed: true,
        items: [...pagesOf(pages, folder, isCommon), ...pagesOf(pages, folder, file => !isCommon(file))],
      };
    }),
  }));
  return [{ text: "Exceptions", link: "/reference/errors" }, ...providersOf];
}

function isCommon(file) {
  return common.includes(file);
}

function foldersOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}
