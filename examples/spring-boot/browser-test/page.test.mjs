// Opens the page in a real browser, removes two private connects, and checks what a person sees.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright-core";

const url = process.env.PAGE_URL;
const screenshots = process.env.SCREENSHOTS;
// Chromium must not call its maker: a test needs nothing but this machine.
const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

test("the page shows the progress of removals", async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 420 } });
    const problems = [];
    page.on("console", message => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", error => problems.push(error.message));
    page.on("request", request => {
      if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`request to ${request.url()}`);
    });

    await page.goto(url);
    const buttons = page.getByRole("button", { name: /^Remove / });
    await buttons.nth(2).waitFor();
    assert.equal(await buttons.count(), 3);

    await page.getByRole("button", { name: "Remove tokyo-lisbon" }).click();
    const bars = page.getByRole("progressbar");
    await bars.first().waitFor();
    await page.getByRole("button", { name: "Remove lisbon-berlin" }).click();
    await page.waitForFunction(() => [...document.querySelectorAll("progress")].some(bar => bar.value >= 50));
    await page.screenshot({ path: `${screenshots}/in-progress.png` });
    assert.equal(await bars.count(), 2);
    assert.equal(await buttons.count(), 1);

    await page.waitForFunction(() => [...document.querySelectorAll("progress")].every(bar => bar.value === 100), null, { timeout: 120_000 });
    assert.equal(await page.getByText("REMOVED").count(), 2);

    await page.setViewportSize({ width: 360, height: 640 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "fits a phone");
    await page.screenshot({ path: `${screenshots}/done-narrow.png` });
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
  }
});
