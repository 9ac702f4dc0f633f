import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

// Not pages of VitePress, whose router must leave them alone.
const otherPages = /^\/(apidocs|redoc|reference\/.*\/http)\//;

/** The address on the site of a file that lies where it is in the repository. */
export function address(file, rewrites) {
  return `/${rewrites[file] ?? file}`;
}

/**
 * Documents link to files as they lie in the repository. A file that has a page is linked there, any other in the repository.
 *
 * @param options.pages the folder with the pages, which lie as in the repository
 * @param options.rewrites the paths of pages that the site has elsewhere
 * @param options.repository the address of the repository
 */
export function repositoryLinks(markdown, { pages, rewrites, repository }) {
  const target = (link, page) => {
    const [, path, fragment] = /^([^#]*)(.*)$/.exec(link);
    if (path === "" || path.startsWith("/") || /^[a-z]+:/.test(path)) return link;
    const file = join(dirname(relative(pages, page)), path);
    const isPage = file.endsWith(".md") && existsSync(join(pages, file));
    return (isPage ? address(file, rewrites) : `${repository}/blob/main/${file}`) + fragment;
  };

  markdown.core.ruler.push("repository-links", ({ env, tokens }) => {
    for (const token of tokens.flatMap(token => token.children ?? [])) {
      if (token.type !== "link_open") continue;
      const link = target(token.attrGet("href"), env.realPath ?? env.path);
      token.attrSet("href", link);
      if (otherPages.test(link)) token.attrSet("target", "_self");
    }
  });
}
