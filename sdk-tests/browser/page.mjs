// What the tests of the pages of programs have in common; how a browser is used is that of the site's check.
import assert from "node:assert/strict";
import { findings } from "../../site/check/accessibility.mjs";
import { launch, newPage } from "../../site/check/browser.mjs";

export const url = process.env.PAGE_URL;
const screenshots = process.env.SCREENSHOTS;

/**
 * Opens the page of the program. Fails if it reports an error, lacks a file, opens a dialog or sends a request to another host.
 *
 * @param context options of a browser context, such as the size of the window
 * @param use what is to be done with the page
 */
export async function withPage(context, use) {
  const browser = await launch();
  try {
    const page = await newPage(browser, { url }, context);
    page.on("dialog", dialog => page.problems.push(`dialog ${dialog.message()}`) && dialog.dismiss());
    await page.goto(url);
    await use(page);
    await page.unrouteAll({ behavior: "ignoreErrors" }); // of requests in flight, as the page goes on asking
    assert.deepEqual(page.problems, []);
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

/** Fails if axe-core finds what keeps people from using the page. */
export async function assertAccessible(page) {
  assert.deepEqual(await findings(page), []);
}
