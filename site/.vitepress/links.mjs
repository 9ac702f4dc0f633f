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
      if (token.type === "link_open") token.attrSet("href", target(token.attrGet("href"), env.realPath ?? env.path));
    }
  });

  // VitePress adds the base, and looks for the page, only if a link has no target yet: so this comes after its own rule.
  const render = markdown.renderer.rules.link_open;
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const isOther = otherPages.test(tokens[index].attrGet("href"));
    const link = render(tokens, index, options, env, self);
    if (!isOther) return link;
    tokens[index].attrSet("target", "_self");
    return self.renderToken(tokens, index, options);
  };
}
