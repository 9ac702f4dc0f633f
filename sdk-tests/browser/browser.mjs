// What the tests of pages have in common.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const url = process.env.PAGE_URL;
const screenshots = process.env.SCREENSHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// Chromium must not call its maker: a test needs nothing but this machine.
const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Opens the page, and fails if it reports an error, opens a dialog or sends a request to another host. */
export async function withPage(options, use) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
  try {
    const page = await browser.newPage(options);
    const problems = [];
    page.on("console", message => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", error => problems.push(error.message));
    page.on("dialog", dialog => problems.push(`dialog ${dialog.message()}`) && dialog.dismiss());
    page.on("request", request => {
      if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`request to ${request.url()}`);
    });
    await page.goto(url);
    await use(page);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
  }
}

export function screenshot(page, name, options = {}) {
  return page.screenshot({ path: `${screenshots}/${name}.png`, ...options });
}

/** Fails if the page is wider than its window. */
export async function assertFits(page) {
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "the page fits its window");
}

/** Fails if axe-core finds something that keeps people from using the page. */
export async function assertAccessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(
    violations.map(each => ({ id: each.id, impact: each.impact, nodes: each.nodes.map(node => node.html) })),
    []);
}
