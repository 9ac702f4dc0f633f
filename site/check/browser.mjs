// Opens pages of the site in Chromium, and notes what a page must never do.
import { chromium } from "playwright-core";

// Chromium must not call its maker: the check needs nothing but this machine.
const ARGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
}

/**
 * @param context options of a browser context, such as the size of the window
 * @returns an empty page, whose list `problems` collects errors, missing files, and requests to other hosts
 */
export async function newPage(browser, site, context = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...context });
  page.problems = [];
  const report = problem => page.problems.push(`${page.url()}: ${problem}`);
  page.on("console", message => message.type() === "error" && report(message.text()));
  page.on("pageerror", error => report(error.message));
  page.on("response", response => response.status() >= 400 && report(`${response.status()} for ${response.url()}`));
  // Nothing of this machine is asked either, such as what a page guesses to be another host.
  await page.route(url => url.origin !== new URL(site.url).origin && url.protocol !== "data:" && url.protocol !== "blob:", route => {
    report(`request to ${route.request().url()}`);
    return route.abort();
  });
  return page;
}
