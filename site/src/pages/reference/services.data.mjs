import { createContentLoader } from "vitepress";

/** The first page of each service, by title. */
export default createContentLoader("reference/*/*/index.md", {
  transform: pages => pages.sort((one, other) => one.frontmatter.title.localeCompare(other.frontmatter.title)),
});
