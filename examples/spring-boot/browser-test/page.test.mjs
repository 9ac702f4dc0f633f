// Opens the page in a real browser, removes two private connects, and checks what a person sees.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFits, screenshot, withPage } from "../../../sdk-tests/browser/page.mjs";

test("the page shows the progress of removals", () => withPage({ viewport: { width: 900, height: 420 } }, async page => {
  const buttons = page.getByRole("button", { name: /^Remove / });
  await buttons.nth(2).waitFor();
  assert.equal(await buttons.count(), 3);

  await page.getByRole("button", { name: "Remove tokyo-lisbon" }).click();
  const bars = page.getByRole("progressbar");
  await bars.first().waitFor();
  await page.getByRole("button", { name: "Remove lisbon-berlin" }).click();
  await page.waitForFunction(() => [...document.querySelectorAll("progress")].some(bar => bar.value >= 50));
  await screenshot(page, "in-progress");
  assert.equal(await bars.count(), 2);
  assert.equal(await buttons.count(), 1);

  await page.waitForFunction(() => [...document.querySelectorAll("progress")].every(bar => bar.value === 100), null, { timeout: 120_000 });
  assert.equal(await page.getByText("REMOVED").count(), 2);

  await page.setViewportSize({ width: 360, height: 640 });
  await assertFits(page);
  await screenshot(page, "done-narrow");
}));
