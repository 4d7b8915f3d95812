import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type SiteVisit, visitSite } from "./helpers/visit-site.ts";

let visit: SiteVisit;
let page: Page;

beforeAll(async () => {
  visit = await visitSite();
});
afterEach(async () => {
  await page.close();
  expect(visit.complaints()).toEqual([]);
});
afterAll(() => visit.close());

const query = () => page.evaluate(() => location.search);
const textOf = (selector: string) => page.$eval(selector, ({ textContent }) => textContent ?? "");

describe("a guide in a browser", () => {
  const answer = (condition: string, place: number) =>
    page.locator(`fieldset:has([name="_${condition}"]) label:nth-of-type(${place}) input`).click();

  test("ranks anew with each answer, says why, and keeps all of it in its address", async () => {
    page = await visit.open("en/guides/ecs-or-eks.html");
    expect(await textOf(".result [role=status]")).toBe("Nothing is answered yet.");
    await answer("kubernetes-in-place", 1);

    expect(await textOf(".result [role=status]")).toBe("Fits best: Amazon EKS");
    await answer("no-kubernetes", 1);
    await answer("microservices", 1);
    expect(await textOf(".result [role=status]")).toBe("Fits best: Amazon ECS");
    expect(await query()).toBe("?yes=microservices.no-kubernetes.kubernetes-in-place");
    const first = await textOf(".result .first");
    expect(first).toContain("2 of 4 conditions hold");
    expect(first).toContain("Amazon ECS · Learning curve");
    expect(await page.$$eval(".first .reasons .sources a", ({ length }) => length)).toBeGreaterThan(0);
    await page.goBack();
    expect(await query()).toBe("?yes=no-kubernetes.kubernetes-in-place");
  });

  test("says what single answer would change the result, and starts again", async () => {
    page = await visit.open("en/guides/ecs-or-eks.html?yes=kubernetes-in-place&no=nobody");

    expect(await textOf("[aria-labelledby=_turns]")).toContain("first would be Amazon ECS");
    await page.locator("::-p-text(Start again)").click();
    expect(await query()).toBe("");
    expect(await page.$$("[aria-labelledby=_turns]")).toEqual([]);
  });

  test("can be answered by the keyboard alone", async () => {
    page = await visit.open("en/guides/ecs-or-eks.html");
    await page.focus('[name="_web-and-api"]:checked');
    await page.keyboard.press("ArrowUp");

    expect(await query()).toBe("?no=web-and-api");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("_web-and-api");
  });
});

describe("cards in a browser", () => {
  test("stand one at a time, answers hidden, and are gone through by keys and buttons", async () => {
    page = await visit.open("en/questions.html");
    await page.locator("::-p-text(One card at a time)").click();
    const first = await textOf("details.card:not([hidden]) summary");
    await page.locator(".cards ::-p-text(Next)").click();

    expect(
      await page.$$eval("details.card:not([hidden])", (cards) =>
        cards.map((card) => (card as HTMLDetailsElement).open),
      ),
    ).toEqual([false]);
    expect(await textOf(".cards [role=status]")).toMatch(/^Card 2 of \d+$/);
    await page.keyboard.press("Enter");
    expect(await page.$eval("details.card:not([hidden])", (card) => (card as HTMLDetailsElement).open)).toBe(
      true,
    );
    await page.keyboard.press("ArrowLeft");
    expect(await textOf("details.card:not([hidden]) summary")).toBe(first);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await page.$$eval("details.card:not([hidden])", ({ length }) => length)).toBeGreaterThan(20);
  });

  test("are there for Anki, a line for each with its id first", async () => {
    page = await visit.open("en/questions.html");
    const text = await (await fetch(`${visit.site.address}en/data/cards.txt`)).text();

    expect(text).toMatch(/^#separator:tab\n#html:false\n/);
    expect(text.split("\n").filter((line) => line.startsWith("en-")).length).toBeGreaterThan(20);
    expect(text).toContain("#guid column:1");
  });
});

describe("the search in a browser", () => {
  test("is led to by a key, chooses by arrows, and follows with Enter", async () => {
    page = await visit.open("en/services/docker.html");
    await page.keyboard.press("/");
    await page.keyboard.type("kuberntes");
    await page.locator(".found [role=option]:first-child ::-p-text(Kubernetes)").wait();

    expect(await page.$eval("#_search", (input) => input.getAttribute("aria-expanded"))).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await textOf("[aria-selected=true]")).toContain("Kubernetes");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(`${visit.site.address}en/services/kubernetes.html`);
  });

  test("finds in every language, and names what it finds in that of the page", async () => {
    page = await visit.open("en/index.html");
    await page.type("#_search", "自動擴展");
    await page.waitForSelector(".found [role=option]");

    expect(await textOf(".found")).toContain("autoscaling");
    await page.keyboard.press("Escape");
    expect(await page.$$(".found a")).toEqual([]);
  });

  test("lists on its own page all that it finds", async () => {
    page = await visit.open("en/index.html");
    await page.type("#_search", "fargate");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector(".results");

    expect(new URL(page.url()).search).toBe("?q=fargate");
    expect(await textOf(".results li")).toContain("AWS Fargate");
  });
});
