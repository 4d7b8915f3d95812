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

const matrix = "en/matrices/full-matrix.html";

async function open(query = "", how = {}): Promise<void> {
  page = await visit.open(`${matrix}${query}`, how);
}

const query = () => page.evaluate(() => location.search);
const columns = () =>
  page.$$eval("thead th[scope=col] .named", (heads) =>
    heads.map((head) => head.firstElementChild?.textContent),
  );
const rows = () =>
  page.$$eval("tbody tr[data-row]", (found) => found.map((row) => row.getAttribute("data-row")));
const counted = () => page.$eval(".counted p", ({ textContent }) => textContent);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const panel = (name: string) => page.locator(`.strip button ::-p-text(${name})`).click();

describe("a comparison in a browser", () => {
  test("has the names of many columns upright on paper, and those of few as they are", async () => {
    const upright = () =>
      page.$$eval(
        "thead tr:last-child > th",
        (heads) => heads.filter((head) => getComputedStyle(head).writingMode !== "horizontal-tb").length,
      );
    await open();
    const onScreen = await upright();
    await page.emulateMediaType("print");
    const many = await upright();
    await page.close();
    page = await visit.open("en/matrices/docker-vs-kubernetes.html");
    await page.emulateMediaType("print");

    expect(onScreen).toBe(0);
    expect(many).toBeGreaterThan(14);
    expect(await upright()).toBe(0);
  });

  test("begins with all that its table has without scripts", async () => {
    page = await visit.open(matrix, { hasScripts: false });
    const [without, named] = [
      await rows(),
      await page.$$eval("thead th a", (heads) => heads.map(({ textContent }) => textContent)),
    ];
    const cells = await page.$$eval("td[data-service]", ({ length }) => length);
    await page.close();

    await open();

    expect(await rows()).toEqual(without);
    expect(await columns()).toEqual(named);
    expect(await page.$$eval("td[data-service]", ({ length }) => length)).toBe(cells);
    expect(without.length).toBeGreaterThan(30);
  });

  test("shows of an address what it says, in the order that it says", async () => {
    await open("?c=amazon-eks.amazon-ecs&g=operations&b=amazon-ecs&d=1");

    expect(await columns()).toEqual(["Amazon ECS", "Amazon EKS"]);
    expect(
      await page.$$eval("tbody tr.over", (found) => found.map(({ textContent }) => textContent?.trim())),
    ).toEqual(["Operations"]);
    expect(await page.$$eval("td.differs", ({ length }) => length)).toBeGreaterThan(0);
    expect(await counted()).toMatch(/^Services: 2 of 25, Rows: \d of 37$/);
  });

  test("puts each change into the address, and the ways back and forward lead through them", async () => {
    await open();
    await page.locator(".switches input[type=checkbox]").click();
    const narrowed = await rows();
    await page.select(".switches select", "amazon-ecs");
    await press("Swap rows and columns");

    expect(await query()).toBe("?b=amazon-ecs&d=1&x=1");
    await page.goBack();
    await page.goBack();

    expect(await query()).toBe("?d=1");
    expect(await rows()).toEqual(narrowed);
    await page.goForward();
    expect(await query()).toBe("?b=amazon-ecs&d=1");
    expect(await page.$eval(".switches select", (select) => (select as HTMLSelectElement).value)).toBe(
      "amazon-ecs",
    );
    await press("Show everything again");
    expect(await query()).toBe("");
  });

  test("answers which services scale to zero, and which may", async () => {
    await open("?w=serverless-scale-to-zero_is_full");
    const found = await columns();

    expect(found).toContain("AWS Lambda");
    expect(found).not.toContain("Docker");
    await panel("Requirements");
    await page.locator("::-p-aria([name='partial'][role='checkbox'])").click();

    expect((await columns()).length).toBeGreaterThan(found.length);
    expect(await query()).toBe("?w=serverless-scale-to-zero_is_full&w=serverless-scale-to-zero_is_partial");
  });

  test("finds rows while somebody types, in one step back", async () => {
    await open();
    await panel("Rows");
    await page.type(".find input", "scal");

    expect(await rows()).toEqual([
      "serverless-scale-to-zero",
      "horizontal-autoscaling",
      "node-autoscaling",
      "scale-ceiling",
    ]);
    expect(await query()).toBe("?q=scal");
    await page.goBack();
    expect(await query()).toBe("");
    expect((await rows()).length).toBeGreaterThan(30);
  });

  test("chooses services by layer, by vendor and one by one, and says how many are left", async () => {
    await open();
    await panel("Services");
    await press("Serverless compute");
    const inLayer = (await columns()).length;
    await press("Amazon Web Services");

    expect((await columns()).length).toBeLessThan(inLayer);
    await page.locator("::-p-aria([name='AWS Lambda'][role='checkbox'])").click();
    expect(await columns()).toEqual(["AWS Fargate", "AWS App Runner"]);
    expect(await counted()).toContain("Services: 2 of 25");
    expect(await query()).toBe("?c=-aws-lambda&l=serverless-compute&v=Amazon+Web+Services");
  });

  test("orders services by the answers in a row, and rows by those of a service", async () => {
    await open("?o=learning-curve_answer&ro=amazon-ecs_date_down");
    const ratings = await page.$$eval("tr[data-row='learning-curve'] td .dots", (found) =>
      found.map(({ className }) => Number(/dots-(\d)/.exec(className)?.[1])),
    );

    expect(ratings).toEqual(ratings.toSorted((a, b) => a - b));
    expect(
      await page.$eval("th[aria-sort]", (head) => [head.textContent, head.getAttribute("aria-sort")].join()),
    ).toMatch(/^Amazon ECS.*,descending$/);
    expect(await page.$$("tbody tr.over")).toEqual([]);
  });

  test("opens a cell by the keyboard, and gives the focus back", async () => {
    await open();
    await page.focus("tr[data-row='load-balancing'] td[data-service='docker'] .answer");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");

    expect(await query()).toBe("?open=load-balancing.docker");
    expect(await page.$eval("dialog", ({ textContent }) => textContent)).toMatch(/documented|judgement/);
    expect(await page.$$eval("dialog .sources a", ({ length }) => length)).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { hidden: true });
    await page.waitForFunction(() => location.search === "");
    expect(
      await page.evaluate(() => document.activeElement?.closest("td")?.getAttribute("data-service")),
    ).toBe("docker");
  });

  test("closes an opened cell on the way back", async () => {
    await open();
    await page.locator("tr[data-row='load-balancing'] td[data-service='docker'] .answer").click();
    await page.waitForSelector("dialog[open]");
    await page.goBack();

    await page.waitForSelector("dialog", { hidden: true });
    expect(await query()).toBe("");
  });

  test("goes back a step where a cell is closed, so that the way back reopens nothing", async () => {
    await open("?d=1");
    const opener = "tr[data-row='load-balancing'] td[data-service='docker'] .answer";
    const steps = await page.evaluate(() => history.length);
    for (const _ of ["once", "again"]) {
      await page.locator(opener).click();
      await page.waitForSelector("dialog[open]");
      await page.locator("dialog .close").click();
      await page.waitForSelector("dialog", { hidden: true });
      await page.waitForFunction(() => location.search === "?d=1");
    }

    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goForward();
    await page.waitForSelector("dialog[open]");
    expect(await query()).toBe("?d=1&open=load-balancing.docker");
  });

  test("closes what an address has opened without a step of its own", async () => {
    await open("?open=load-balancing.docker");
    const steps = await page.evaluate(() => history.length);
    await page.locator("dialog .close").click();
    await page.waitForSelector("dialog", { hidden: true });

    expect(await query()).toBe("");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("does with a row and a service what their options say", async () => {
    await open();
    await press("Options for Docker");
    await page.locator("dialog ::-p-text(Compare the others with it)").click();
    await press("Options for Load balancing");
    await page.locator("dialog ::-p-text(Require an answer here)").click();
    await page.locator("::-p-aria([name='full'][role='checkbox'])").click();

    expect(await query()).toBe("?w=load-balancing_is_full&b=docker");
    expect((await columns())[0]).toBe("Docker");
  });

  test("answers in two steps what differs between two services", async () => {
    await open("?g=scaling&q=x");
    await press("Options for Docker");
    await page.select("dialog select", "kubernetes");

    expect(await query()).toBe("?c=docker.kubernetes&d=1&p=docker.kubernetes");
    expect(await columns()).toEqual(["Docker", "Kubernetes"]);
    expect((await rows()).length).toBeGreaterThan(3);
  });

  test("keeps the focus where somebody works, also when what had it goes away", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await open("?d=1&w=gpu_is_full");
    await panel("Requirements");
    await page.focus(".need button");
    await page.keyboard.press("Enter");
    expect(await focused()).toContain("Choose a row");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Requirements");
    await page.focus(".counted button");
    await page.keyboard.press("Enter");
    expect(await query()).toBe("");
    expect(await focused()).toContain("Services");
    await press("Options for Docker");
    await page.locator("dialog ::-p-text(Hide)").click();
    await page.waitForFunction(() => document.activeElement?.matches(".scroll"));
  });

  test("hands out what is shown as Markdown, CSV and JSON, by copying and as files", async () => {
    page = await visit.open("en/matrices/ecs-vs-eks.html?r=learning-curve.nature&c=amazon-eks");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => void Object.assign(globalThis, { copied: text }) },
      });
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return "data:text/plain,x";
      };
    });
    await panel("Share");
    const copied = () => page.evaluate(() => Reflect.get(globalThis, "copied") as string);

    await press("Copy as Markdown");
    expect(await copied()).toMatch(
      /^\| Name \| Amazon EKS \|\n\| --- \| --- \|\n\| Learning cost \(1 very low … 5 very high\) \| 5 very high \|\n/,
    );
    await press("Copy as CSV");
    expect(await copied()).toBe(
      "\uFEFFName,Amazon EKS\r\nLearning cost (1 very low … 5 very high),5 very high\r\nNature,Managed Kubernetes\r\n",
    );
    await press("Copy as JSON");
    expect(JSON.parse(await copied())).toMatchObject({
      rows: [{ id: "learning-curve", cells: [{ service: "amazon-eks", rating: 5 }] }, {}],
    });
    await press("Copy the address of this view");
    expect(await copied()).toBe(page.url());
    await press("Download as CSV");
    await page.waitForFunction(() => Reflect.get(globalThis, "saved"));
    expect(await page.evaluate(() => Reflect.get(globalThis, "saved"))).toContain("Managed Kubernetes");
  });

  test("shows two columns on a phone, and another in the place of one of them", async () => {
    await open("?d=1", { viewport: { width: 390, height: 844, isMobile: true, hasTouch: true } });
    expect((await columns()).length).toBe(2);
    await page.select("thead th:nth-of-type(3) select", "amazon-eks");

    expect(await query()).toBe("?d=1&p=docker.amazon-eks");
    expect(await columns()).toEqual(["Docker", "Amazon EKS"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("speaks the language of its page, and leads to the same view in the others", async () => {
    page = await visit.open("zh-TW/matrices/full-matrix.html?d=1");

    expect(await page.$eval(".switches", ({ textContent }) => textContent)).toContain("只看差異");
    expect(await page.$eval("nav.languages a[lang='en']", (link) => (link as HTMLAnchorElement).search)).toBe(
      "?d=1",
    );
  });

  test("changes nothing but the view, whatever an address says", async () => {
    await open(
      "?c=%00&r=__proto__&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&w=constructor_is_x&b=javascript:alert(1)&open=a.b&o=%22%3E_answer&__proto__[x]=1",
    );

    expect(await rows()).toEqual([]);
    expect(await page.$$("img")).toEqual([]);
    expect(await counted()).toBe("Services: 25 of 25, Rows: 0 of 37 · Nothing fits all of this.");
  });
});
