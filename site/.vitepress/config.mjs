import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { anchor } from "./anchors.mjs";
import { introduction } from "./documents.mjs";
import { repositoryLinks } from "./links.mjs";
import { breakableNames } from "./names.mjs";
import { miniSearch, withoutTables } from "./search.mjs";
import { guides, pagesOf, reference } from "./sidebar.mjs";

const target = fileURLToPath(new URL("../target", import.meta.url));
const pages = `${target}/pages`;
const { base, repository, version } = JSON.parse(readFileSync(`${target}/site.json`, "utf8"));

// Pages lie in the folder of pages as in the repository; those whose name is not the one to be seen get another.
const rewrites = {
  "README.md": "docs/overview.md",
  "CHANGELOG.md": "changelog.md",
  "docs/README.md": "docs/index.md",
  "benchmarks/README.md": "benchmarks/index.md",
};

const guidesSidebar = [
  ...guides(pages, rewrites),
  { text: "Names of the vendors' SDKs", items: pagesOf(pages, "/docs/migration") },
  { text: "Benchmarks", link: "/benchmarks/", items: [{ text: "Results", link: "/benchmarks/results/report" }] },
];

export default defineConfig({
  lang: "en",
  title: "Crosslink SDK for Java",
  description: "Typed Java clients of Zenlayer SDN and Huawei Cloud, generated from OpenAPI documents over one thin core.",
  base,
  srcDir: "target/pages",
  srcExclude: ["public/**"],
  outDir: "../target/site",
  cacheDir: "target/vitepress",
  rewrites,
  // Navigation and titles in a file of their own instead of in each page.
  metaChunk: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: anchor },
    // As on GitHub: a name such as report.md is not the address of a host.
    linkify: false,
    config: markdown => {
      markdown.disable("emoji");
      markdown.use(repositoryLinks, { pages, rewrites, repository });
      markdown.use(breakableNames);
    },
  },
  // The index of the search has 1 MB, 0.2 MB compressed, and is loaded by the first search.
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  transformPageData: page => {
    if (page.frontmatter.layout !== "home") page.description = introduction(`${pages}/${page.filePath}`) ?? "";
    // Made from the specs: there is no file to be edited.
    if (page.relativePath.startsWith("reference/")) page.frontmatter.editLink ??= false;
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    siteTitle: "Crosslink SDK",
    nav: [
      { text: "Guides", link: "/docs/", activeMatch: "^/(docs|benchmarks)/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Javadoc", link: "/apidocs/index.html", target: "_self" },
      {
        text: version,
        items: [
          { text: "Changelog", link: "/changelog" },
          { text: "Versioning", link: "/docs/versioning" },
          { text: "Migrating from Huawei Cloud's SDK", link: "/docs/migrating-from-huawei-sdk" },
          { text: "Migrating from Zenlayer's SDK", link: "/docs/migrating-from-zenlayer-sdk" },
          { text: "Source code", link: repository },
        ],
      },
    ],
    sidebar: {
      "/docs/": guidesSidebar,
      "/benchmarks/": guidesSidebar,
      "/reference/": reference(pages),
    },
    outline: { level: [2, 3] },
    editLink: { pattern: `${repository}/edit/main/:path`, text: "Edit this page" },
    search: {
      provider: "local",
      options: { miniSearch, _render: withoutTables },
    },
    footer: {
      message: `Version ${version}, under <a href="${repository}/blob/main/LICENSE">Apache-2.0</a>. <a href="${base}licences.html">Licences of this site's parts</a>`,
    },
    externalLinkIcon: true,
    notFound: {
      title: "Page not found",
      quote: "Its address may have changed. The search finds all guides and operations.",
      linkText: "Start page",
      // The same: a label of its own would hide the visible text from those who hear the page.
      linkLabel: "Start page",
    },
  },
});
